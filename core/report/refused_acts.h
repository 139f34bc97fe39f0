// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/refused_act.h"
#include "core/store/database.h"
#include "core/store/people.h"

namespace muhr::report {

/// What the endpoint has refused of this laptop.
store::Result<RefusedList> refusedActs(store::Database &database, const store::PeopleKeys *keys,
                                       const base::ShopId &shop);
/// How many of them nobody has looked at.
store::Result<std::int64_t> countRefusedUnseen(store::Database &database, const base::ShopId &shop);

} // namespace muhr::report
