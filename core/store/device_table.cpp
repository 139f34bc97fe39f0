// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/device_table.h"

namespace muhr::store {
namespace {

constexpr auto insertSql =
    "INSERT INTO device (shop, device, signing_key, box_key, ceiling, is_revoked, enrolled_by, pulled_number, "
    "last_contact_at) VALUES (:shop, :device, :signing_key, :box_key, :ceiling, :is_revoked, :enrolled_by, "
    ":pulled_number, :last_contact_at) ON CONFLICT (shop, device) DO NOTHING";
constexpr auto findSql = "SELECT shop, device, signing_key, box_key, ceiling, is_revoked, enrolled_by, pulled_number, "
                         "last_contact_at FROM device WHERE shop = :shop AND device = :device";
constexpr auto listSql = "SELECT shop, device, signing_key, box_key, ceiling, is_revoked, enrolled_by, pulled_number, "
                         "last_contact_at FROM device WHERE shop = :shop ORDER BY device";
constexpr auto setContactSql = "UPDATE device SET pulled_number = :pulled_number, last_contact_at = :at "
                               "WHERE shop = :shop AND device = :device";
constexpr auto revokeSql = "UPDATE device SET is_revoked = 1 WHERE shop = :shop AND device = :device";

DeviceRow readDevice(const Row &row)
{
    DeviceRow device;
    device.shop = row.id<base::ShopId>(0);
    device.device = row.id<base::DeviceId>(1);
    device.signingKey = row.bytes(2);
    device.boxKey = row.optionalBytes(3);
    device.ceiling = row.choice(4, loyalty::Ceiling::Kiosk, loyalty::Ceiling::Endpoint);
    device.isRevoked = row.flag(5);
    device.enrolledBy = row.id<base::EventId>(6);
    device.pulledNumber = row.integer(7);
    device.lastContactAt = row.optionalInstant(8);
    return device;
}

} // namespace

Result<void> insertDevice(Transaction &transaction, const DeviceRow &device)
{
    return transaction.statement(insertSql)
        .bind(":shop", device.shop)
        .bind(":device", device.device)
        .bind(":signing_key", device.signingKey)
        .bind(":box_key", device.boxKey)
        .bind(":ceiling", device.ceiling)
        .bind(":is_revoked", device.isRevoked)
        .bind(":enrolled_by", device.enrolledBy)
        .bind(":pulled_number", device.pulledNumber)
        .bind(":last_contact_at", device.lastContactAt)
        .run();
}

Result<std::optional<DeviceRow>> findDevice(Database &database, const base::ShopId &shop, const base::DeviceId &device)
{
    return database.statement(findSql).bind(":shop", shop).bind(":device", device).first(readDevice);
}

Result<std::vector<DeviceRow>> listDevices(Database &database, const base::ShopId &shop)
{
    return database.statement(listSql).bind(":shop", shop).all(readDevice);
}

Result<void> setRevoked(Transaction &transaction, const base::ShopId &shop, const base::DeviceId &device)
{
    return transaction.statement(revokeSql).bind(":shop", shop).bind(":device", device).run();
}

Result<void> setDeviceContact(Transaction &transaction, const base::ShopId &shop, const base::DeviceId &device,
                              std::int64_t pulledNumber, base::Instant at)
{
    return transaction.statement(setContactSql)
        .bind(":pulled_number", pulledNumber)
        .bind(":at", at)
        .bind(":shop", shop)
        .bind(":device", device)
        .run();
}

} // namespace muhr::store
