// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/report/customer_page.h"
#include "core/store/database.h"
#include "core/store/store_error.h"

#include <optional>

namespace muhr::report {

/// Why the card stands on its tier, from the very walk that decides it: each step with the place of the tier that it
/// led to, the lowest being 0. `programme`: the shop's default. Nothing: no such customer. Without tiers there are no
/// rows.
store::Result<std::optional<Explanation>> explainTier(store::Database &database, const base::ShopId &shop,
                                                      const base::CustomerId &customer,
                                                      const std::optional<base::ProgrammeId> &programme,
                                                      base::Instant now);

} // namespace muhr::report
