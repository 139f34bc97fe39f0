// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/body.h"

#include "core/base/local_date.h"

#include <optional>

namespace muhr::loyalty {

/// Event kind 17: a branch's business day is over. Its figures, blob 0, stay as they were when it was closed, whatever
/// comes later; the first one of a branch and day that settles holds. It touches no card and no table, so the log
/// carries it like the kind of a newer Muhr, byte for byte, and only reports read it: a version from before it was
/// known does the same.
struct DayClosed
{
    base::LocalDate day;
    friend bool operator==(const DayClosed &, const DayClosed &) = default;
};

inline constexpr std::int64_t dayClosedKind = 17;

/// A map of 1 day. The event names one blob.
Body bodyOf(const DayClosed &closed);
/// Nothing: it is something else, or not of this version.
std::optional<DayClosed> dayClosedIn(const Body &body);

} // namespace muhr::loyalty
