// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_state.h"
#include "core/report/event_sentence.h"
#include "core/store/database.h"
#include "core/store/event_table.h"
#include "core/store/people.h"
#include "core/store/shop_table.h"
#include "core/store/store_error.h"

#include <map>

namespace muhr::report {

/// Turns stored events of one shop into sentences: opens the reasons and remembers the names it needed.
class StorySource
{
public:
    /// Names and reasons are missing without `keys`.
    static store::Result<StorySource> open(store::Database &database, const store::PeopleKeys *keys,
                                           const base::ShopId &shop);

    const store::ShopRow &shop() const { return m_shop; }
    const loyalty::ProgrammeShelf &shelf() const { return m_shelf; }
    /// In force now, else nothing.
    store::Result<const loyalty::PublishedProgramme *> inForce(const base::ProgrammeId &programme);

    /// For `reader` as in EventSurroundings.
    store::Result<base::Sentence> sentenceOf(const store::StoredEvent &stored, const store::StoredEvent *earlier,
                                             const std::optional<base::CustomerId> &reader = std::nullopt);
    /// Empty for what nobody did by hand.
    store::Result<QString> staffNameOf(const base::StaffId &staff);

private:
    StorySource(store::Database &database, const store::PeopleKeys *keys, store::ShopRow shop,
                loyalty::ProgrammeShelf shelf)
        : m_database(&database), m_keys(keys), m_shop(std::move(shop)), m_shelf(std::move(shelf))
    {
    }

    QString reasonOf(const loyalty::Event &event);

    store::Database *m_database;
    const store::PeopleKeys *m_keys;
    store::ShopRow m_shop;
    loyalty::ProgrammeShelf m_shelf;
    std::map<base::StaffId, QString> m_staffNames;
};

/// A customer's card whose story is told.
struct CardStory
{
    StorySource source;
    base::ProgrammeId programme;
    base::CardId card;
    /// As it is shown; nothing: nothing ever happened on it.
    std::optional<loyalty::CardState> state;
    /// Nothing: no version of it is in force here.
    const loyalty::PublishedProgramme *inForce = nullptr;
};

/// Of the programme, else of the shop's default one, else of the one she joined by. Nothing: no such customer.
store::Result<std::optional<CardStory>> openCardStory(store::Database &database, const store::PeopleKeys *keys,
                                                      const base::ShopId &shop, const base::CustomerId &customer,
                                                      const std::optional<base::ProgrammeId> &programme);

} // namespace muhr::report
