// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/transaction.h"
#include "core/sync/wire.h"
#include "core/words/refused.h"

#include <functional>
#include <set>
#include <vector>

namespace muhr::sync {

/// Whom a push comes from: told by its bearer, never by what it says. Who made the events of a carried one, its signed
/// head proves.
struct PushedBy
{
    base::ShopId shop;
    base::DeviceId device;
};

/// Called with the customers that settled events touched, in the transaction that settled them: their passes are looked
/// at again.
using CustomersTouched = std::function<store::Result<void>(store::Transaction &, const std::set<base::CustomerId> &)>;

/// The endpoint's side of a push: checks the signed head, each event's link and right, and settles what may be; what
/// may not is refused, keeps its link and is named; what a device pushes that was revoked, or somebody did who had
/// left, is held until an owner decides on it. Where the chain is cut it stops and says from where it needs it. What is
/// carried for another device is judged as if that one had come itself, though it has not been here by that. One
/// transaction; the same batch again answers the same. Errors: bad_value (a head that is not of these events, or an
/// event of another device), not_allowed (a device that is not here, or carries though it was revoked), and what the
/// store says; then nothing was taken.
base::Expected<PushAnswer, words::Refused> settlePush(store::Database &database, const PushedBy &by,
                                                      const PushBatch &batch, base::Instant now,
                                                      const CustomersTouched &touched);

} // namespace muhr::sync
