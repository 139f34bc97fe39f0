// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/store/database.h"

#include <optional>

namespace muhr::store {

/// Business time of the last act of a customer before a moment, pending or settled. Nothing: she never came before.
Result<std::optional<base::Instant>> lastActBefore(Database &database, const base::ShopId &shop,
                                                   const base::CustomerId &customer, base::Instant before);

} // namespace muhr::store
