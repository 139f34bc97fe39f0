// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/session.h"
#include "core/actions/shop_keys.h"
#include "core/base/instant.h"
#include "core/base/random.h"
#include "core/store/database.h"

namespace muhr::actions {

struct OwnerPower;

/// All that an act needs from outside. Thread: the one of the database.
struct Workplace
{
    store::Database &database;
    const base::Clock &clock;
    base::Random &random;
    Session session;
    /// Nothing: names can't be read or written here, cards and stamps work all the same.
    const ShopKeys *keys = nullptr;
    /// The endpoint answered a moment ago, or the shop has no other device.
    bool isOnline = true;
    /// An owner acts at a laptop for the counter, and signs (owner_power: asOwner); else nobody.
    const OwnerPower *owner = nullptr;
};

} // namespace muhr::actions
