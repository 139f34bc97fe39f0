// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/refold_cards.h"

#include "core/store/card_update.h"
#include "core/store/customer_table.h"
#include "core/store/shop_table.h"

namespace muhr::store {
namespace {

constexpr auto missingSql = "SELECT EXISTS (SELECT 1 FROM customer WHERE shop = :shop) AND NOT EXISTS (SELECT 1 FROM "
                            "card_state WHERE shop = :shop)";

Result<void> refoldAll(Transaction &transaction, const base::ShopId &shop)
{
    const auto customers = listCustomers(transaction.database(), shop);
    if (!customers)
        return base::Unexpected{customers.error()};
    for (const CustomerRow &row : *customers) {
        if (auto done = refoldSettled(transaction, shop, row.customer); !done)
            return done;
        if (auto done = refoldShown(transaction, shop, row.customer); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> refoldMissingCards(Database &database)
{
    const auto shops = listShops(database);
    if (!shops)
        return base::Unexpected{shops.error()};
    for (const ShopRow &shop : *shops) {
        const auto isMissing =
            database.statement(missingSql).bind(":shop", shop.shop).first([](const Row &row) { return row.flag(0); });
        if (!isMissing)
            return base::Unexpected{isMissing.error()};
        if (!isMissing->value_or(false))
            continue;
        auto transaction = Transaction::begin(database, shop.shop);
        if (!transaction)
            return base::Unexpected{transaction.error()};
        if (auto done = refoldAll(*transaction, shop.shop); !done)
            return done;
        if (auto done = transaction->commit(); !done)
            return done;
    }
    return {};
}

} // namespace muhr::store
