// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/programme_shelf.h"
#include "core/store/card_state_table.h"
#include "core/store/event_table.h"

#include <map>
#include <set>

namespace muhr::store {

/// What a run of settled events has at hand, so that it is asked for once and written once: the settled cards of their
/// customers, the events that came before in the run, and who is new here. Until writeDown() nobody else may look at
/// settled cards or write them; not written down, the transaction must not be committed.
class AtHand
{
public:
    AtHand(Transaction &transaction, const base::ShopId &shop) : m_transaction(&transaction), m_shop(shop) {}

    /// Asks for what these will need, of all of them at once. What is not fetched is found all the same, one by one.
    Result<void> fetch(const std::vector<const loyalty::Event *> &events);

    Result<std::optional<StoredEvent>> findEvent(const base::EventId &id);
    /// Her settled cards as they are by now; none: her joining has not settled.
    Result<const std::vector<CardStateRow> *> cardsOf(const base::CustomerId &customer);
    /// A card of hers as it is from now on.
    void put(CardStateRow card);

    /// All that is published by now.
    Result<loyalty::ProgrammeShelf> shelf();

    /// Of a join: nothing is here of her, her card or its code, so that nothing of it has to be looked for.
    bool isOfNewcomer(const loyalty::Event &event) const;
    /// She stands in the look-up tables now, without a card.
    void enter(const base::CustomerId &newcomer);

    /// It has settled, and is in the cards.
    void take(const StoredEvent &stored);
    Result<void> writeDown();

private:
    struct Cards
    {
        std::vector<CardStateRow> rows;
        std::set<base::CardId> changed;
    };

    Result<void> fetchNewcomers(const std::vector<const loyalty::Event *> &events,
                                const std::set<base::CustomerId> &joined);

    Transaction *m_transaction;
    base::ShopId m_shop;
    /// Only of customers whose joining has settled.
    std::map<base::CustomerId, Cards> m_cards;
    std::map<base::EventId, StoredEvent> m_events;
    std::optional<loyalty::ProgrammeShelf> m_shelf;
    /// By the code that each brings.
    std::map<base::Sha256, base::CustomerId> m_newcomers;
};

} // namespace muhr::store
