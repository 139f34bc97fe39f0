// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wallet_table.h"

#include <limits>

namespace muhr::store {
namespace {

constexpr auto deviceSql =
    "INSERT INTO wallet_device (shop, library, push_token, created_at) VALUES (:shop, :library, :push_token, :at) "
    "ON CONFLICT (shop, library) DO UPDATE SET push_token = excluded.push_token, created_at = excluded.created_at";
constexpr auto registerSql =
    "INSERT INTO wallet_registration (shop, library, serial, created_at) VALUES (:shop, :library, :serial, :at) "
    "ON CONFLICT (shop, library, serial) DO NOTHING";
constexpr auto unregisterSql =
    "DELETE FROM wallet_registration WHERE shop = :shop AND library = :library AND serial = :serial";
constexpr auto dropIdleSql =
    "DELETE FROM wallet_device WHERE shop = :shop AND library = :library AND NOT EXISTS (SELECT 1 FROM "
    "wallet_registration r WHERE r.shop = :shop AND r.library = :library)";
constexpr auto forgetRegistrationsSql =
    "DELETE FROM wallet_registration WHERE shop = :shop AND library IN (SELECT d.library FROM wallet_device d WHERE "
    "d.shop = :shop AND d.push_token = :push_token AND d.created_at <= :gone_since)";
constexpr auto forgetDeviceSql = "DELETE FROM wallet_device WHERE shop = :shop AND push_token = :push_token AND "
                                 "created_at <= :gone_since";
constexpr auto ofSerialSql =
    "SELECT d.library, d.push_token FROM wallet_registration r JOIN wallet_device d ON d.shop = r.shop AND "
    "d.library = r.library WHERE r.shop = :shop AND r.serial = :serial ORDER BY r.created_at, d.created_at";
constexpr auto changedSql = "SELECT p.serial, p.last_modified FROM wallet_registration r JOIN pass p ON p.shop = "
                            "r.shop AND p.serial = r.serial "
                            "AND p.kind = 1 WHERE r.shop = :shop AND r.library = :library AND p.last_modified > :since "
                            "ORDER BY p.last_modified, p.serial";

} // namespace

Result<Registered> registerWallet(Transaction &transaction, const base::ShopId &shop, const WalletDevice &device,
                                  const base::CardId &serial, base::Instant at)
{
    const auto entered = transaction.statement(deviceSql)
                             .bind(":shop", shop)
                             .bind(":library", device.library)
                             .bind(":push_token", device.pushToken)
                             .bind(":at", at)
                             .run();
    if (!entered)
        return base::Unexpected{entered.error()};
    const auto registered = transaction.statement(registerSql)
                                .bind(":shop", shop)
                                .bind(":library", device.library)
                                .bind(":serial", serial)
                                .bind(":at", at)
                                .runCounting();
    if (!registered)
        return base::Unexpected{registered.error()};
    return *registered > 0 ? Registered::Anew : Registered::Before;
}

Result<bool> unregisterWallet(Transaction &transaction, const base::ShopId &shop, const QString &library,
                              const base::CardId &serial)
{
    const auto removed = transaction.statement(unregisterSql)
                             .bind(":shop", shop)
                             .bind(":library", library)
                             .bind(":serial", serial)
                             .runCounting();
    if (!removed)
        return base::Unexpected{removed.error()};
    const auto dropped = transaction.statement(dropIdleSql).bind(":shop", shop).bind(":library", library).run();
    if (!dropped)
        return base::Unexpected{dropped.error()};
    return *removed > 0;
}

Result<void> forgetWallet(Transaction &transaction, const base::ShopId &shop, const QString &pushToken,
                          std::optional<base::Instant> goneSince)
{
    const auto since = goneSince.value_or(base::Instant::fromMs(std::numeric_limits<std::int64_t>::max()));
    const auto removed = transaction.statement(forgetRegistrationsSql)
                             .bind(":shop", shop)
                             .bind(":push_token", pushToken)
                             .bind(":gone_since", since)
                             .run();
    if (!removed)
        return removed;
    return transaction.statement(forgetDeviceSql)
        .bind(":shop", shop)
        .bind(":push_token", pushToken)
        .bind(":gone_since", since)
        .run();
}

Result<std::vector<WalletDevice>> walletsOf(Database &database, const base::ShopId &shop, const base::CardId &serial)
{
    return database.statement(ofSerialSql).bind(":shop", shop).bind(":serial", serial).all([](const Row &row) {
        return WalletDevice{row.text(0), row.text(1)};
    });
}

Result<std::vector<ChangedPass>> changedPasses(Database &database, const base::ShopId &shop, const QString &library,
                                               std::optional<base::Instant> since)
{
    return database.statement(changedSql)
        .bind(":shop", shop)
        .bind(":library", library)
        .bind(":since", since.value_or(base::Instant::fromMs(-1)))
        .all([](const Row &row) {
            return ChangedPass{row.id<base::CardId>(0), row.instant(1)};
        });
}

} // namespace muhr::store
