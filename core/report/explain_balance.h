// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/loyalty/entry.h"
#include "core/report/customer_page.h"
#include "core/store/database.h"
#include "core/store/people.h"
#include "core/store/store_error.h"

#include <optional>

namespace muhr::report {

/// Why the card has so many points, or so much bonus money, from the very replay that decides what can be spent: the
/// amounts add up to each balance, and the last one is what can be spent, what waits and, below zero, what is owed.
/// Acts that were undone are not in it. `programme`: the shop's default. Nothing: no such customer.
store::Result<std::optional<Explanation>> explainBalance(store::Database &database, const store::PeopleKeys *keys,
                                                         const base::ShopId &shop, const base::CustomerId &customer,
                                                         const std::optional<base::ProgrammeId> &programme,
                                                         loyalty::Account account, base::Instant now);

} // namespace muhr::report
