// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/shop_keys.h"
#include "core/base/random.h"
#include "core/store/blob_table.h"
#include "core/store/device_table.h"

#include <memory>
#include <optional>
#include <vector>

// Whoever revokes a device makes the next key of the shop. It travels in the blob of that event, sealed to each device
// that stays, so every device that has the event has the key: on a laptop, at an endpoint, and after a repair.
namespace muhr::actions {

/// To all of these that have a box key.
store::Blob sealNextKey(const crypto::ShopKey &key, const base::ShopId &shop,
                        const std::vector<store::DeviceRow> &devices, base::Random &random);

/// All keys of the shop that its settled revocations brought this device, with those it has; the last one is the
/// newest. Nothing: it has them all. Their versions follow from the order of the numbers.
store::Result<std::shared_ptr<const ShopKeys>> newerKeys(store::Database &database, const base::ShopId &shop,
                                                         const base::DeviceId &device, const ShopKeys &keys);

} // namespace muhr::actions
