// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shop_figures.h"

#include "core/store/event_table.h"
#include "core/store/outbox_table.h"
#include "core/store/shop_table.h"

namespace muhr::store {
namespace {

using base::Unexpected;

constexpr auto customersSql = "SELECT count(*) FROM customer WHERE shop = :shop AND is_erased = 0";
constexpr auto cardsSql = "SELECT count(*) FROM card_state WHERE shop = :shop AND layer = 1";
constexpr auto lastActSql = "SELECT at FROM event WHERE shop = :shop AND kind = 6 AND state IN (1, 2) ORDER BY at DESC "
                            "LIMIT 1";

Result<std::int64_t> count(Database &database, const char *sql, const base::ShopId &shop)
{
    const auto found = database.statement(sql).bind(":shop", shop).first([](const Row &row) { return row.integer(0); });
    if (!found)
        return Unexpected{found.error()};
    return found->value_or(0);
}

} // namespace

Result<ShopFigures> shopFigures(Database &database, const base::ShopId &shop)
{
    const auto events = countEvents(database, shop);
    const auto customers = count(database, customersSql, shop);
    const auto cards = count(database, cardsSql, shop);
    const auto waiting = countOutbox(database, shop);
    const auto row = findShop(database, shop);
    const auto lastAct =
        database.statement(lastActSql).bind(":shop", shop).first([](const Row &act) { return act.instant(0); });
    if (!events || !customers || !cards || !waiting)
        return Unexpected{!events      ? events.error()
                          : !customers ? customers.error()
                          : !cards     ? cards.error()
                                       : waiting.error()};
    if (!row || !lastAct)
        return Unexpected{row ? lastAct.error() : row.error()};
    if (!*row)
        return Unexpected{StoreError::AgainstTheSchema};
    return ShopFigures{*events, *customers, *cards, *waiting, (*row)->position.cursor, (*row)->position.head, *lastAct};
}

} // namespace muhr::store
