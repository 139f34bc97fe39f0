// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

/// What an owner signed of an act on a laptop for the counter (crypto/owner_key); 64 bytes. The first one stays.
Result<void> insertOwnerSignature(Transaction &transaction, const base::ShopId &shop, const base::EventId &event,
                                  const QByteArray &signature);
/// Nothing for nearly all events.
Result<std::optional<QByteArray>> findOwnerSignature(Database &database, const base::ShopId &shop,
                                                     const base::EventId &event);

} // namespace muhr::store
