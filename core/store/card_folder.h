// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/fold.h"
#include "core/store/event_table.h"

#include <map>

namespace muhr::store {

/// An event as the fold takes it; `stored` may be none and must outlive it.
loyalty::TimedEvent timed(const StoredEvent *stored);

/// Folds the events of one customer into all her cards.
class CardFolder
{
public:
    CardFolder(const base::CustomerId &customer, const loyalty::ProgrammeShelf &shelf);

    /// A card as it was folded before.
    void start(const loyalty::CardState &state);
    /// The next event. `earlier` is the one that an undo or return names, if it is among hers by now; `waiting` are
    /// the events on the code that this event makes hers, from before, in fold order.
    void take(const loyalty::TimedEvent &now, const loyalty::TimedEvent &earlier,
              const std::vector<loyalty::TimedEvent> &waiting);
    /// The whole history from its beginning; `earlier` and `waiting` are found in it.
    void takeHistory(const std::vector<StoredEvent> &history);

    /// Memory that taking an event will need, asked for without waiting; each step reads what the one before brought.
    void fetchCards() const;
    void fetchLists() const;
    void fetchTracks() const;

    const std::map<base::ProgrammeId, loyalty::CardState> &cards() const & { return m_cards; }
    std::map<base::ProgrammeId, loyalty::CardState> cards() && { return std::move(m_cards); }

private:
    std::optional<base::ProgrammeId> programmeOf(const loyalty::TimedEvent &now,
                                                 const loyalty::TimedEvent &earlier) const;

    base::CustomerId m_customer;
    const loyalty::ProgrammeShelf &m_shelf;
    std::map<base::ProgrammeId, loyalty::CardState> m_cards;
};

} // namespace muhr::store
