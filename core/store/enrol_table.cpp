// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/enrol_table.h"

namespace muhr::store {
namespace {

constexpr auto insertSql = "INSERT INTO enrol_link (shop, token_hash, ceiling, expires_at, used_at, device) VALUES "
                           "(:shop, :token, :ceiling, :expires_at, :used_at, :device)";
constexpr auto findSql = "SELECT shop, token_hash, ceiling, expires_at, used_at, device FROM enrol_link WHERE "
                         "shop = :shop AND token_hash = :token";
constexpr auto useSql = "UPDATE enrol_link SET used_at = :at, device = :device WHERE shop = :shop AND "
                        "token_hash = :token AND used_at IS NULL";
constexpr auto findByTokenSql =
    "SELECT shop, token_hash, ceiling, expires_at, used_at, device FROM enrol_link WHERE token_hash = :token";
constexpr auto setExpirySql =
    "UPDATE enrol_link SET expires_at = :expires_at WHERE shop = :shop AND token_hash = :token";

EnrolLink linkOf(const Row &row)
{
    return {row.id<base::ShopId>(0),
            row.hash(1),
            row.choice(2, loyalty::Ceiling::Kiosk, loyalty::Ceiling::Endpoint),
            row.optionalInstant(3),
            row.optionalInstant(4),
            row.optionalId<base::DeviceId>(5)};
}

} // namespace

Result<void> insertEnrolLink(Transaction &transaction, const EnrolLink &link)
{
    return transaction.statement(insertSql)
        .bind(":shop", link.shop)
        .bind(":token", link.token)
        .bind(":ceiling", link.ceiling)
        .bind(":expires_at", link.expiresAt)
        .bind(":used_at", link.usedAt)
        .bind(":device", link.device)
        .run();
}

Result<std::optional<EnrolLink>> findEnrolLink(Database &database, const base::ShopId &shop, const base::Sha256 &token)
{
    return database.statement(findSql).bind(":shop", shop).bind(":token", token).first(linkOf);
}

Result<std::optional<EnrolLink>> findEnrolLink(Database &database, const base::Sha256 &token)
{
    return database.statementAcrossShops(findByTokenSql).bind(":token", token).first(linkOf);
}

Result<bool> useEnrolLink(Transaction &transaction, const base::ShopId &shop, const base::Sha256 &token,
                          const base::DeviceId &device, base::Instant at)
{
    const auto used = transaction.statement(useSql)
                          .bind(":at", at)
                          .bind(":device", device)
                          .bind(":shop", shop)
                          .bind(":token", token)
                          .runCounting();
    if (!used)
        return base::Unexpected{used.error()};
    return *used > 0;
}

Result<void> setEnrolLinkExpiry(Transaction &transaction, const base::ShopId &shop, const base::Sha256 &token,
                                base::Instant expiresAt)
{
    return transaction.statement(setExpirySql)
        .bind(":expires_at", expiresAt)
        .bind(":shop", shop)
        .bind(":token", token)
        .run();
}

} // namespace muhr::store
