// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/counter_card.h"
#include "core/report/counter_facts.h"
#include "core/store/database.h"
#include "core/store/people.h"
#include "core/store/store_error.h"

namespace muhr::report {

/// `branch`: where this device works.
store::Result<ShopFacts> shopFacts(store::Database &database, const store::PeopleKeys *keys, const base::ShopId &shop,
                                   const base::BranchId &branch);
store::Result<SyncFigures> syncFigures(store::Database &database, const base::ShopId &shop);
/// The newest acts, joins and returns of a branch, newest first. An undo is no row of its own: it marks the one that
/// it took back.
store::Result<std::vector<RecentAct>> recentActs(store::Database &database, const store::PeopleKeys *keys,
                                                 const base::ShopId &shop, const base::BranchId &branch,
                                                 std::int64_t limit);

/// Nothing where there is no such customer, or she was erased, or the terms of the programme have not come here yet.
/// The programme is the shop's default. `keys`: nothing = without name and birthday.
store::Result<std::optional<CounterCard>> counterCard(store::Database &database, const store::PeopleKeys *keys,
                                                      const base::ShopId &shop, const base::CustomerId &customer,
                                                      base::Instant now);

} // namespace muhr::report
