// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"
#include "core/report/device_label.h"

#include <optional>
#include <vector>

namespace muhr::report {

/// Something done on this laptop that the endpoint did not take: it counts nowhere, and stays here for ever.
struct RefusedAct
{
    base::EventId event;
    base::Instant at;
    base::Sentence what;
    std::optional<base::CustomerId> customer;
    /// Empty: of no customer, or her name is not known here.
    QString customerName;
    QString staffName;
    DeviceLabel laptop;
    /// The endpoint's word: not_allowed …
    QString reason;
    base::Sentence why;
    /// What became of it, and what to do.
    base::Sentence remedy;
    /// Somebody has looked at it, or an owner refused it herself.
    bool wasSeen = false;
};

struct RefusedList
{
    /// Those that nobody has looked at first, then by moment, the newest first.
    std::vector<RefusedAct> acts;
    std::int64_t open = 0;
    /// IANA name.
    QString zone;
};

} // namespace muhr::report
