// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bearer_table.h"

namespace muhr::store {
namespace {

constexpr auto insertChallengeSql = "INSERT INTO challenge (shop, challenge, device, expires_at) VALUES (:shop, "
                                    ":challenge, :device, :expires_at)";
constexpr auto findChallengeSql =
    "SELECT challenge, device, expires_at FROM challenge WHERE shop = :shop AND challenge = :challenge";
constexpr auto removeChallengeSql = "DELETE FROM challenge WHERE shop = :shop AND challenge = :challenge";
constexpr auto insertBearerSql =
    "INSERT INTO bearer (shop, token_hash, device, expires_at) VALUES (:shop, :token, :device, :expires_at)";
constexpr auto findBearerSql =
    "SELECT shop, token_hash, device, expires_at FROM bearer WHERE token_hash = :token AND expires_at > :now";
constexpr auto removeBearersSql = "DELETE FROM bearer WHERE shop = :shop AND device = :device";
constexpr auto expireChallengesSql = "DELETE FROM challenge WHERE shop = :shop AND expires_at <= :now";
constexpr auto expireBearersSql = "DELETE FROM bearer WHERE shop = :shop AND expires_at <= :now";

} // namespace

Result<void> insertChallenge(Transaction &transaction, const base::ShopId &shop, const ChallengeRow &challenge)
{
    return transaction.statement(insertChallengeSql)
        .bind(":shop", shop)
        .bind(":challenge", challenge.challenge)
        .bind(":device", challenge.device)
        .bind(":expires_at", challenge.expiresAt)
        .run();
}

Result<std::optional<ChallengeRow>> takeChallenge(Transaction &transaction, const base::ShopId &shop,
                                                  const base::Sha256 &challenge, base::Instant now)
{
    auto found = transaction.statement(findChallengeSql)
                     .bind(":shop", shop)
                     .bind(":challenge", challenge)
                     .first([](const Row &row) {
                         return ChallengeRow{row.hash(0), row.id<base::DeviceId>(1), row.instant(2)};
                     });
    if (!found || !*found)
        return found;
    const auto removed =
        transaction.statement(removeChallengeSql).bind(":shop", shop).bind(":challenge", challenge).run();
    if (!removed)
        return base::Unexpected{removed.error()};
    if ((*found)->expiresAt <= now)
        return std::optional<ChallengeRow>();
    return found;
}

Result<void> insertBearer(Transaction &transaction, const BearerRow &bearer)
{
    return transaction.statement(insertBearerSql)
        .bind(":shop", bearer.shop)
        .bind(":token", bearer.token)
        .bind(":device", bearer.device)
        .bind(":expires_at", bearer.expiresAt)
        .run();
}

Result<std::optional<BearerRow>> findBearer(Database &database, const base::Sha256 &token, base::Instant now)
{
    return database.statementAcrossShops(findBearerSql)
        .bind(":token", token)
        .bind(":now", now)
        .first([](const Row &row) {
            return BearerRow{row.id<base::ShopId>(0), row.hash(1), row.id<base::DeviceId>(2), row.instant(3)};
        });
}

Result<void> removeBearersOf(Transaction &transaction, const base::ShopId &shop, const base::DeviceId &device)
{
    return transaction.statement(removeBearersSql).bind(":shop", shop).bind(":device", device).run();
}

Result<void> removeExpired(Transaction &transaction, const base::ShopId &shop, base::Instant now)
{
    const auto challenges = transaction.statement(expireChallengesSql).bind(":shop", shop).bind(":now", now).run();
    if (!challenges)
        return challenges;
    return transaction.statement(expireBearersSql).bind(":shop", shop).bind(":now", now).run();
}

} // namespace muhr::store
