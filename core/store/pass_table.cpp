// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pass_table.h"

namespace muhr::store {
namespace {

constexpr auto writeSql =
    "INSERT INTO pass (shop, serial, kind, customer, token, revision, last_modified, face, is_void) VALUES (:shop, "
    ":serial, :kind, :customer, :token, :revision, :last_modified, :face, :is_void) ON CONFLICT (shop, serial, kind) "
    "DO "
    "UPDATE SET token = excluded.token, revision = excluded.revision, last_modified = excluded.last_modified, "
    "face = excluded.face, is_void = excluded.is_void";
constexpr auto findSql = "SELECT serial, kind, customer, token, revision, last_modified, face, is_void FROM pass "
                         "WHERE shop = :shop AND serial = :serial AND kind = :kind";
constexpr auto shopOfSerialSql = "SELECT shop FROM pass WHERE serial = :serial AND kind = :kind";
constexpr auto ofCustomerSql = "SELECT serial, kind, customer, token, revision, last_modified, face, is_void FROM pass "
                               "WHERE shop = :shop AND customer = :customer ORDER BY serial, kind";
constexpr auto afterSql = "SELECT serial, kind, customer, token, revision, last_modified, face, is_void FROM pass "
                          "WHERE shop = :shop AND kind = :kind AND serial > :after ORDER BY serial LIMIT :limit";
constexpr auto voidSql = "UPDATE pass SET is_void = 1 WHERE shop = :shop AND customer = :customer AND is_void = 0";
constexpr auto latestSql = "SELECT last_modified FROM pass ORDER BY last_modified DESC LIMIT 1";

PassRow readPass(const Row &row)
{
    return {row.id<base::CardId>(0),
            row.choice(1, PassKind::Apple, PassKind::Web),
            row.id<base::CustomerId>(2),
            row.bytes(3),
            row.integer(4),
            row.instant(5),
            row.hash(6),
            row.flag(7)};
}

} // namespace

Result<void> writePass(Transaction &transaction, const base::ShopId &shop, const PassRow &pass)
{
    return transaction.statement(writeSql)
        .bind(":shop", shop)
        .bind(":serial", pass.serial)
        .bind(":kind", pass.kind)
        .bind(":customer", pass.customer)
        .bind(":token", pass.token)
        .bind(":revision", pass.revision)
        .bind(":last_modified", pass.lastModified)
        .bind(":face", pass.face)
        .bind(":is_void", pass.isVoid)
        .run();
}

Result<std::optional<PassRow>> findPass(Database &database, const base::ShopId &shop, const base::CardId &serial,
                                        PassKind kind)
{
    return database.statement(findSql).bind(":shop", shop).bind(":serial", serial).bind(":kind", kind).first(readPass);
}

Result<std::optional<PassOfShop>> findPassBySerial(Database &database, const base::CardId &serial, PassKind kind)
{
    const auto shop = database.statementAcrossShops(shopOfSerialSql)
                          .bind(":serial", serial)
                          .bind(":kind", kind)
                          .first([](const Row &row) { return row.id<base::ShopId>(0); });
    if (!shop)
        return base::Unexpected{shop.error()};
    if (!*shop)
        return std::optional<PassOfShop>();
    const auto pass = findPass(database, **shop, serial, kind);
    if (!pass)
        return base::Unexpected{pass.error()};
    return *pass ? std::optional(PassOfShop{**shop, **pass}) : std::nullopt;
}

Result<std::vector<PassRow>> passesOf(Database &database, const base::ShopId &shop, const base::CustomerId &customer)
{
    return database.statement(ofCustomerSql).bind(":shop", shop).bind(":customer", customer).all(readPass);
}

Result<std::vector<PassRow>> passesAfter(Database &database, const base::ShopId &shop, PassKind kind,
                                         const base::CardId &after, std::int64_t limit)
{
    return database.statement(afterSql)
        .bind(":shop", shop)
        .bind(":kind", kind)
        .bind(":after", after)
        .bind(":limit", limit)
        .all(readPass);
}

Result<std::optional<base::Instant>> latestPassChange(Database &database)
{
    return database.statementAcrossShops(latestSql).first([](const Row &row) { return row.instant(0); });
}

Result<void> voidPassesOf(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer)
{
    return transaction.statement(voidSql).bind(":shop", shop).bind(":customer", customer).run();
}

} // namespace muhr::store
