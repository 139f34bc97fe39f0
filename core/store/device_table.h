// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/role.h"
#include "core/store/transaction.h"

namespace muhr::store {

/// A laptop, kiosk or endpoint that was enrolled in the shop.
struct DeviceRow
{
    base::ShopId shop;
    base::DeviceId device;
    /// Ed25519, 32 bytes.
    QByteArray signingKey;
    /// X25519, 32 bytes; the first device of a shop has none.
    std::optional<QByteArray> boxKey;
    loyalty::Ceiling ceiling = loyalty::Ceiling::Till;
    bool isRevoked = false;
    base::EventId enrolledBy;
    /// How far it has pulled, as the endpoint knows.
    std::int64_t pulledNumber = 0;
    std::optional<base::Instant> lastContactAt;
};

/// A device that is there already stays as it is.
Result<void> insertDevice(Transaction &transaction, const DeviceRow &device);
Result<std::optional<DeviceRow>> findDevice(Database &database, const base::ShopId &shop, const base::DeviceId &device);
Result<std::vector<DeviceRow>> listDevices(Database &database, const base::ShopId &shop);
/// For ever; one that is not here changes nothing.
Result<void> setRevoked(Transaction &transaction, const base::ShopId &shop, const base::DeviceId &device);
Result<void> setDeviceContact(Transaction &transaction, const base::ShopId &shop, const base::DeviceId &device,
                              std::int64_t pulledNumber, base::Instant at);

} // namespace muhr::store
