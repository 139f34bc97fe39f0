// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <cstdint>
#include <optional>

namespace muhr::loyalty {

/// What bounds the business time of one event.
struct BusinessTimeInput
{
    base::Instant wall;
    std::int64_t skewMs = 0;
    /// settled_at of the number the device had seen; nothing if it had seen none.
    std::optional<base::Instant> settledAtSeen;
    /// settled_at of this event; for a pending event, now.
    base::Instant latest;
    /// `at` of the event before it in the same incarnation; nothing for the first.
    std::optional<base::Instant> previousAt;
};

struct BusinessTime
{
    base::Instant at;
    /// The clock was more than an hour off: limits by time are noted and not enforced.
    bool wasMoved = false;
    friend bool operator==(const BusinessTime &, const BusinessTime &) = default;
};

/// Wall plus skew, held between the moments that are sure, and never before the device's own last event.
/// Its day is base::dayOf in the zone of the programme.
BusinessTime businessTime(const BusinessTimeInput &input);

} // namespace muhr::loyalty
