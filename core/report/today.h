// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/today_facts.h"
#include "core/store/database.h"
#include "core/store/people.h"
#include "core/store/store_error.h"

namespace muhr::report {

store::Result<TodayFacts> todayFacts(store::Database &database, const store::PeopleKeys *keys, const base::ShopId &shop,
                                     const base::BranchId &branch, base::Instant now);

} // namespace muhr::report
