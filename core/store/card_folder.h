// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/fold.h"
#include "core/store/event_table.h"

#include <map>

namespace muhr::store {

/// Folds the events of one customer into all her cards.
class CardFolder
{
public:
    CardFolder(const base::CustomerId &customer, const loyalty::ProgrammeShelf &shelf);

    /// A card as it was folded before.
    void start(const loyalty::CardState &state);
    /// The next event. `earlier` is the one that an undo or return names; `waiting` are the events on the code that
    /// this event makes hers, from before, in fold order.
    void take(const StoredEvent &now, const StoredEvent *earlier, const std::vector<const StoredEvent *> &waiting);
    /// The whole history from its beginning; `earlier` and `waiting` are found in it.
    void takeHistory(const std::vector<StoredEvent> &history);

    const std::map<base::ProgrammeId, loyalty::CardState> &cards() const { return m_cards; }

private:
    std::optional<base::ProgrammeId> programmeOf(const StoredEvent &now, const StoredEvent *earlier) const;

    base::CustomerId m_customer;
    const loyalty::ProgrammeShelf &m_shelf;
    std::map<base::ProgrammeId, loyalty::CardState> m_cards;
};

} // namespace muhr::store
