// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/rights.h"
#include "core/report/customer_page.h"
#include "core/store/database.h"
#include "core/store/people.h"
#include "core/store/store_error.h"

#include <optional>

namespace muhr::report {

/// Nothing: no such customer. `role`: of whoever looks, which decides how much of phone and mail is there.
store::Result<std::optional<CustomerPage>> customerPage(store::Database &database, const store::PeopleKeys *keys,
                                                        const base::ShopId &shop, const base::CustomerId &customer,
                                                        loyalty::Role role, base::Instant now);

/// Why the card shows so many stamps, entry by entry: the amounts add up to each balance, and the last balance is what
/// the card shows. `stampKind`: the one the card shows first unless another is meant; `programme`: the shop's default.
/// Nothing: no such customer, or no such stamps.
store::Result<std::optional<Explanation>> explainStamps(store::Database &database, const store::PeopleKeys *keys,
                                                        const base::ShopId &shop, const base::CustomerId &customer,
                                                        const std::optional<base::ProgrammeId> &programme,
                                                        const std::optional<QString> &stampKind);

} // namespace muhr::report
