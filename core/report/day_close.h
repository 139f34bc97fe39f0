// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/branch_day.h"
#include "core/report/business_days.h"

namespace muhr::report {

/// The first one that settles holds; before that the first one here. Nothing: the day is open.
store::Result<std::optional<DayClose>> dayClose(store::Database &database, const base::ShopId &shop,
                                                const base::BranchId &branch, base::LocalDate day);

store::Result<BranchDay> branchDay(store::Database &database, const base::ShopId &shop, const BusinessDays &days,
                                   const base::BranchId &branch, base::LocalDate day);

} // namespace muhr::report
