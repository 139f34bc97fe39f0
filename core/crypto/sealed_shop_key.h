// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/random.h"
#include "core/crypto/key_box.h"
#include "core/crypto/wrapped_key.h"

#include <optional>

namespace muhr::crypto {

// The shop key on its way between a laptop and the endpoint: key version 4 bytes big-endian ‖ key 32, sealed to the
// receiver with the additional data "muhr/shop-key/1" ‖ shop.

/// Nothing if the receiver's key is none that anything can be sealed to.
std::optional<QByteArray> sealShopKey(const VersionedShopKey &key, const base::ShopId &shop,
                                      const BoxPublicKey &receiver, base::Random &random);
/// Nothing if it is not for this receiver or not of this shop.
std::optional<VersionedShopKey> openShopKey(const QByteArray &sealed, const base::ShopId &shop, const BoxKey &receiver);

} // namespace muhr::crypto
