// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/card_state_table.h"

namespace muhr::store {
namespace {

constexpr auto writeSql =
    "INSERT INTO card_state (shop, card, layer, customer, programme, number, bytes) VALUES (:shop, :card, :layer, "
    ":customer, :programme, :number, :bytes) ON CONFLICT (shop, card, layer) DO UPDATE SET number = excluded.number, "
    "bytes = excluded.bytes";
constexpr auto findSql = "SELECT card, layer, number, bytes FROM card_state WHERE shop = :shop AND card = :card "
                         "ORDER BY layer DESC LIMIT 1";
constexpr auto ofCustomerSql = "SELECT card, layer, number, bytes FROM card_state WHERE shop = :shop AND "
                               "customer = :customer AND layer = :layer ORDER BY card";
constexpr auto shownOfCustomerSql =
    "SELECT c.card, c.layer, c.number, c.bytes FROM card_state c WHERE c.shop = :shop AND c.customer = :customer AND "
    "NOT EXISTS (SELECT 1 FROM card_state s WHERE s.shop = c.shop AND s.card = c.card AND s.layer > c.layer) "
    "ORDER BY c.card";
constexpr auto eachSql =
    "SELECT c.card, c.layer, c.number, c.bytes FROM card_state c WHERE c.shop = :shop AND NOT EXISTS (SELECT 1 FROM "
    "card_state s WHERE s.shop = c.shop AND s.card = c.card AND s.layer > c.layer) ORDER BY c.card";
constexpr auto rowsSql = "SELECT card, layer, customer, bytes FROM card_state WHERE shop = :shop ORDER BY card, layer";
constexpr auto dropSql = "DELETE FROM card_state WHERE shop = :shop AND customer = :customer AND layer = :layer";

CardStateRow readState(const Row &row)
{
    CardStateRow result;
    result.card = row.id<base::CardId>(0);
    result.layer = row.choice(1, Layer::Settled, Layer::Shown);
    result.number = row.integer(2);
    if (auto state = loyalty::decodeCardState(row.bytes(3)))
        result.state = std::move(*state);
    else
        row.markMalformed();
    return result;
}

} // namespace

Result<void> writeCardState(Transaction &transaction, const base::ShopId &shop, const CardStateRow &row)
{
    return transaction.statement(writeSql)
        .bind(":shop", shop)
        .bind(":card", row.card)
        .bind(":layer", row.layer)
        .bind(":customer", row.state.customer)
        .bind(":programme", row.state.programme)
        .bind(":number", row.number)
        .bind(":bytes", loyalty::encodeCardState(row.state))
        .run();
}

Result<std::optional<CardStateRow>> findCardState(Database &database, const base::ShopId &shop,
                                                  const base::CardId &card)
{
    return database.statement(findSql).bind(":shop", shop).bind(":card", card).first(readState);
}

Result<std::vector<CardStateRow>> cardStatesOf(Database &database, const base::ShopId &shop,
                                               const base::CustomerId &customer, Layer layer)
{
    return database.statement(ofCustomerSql)
        .bind(":shop", shop)
        .bind(":customer", customer)
        .bind(":layer", layer)
        .all(readState);
}

Result<std::vector<CardStateRow>> shownCardsOf(Database &database, const base::ShopId &shop,
                                               const base::CustomerId &customer)
{
    return database.statement(shownOfCustomerSql).bind(":shop", shop).bind(":customer", customer).all(readState);
}

Result<void> dropCardStates(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                            Layer layer)
{
    return transaction.statement(dropSql).bind(":shop", shop).bind(":customer", customer).bind(":layer", layer).run();
}

Result<void> eachShownCard(Database &database, const base::ShopId &shop,
                           const std::function<void(const CardStateRow &)> &read)
{
    return database.statement(eachSql).bind(":shop", shop).each([&](const Row &row) {
        const CardStateRow card = readState(row);
        if (!row.isMalformed())
            read(card);
    });
}

Result<void> eachCardRow(Database &database, const base::ShopId &shop,
                         const std::function<void(const CardStateBytes &)> &read)
{
    return database.statement(rowsSql).bind(":shop", shop).each([&](const Row &row) {
        const CardStateBytes card{row.id<base::CardId>(0), row.choice(1, Layer::Settled, Layer::Shown),
                                  row.id<base::CustomerId>(2), row.bytes(3)};
        if (!row.isMalformed())
            read(card);
    });
}

} // namespace muhr::store
