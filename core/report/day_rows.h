// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/business_days.h"
#include "core/report/day_row.h"

#include <optional>
#include <vector>

namespace muhr::report {

/// What happened from one business day to another, both included, by its moment: at one branch, else in the whole shop.
/// What came by the join page or by itself counts for a branch that is the only one.
store::Result<std::vector<DayRow>> dayRows(store::Database &database, const base::ShopId &shop,
                                           const BusinessDays &days, base::LocalDate first, base::LocalDate last,
                                           const std::optional<base::BranchId> &branch);

} // namespace muhr::report
