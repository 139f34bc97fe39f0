// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/held_act.h"
#include "core/store/database.h"
#include "core/store/event_table.h"
#include "core/store/people.h"

#include <vector>

namespace muhr::report {

/// Those of which no owner has spoken yet, as far as is known here; in the order of their chains.
store::Result<std::vector<store::StoredEvent>> undecided(store::Database &database, const base::ShopId &shop);
store::Result<std::vector<HeldAct>> heldActs(store::Database &database, const store::PeopleKeys *keys,
                                             const base::ShopId &shop);

} // namespace muhr::report
