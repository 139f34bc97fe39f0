// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_date.h"
#include "core/base/zone.h"
#include "core/store/database.h"
#include "core/store/store_error.h"

namespace muhr::report {

/// When the days of a shop begin: by the programme in force, else at midnight of the shop's zone.
struct BusinessDays
{
    base::Zone zone = base::Zone::utc();
    /// Minutes after midnight.
    int startsMinute = 0;

    base::LocalDate of(base::Instant moment) const { return base::dayOf(moment, zone, startsMinute); }
    base::Instant begin(base::LocalDate day) const { return base::startOf(day, zone, startsMinute); }
    /// The first moment that is not in it any more.
    base::Instant end(base::LocalDate day) const { return begin(day.plusDays(1)); }
};

store::Result<BusinessDays> businessDays(store::Database &database, const base::ShopId &shop);

} // namespace muhr::report
