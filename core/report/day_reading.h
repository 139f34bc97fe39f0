// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/day_facts.h"
#include "core/store/people.h"

namespace muhr::report {

/// Nothing for `day`: the one that is now. Names are missing without `keys`.
store::Result<DayFacts> dayFacts(store::Database &database, const store::PeopleKeys *keys, const base::ShopId &shop,
                                 const base::BranchId &branch, const std::optional<base::LocalDate> &day,
                                 base::Instant now);

} // namespace muhr::report
