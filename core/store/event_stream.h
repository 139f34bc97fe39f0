// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/fold.h"
#include "core/store/database.h"

#include <functional>
#include <memory>
#include <optional>

namespace muhr::store {

/// An event on its way from the store into the cards.
struct StreamedEvent
{
    /// Of a damaged one nothing but its subjects.
    loyalty::Event event;
    /// Business time; of a pending event as it stands so far.
    base::Instant at;
    bool wasMoved = false;
    /// Of a settled one.
    std::optional<std::int64_t> number;
    /// Its bytes are no event.
    bool isDamaged = false;
    /// The event that an undo or return names, if it is here and comes before.
    std::unique_ptr<StreamedEvent> earlier;

    loyalty::TimedEvent timed() const { return {&event, at, wasMoved}; }
};

/// Every event of the shop that counts, in fold order: settled ones by number, then pending ones by their chain.
Result<void> streamEvents(Database &database, const base::ShopId &shop,
                          const std::function<void(StreamedEvent &&)> &give);

} // namespace muhr::store
