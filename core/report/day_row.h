// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/local_date.h"
#include "core/loyalty/event_kind.h"
#include "core/loyalty/subject.h"

#include <cstdint>
#include <optional>

namespace muhr::report {

/// One thing that happened in the shop, as the figures of a day and the look for what is unusual need it.
struct DayRow
{
    base::EventId event;
    base::Instant at;
    /// The business day of the shop.
    base::LocalDate day;
    /// Minutes since midnight on the clock of the shop.
    int minute = 0;
    /// A join, an act, an undo or a return.
    loyalty::EventKind kind = loyalty::EventKind::Act;
    /// None: nobody did it by hand.
    base::StaffId staff;
    base::DeviceId device;
    /// None: it came by the join page or by itself.
    base::BranchId branch;
    /// Whose card; the hash of its code while nobody knows whose it is.
    std::optional<loyalty::Subject> card;
    /// What an undo or a return takes back.
    std::optional<base::EventId> about;
    /// And that was on an earlier day.
    bool isOfEarlierDay = false;
    /// Somebody came: an act, but for what was set right at a desk.
    bool isVisit = false;
    /// The act says what was bought.
    bool hasSale = false;
    std::int64_t stamps = 0;
    /// Rewards handed over.
    std::int64_t rewards = 0;
    /// What the goods came to after discounts; of a return what came back.
    std::int64_t worthMinor = 0;
    /// Its place in the log: what somebody who closed a day knew of it.
    std::optional<std::int64_t> number;
    std::int64_t incarnation = 1;
    std::int64_t seq = 1;
};

} // namespace muhr::report
