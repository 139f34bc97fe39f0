// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/create_shop.h"
#include "core/base/language.h"

namespace muhr::actions {

/// The invented shop of a language (resources/samples) with its staff, customers and a history up to today, to look at
/// and to try things in. It is a rehearsal, and says so. Errors: as createShop.
Outcome<ShopCreated> makeSampleShop(store::Database &database, const base::Clock &clock, base::Random &random,
                                    const KeepKeys &keep, base::Language language);

} // namespace muhr::actions
