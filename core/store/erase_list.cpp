// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erase_list.h"

#include "core/store/shop_table.h"

#include <QFile>
#include <QSaveFile>

namespace muhr::store {
namespace {

using base::Unexpected;

constexpr auto erasedSql = "SELECT customer FROM customer WHERE shop = :shop AND is_erased = 1";

} // namespace

Result<Erased> erasedIn(Database &database)
{
    const auto shops = listShops(database);
    if (!shops)
        return Unexpected{shops.error()};
    Erased erased;
    for (const ShopRow &shop : *shops) {
        const auto ids = database.statement(erasedSql).bind(":shop", shop.shop).all([](const Row &row) {
            return row.id<base::CustomerId>(0);
        });
        if (!ids)
            return Unexpected{ids.error()};
        if (!ids->empty())
            erased[shop.shop].insert(ids->begin(), ids->end());
    }
    return erased;
}

Erased readEraseList(const QString &path)
{
    Erased erased;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return erased;
    while (!file.atEnd()) {
        const QString line = QString::fromLatin1(file.readLine(200)).trimmed();
        const auto shop = base::ShopId::parse(line.section(u' ', 0, 0));
        const auto customer = base::CustomerId::parse(line.section(u' ', 1));
        if (shop && customer)
            erased[*shop].insert(*customer);
    }
    return erased;
}

bool addToEraseList(const QString &path, const Erased &erased)
{
    Erased all = readEraseList(path);
    for (const auto &[shop, customers] : erased)
        all[shop].insert(customers.begin(), customers.end());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const auto &[shop, customers] : all)
        for (const base::CustomerId &customer : customers)
            file.write(QStringLiteral("%1 %2\n").arg(shop.text(), customer.text()).toLatin1());
    return file.commit();
}

} // namespace muhr::store
