// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erase_receipt_table.h"

namespace muhr::store {
namespace {

constexpr auto insertSql = "INSERT INTO erase_receipt (shop, customer, device, at) VALUES (:shop, :customer, :device, "
                           ":at) ON CONFLICT (shop, customer, device) DO NOTHING";
constexpr auto listSql =
    "SELECT device, at FROM erase_receipt WHERE shop = :shop AND customer = :customer ORDER BY at, device";

} // namespace

Result<void> insertEraseReceipt(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                                const EraseReceipt &receipt)
{
    return transaction.statement(insertSql)
        .bind(":shop", shop)
        .bind(":customer", customer)
        .bind(":device", receipt.device)
        .bind(":at", receipt.at)
        .run();
}

Result<std::vector<EraseReceipt>> eraseReceipts(Database &database, const base::ShopId &shop,
                                                const base::CustomerId &customer)
{
    return database.statement(listSql).bind(":shop", shop).bind(":customer", customer).all([](const Row &row) {
        return EraseReceipt{row.id<base::DeviceId>(0), row.instant(1)};
    });
}

} // namespace muhr::store
