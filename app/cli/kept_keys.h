// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/actions/shop_keys.h"

namespace muhr::cli {

/// Adds the keys of a new shop to the key file, which may hold other shops. Errors: no_key.
actions::Outcome<void> keepInKeyFile(const QString &path, const base::ShopId &shop, const actions::ShopKeys &keys);

} // namespace muhr::cli
