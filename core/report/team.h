// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/team_member.h"
#include "core/store/database.h"
#include "core/store/people.h"

namespace muhr::report {

/// Everybody who works or worked in the shop: those who do first, owners before managers before cashiers before
/// auditors, then as they came. Without keys names are empty.
store::Result<Team> team(store::Database &database, const store::PeopleKeys *keys, const base::ShopId &shop);

} // namespace muhr::report
