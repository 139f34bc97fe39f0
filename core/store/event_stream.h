// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/fold.h"
#include "core/store/database.h"

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace muhr::store {

/// Which row of the store an event is: its number if it is settled, else its id.
using EventPlace = std::variant<std::int64_t, base::EventId>;

/// An event with what the store knows about it.
struct StreamedEvent
{
    loyalty::Event event;
    /// Business time; of a pending event as it stands so far.
    base::Instant at;
    bool wasMoved = false;
    EventPlace place;
    /// Its bytes are no event, and `event` is empty.
    bool isDamaged = false;

    bool isSettled() const { return std::holds_alternative<std::int64_t>(place); }
    loyalty::TimedEvent timed() const { return {&event, at, wasMoved}; }
};

/// An event on its way from the store into the cards, not yet decoded.
struct StreamedRow
{
    /// Valid until the next row.
    QByteArrayView bytes;
    base::Instant at;
    bool wasMoved = false;
    EventPlace place;
    /// The only customer whose cards it touches; nothing: a code's, several people's, or it gives somebody a code.
    std::optional<base::CustomerId> onlyCustomer;
    /// The event that an undo or return names, if it is here and comes before.
    std::unique_ptr<StreamedEvent> earlier;
};

/// What stands in the store as an event.
StreamedEvent decoded(QByteArrayView bytes, base::Instant at, bool wasMoved, EventPlace place);

/// Every event of the shop that counts, in fold order: settled ones by number, then pending ones by their chain.
Result<void> streamEvents(Database &database, const base::ShopId &shop,
                          const std::function<void(StreamedRow &&)> &give);

/// Whose an event is, by the store's own list: all that is known of one that is damaged.
Result<std::vector<loyalty::Subject>> subjectsOf(Database &database, const base::ShopId &shop, const EventPlace &place);

} // namespace muhr::store
