// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/desk.h"
#include "core/report/today_facts.h"
#include "core/store/people.h"

namespace muhr::report {

store::Result<TodayFacts> todayFacts(store::Database &database, const store::PeopleKeys *keys, const base::ShopId &shop,
                                     const base::BranchId &branch, base::Instant now);

/// The same on the desk's thread, at the branch of whoever looks.
void askToday(Desk &desk, Desk::Then<TodayFacts> then);

} // namespace muhr::report
