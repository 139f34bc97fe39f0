// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/shop_table.h"
#include "core/sync/pin_wire.h"

// What a laptop holds the line to its endpoint to: the key that it came with, and the one that was announced.
namespace muhr::sync {

/// The keys that the endpoint signs by, from the events that enrolled it; none before the first pull.
store::Result<std::vector<crypto::DevicePublicKey>> endpointKeys(store::Database &database, const base::ShopId &shop);

/// The line had the key `line`, which the laptop knew: it is its pin from now on, and what the endpoint states (`pin`
/// of a bearer) says which one comes next. What is not signed rightly, or states nothing of this line, is no statement.
/// Answers the shop as it is then; nothing: it is not here.
store::Result<std::optional<store::ShopRow>> notePins(store::Database &database, const base::ShopId &shop,
                                                      const base::Sha256 &line, const QJsonValue &stated);

/// Somebody has compared the digits of a key: it is the pin from now on, and nothing is known of the next.
store::Result<void> takeKey(store::Database &database, const base::ShopId &shop, const base::Sha256 &key);

} // namespace muhr::sync
