// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/device_key.h"
#include "core/crypto/key_box.h"
#include "core/crypto/key_file.h"
#include "core/crypto/wrapped_key.h"

namespace muhr::actions {

/// The secrets of a shop on this machine: the shop key, and the keys by which this device signs and is sealed to.
/// Where they lie (key store of the system, key file, secrets folder) is for app to know.
struct ShopKeys
{
    crypto::VersionedShopKey shop;
    crypto::DeviceKey signing;
    crypto::BoxKey box;

    ShopKeys copy() const { return {shop.copy(), signing.copy(), box.copy()}; }
};

/// A shop's line of a key file: {"shop", "key_version", "key", "signing_key", "box_key"}.
void putKeys(crypto::KeyFile &file, const base::ShopId &shop, const ShopKeys &keys);
/// Nothing if the file has no complete line of this shop.
std::optional<ShopKeys> takeKeys(const crypto::KeyFile &file, const base::ShopId &shop);

} // namespace muhr::actions
