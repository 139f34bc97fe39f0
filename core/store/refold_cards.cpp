// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/refold_cards.h"

#include "core/store/card_update.h"
#include "core/store/customer_table.h"
#include "core/store/shop_table.h"

namespace muhr::store {
namespace {

constexpr auto missingSql = "SELECT EXISTS (SELECT 1 FROM customer) AND NOT EXISTS (SELECT 1 FROM card_state)";

} // namespace

Result<void> refoldMissingCards(Database &database)
{
    const auto isMissing = database.statement(missingSql).first([](const Row &row) { return row.flag(0); });
    if (!isMissing)
        return base::Unexpected{isMissing.error()};
    if (!isMissing->value_or(false))
        return {};
    const auto shops = listShops(database);
    if (!shops)
        return base::Unexpected{shops.error()};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return base::Unexpected{transaction.error()};
    for (const ShopRow &shop : *shops) {
        const auto customers = listCustomers(database, shop.shop);
        if (!customers)
            return base::Unexpected{customers.error()};
        for (const CustomerRow &row : *customers) {
            if (auto done = refoldSettled(*transaction, shop.shop, row.customer); !done)
                return done;
            if (auto done = refoldShown(*transaction, shop.shop, row.customer); !done)
                return done;
        }
    }
    return transaction->commit();
}

} // namespace muhr::store
