// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/card_code_table.h"

namespace muhr::store {
namespace {

constexpr auto retireSql = "UPDATE card_code SET state = 2 WHERE shop = :shop AND customer = :customer AND state = 1";
constexpr auto revokeSql =
    "UPDATE card_code SET state = 2, view_hash = :none WHERE shop = :shop AND customer = :customer";
constexpr auto setSql =
    "INSERT INTO card_code (shop, code_hash, customer, state, view_hash, event) VALUES (:shop, :code, :customer, 1, "
    ":view, :event) ON CONFLICT (shop, code_hash) DO UPDATE SET state = 1, view_hash = excluded.view_hash";
constexpr auto insertSql =
    "INSERT INTO card_code (shop, code_hash, customer, state, view_hash, event) VALUES (:shop, :code, :customer, "
    ":state, :view, :event) ON CONFLICT (shop, code_hash) DO NOTHING";
constexpr auto removeSql = "DELETE FROM card_code WHERE shop = :shop AND code_hash = :code AND event = :event";
constexpr auto findSql =
    "SELECT code_hash, customer, state, view_hash, event FROM card_code WHERE shop = :shop AND code_hash = :code";
constexpr auto validSql = "SELECT code_hash, customer, state, view_hash, event FROM card_code WHERE shop = :shop AND "
                          "customer = :customer AND state = 1";
constexpr auto revokedSql = "SELECT customer FROM card_code WHERE shop = :shop AND state = 2";
constexpr auto byViewSql = "SELECT code_hash, customer, state, view_hash, event FROM card_code WHERE shop = :shop AND "
                           "view_hash = :view AND state = 1";
constexpr auto anyByViewSql =
    "SELECT code_hash, customer, state, view_hash, event FROM card_code WHERE shop = :shop AND "
    "view_hash = :view ORDER BY state";
constexpr auto shopOfViewSql = "SELECT shop FROM card_code WHERE view_hash = :view";

CardCodeRow readCode(const Row &row)
{
    return {row.hash(0), row.id<base::CustomerId>(1), row.choice(2, CardCodeState::Valid, CardCodeState::Revoked),
            row.hash(3), row.id<base::EventId>(4)};
}

} // namespace

Result<void> setCardCode(Transaction &transaction, const base::ShopId &shop, const CardCodeRow &code)
{
    const auto retired = transaction.statement(retireSql).bind(":shop", shop).bind(":customer", code.customer).run();
    if (!retired)
        return retired;
    return transaction.statement(setSql)
        .bind(":shop", shop)
        .bind(":code", code.code)
        .bind(":customer", code.customer)
        .bind(":view", code.view)
        .bind(":event", code.event)
        .run();
}

Result<void> insertFirstCardCode(Transaction &transaction, const base::ShopId &shop, const CardCodeRow &code)
{
    const auto valid = validCardCodeOf(transaction.database(), shop, code.customer);
    if (!valid)
        return base::Unexpected{valid.error()};
    return transaction.statement(insertSql)
        .bind(":shop", shop)
        .bind(":code", code.code)
        .bind(":customer", code.customer)
        .bind(":state", *valid ? CardCodeState::Revoked : CardCodeState::Valid)
        .bind(":view", *valid ? base::Sha256() : code.view)
        .bind(":event", code.event)
        .run();
}

Result<void> removeCardCode(Transaction &transaction, const base::ShopId &shop, const base::Sha256 &code,
                            const base::EventId &broughtBy)
{
    return transaction.statement(removeSql).bind(":shop", shop).bind(":code", code).bind(":event", broughtBy).run();
}

Result<std::optional<CardCodeRow>> findCardCode(Database &database, const base::ShopId &shop, const base::Sha256 &code)
{
    return database.statement(findSql).bind(":shop", shop).bind(":code", code).first(readCode);
}

Result<std::optional<CardCodeRow>> validCardCodeOf(Database &database, const base::ShopId &shop,
                                                   const base::CustomerId &customer)
{
    return database.statement(validSql).bind(":shop", shop).bind(":customer", customer).first(readCode);
}

Result<std::set<base::CustomerId>> customersWithReplacedCards(Database &database, const base::ShopId &shop)
{
    std::set<base::CustomerId> customers;
    const auto read = database.statement(revokedSql).bind(":shop", shop).each([&](const Row &row) {
        customers.insert(row.id<base::CustomerId>(0));
    });
    return read ? Result<std::set<base::CustomerId>>(std::move(customers)) : base::Unexpected{read.error()};
}

Result<std::optional<CardCodeRow>> findCardCodeByView(Database &database, const base::ShopId &shop,
                                                      const base::Sha256 &view)
{
    return database.statement(byViewSql).bind(":shop", shop).bind(":view", view).first(readCode);
}

Result<std::optional<CardCodeOfShop>> findCardCodeOfView(Database &database, const base::Sha256 &view)
{
    const auto shop = database.statementAcrossShops(shopOfViewSql).bind(":view", view).first([](const Row &row) {
        return row.id<base::ShopId>(0);
    });
    if (!shop)
        return base::Unexpected{shop.error()};
    if (!*shop)
        return std::optional<CardCodeOfShop>();
    return database.statement(anyByViewSql).bind(":shop", **shop).bind(":view", view).first([&](const Row &row) {
        return CardCodeOfShop{**shop, readCode(row)};
    });
}

Result<void> revokeCardCodesOf(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer)
{
    return transaction.statement(revokeSql)
        .bind(":none", base::Sha256())
        .bind(":shop", shop)
        .bind(":customer", customer)
        .run();
}

} // namespace muhr::store
