// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/consent_table.h"

namespace muhr::store {
namespace {

constexpr auto writeSql =
    "INSERT INTO consent (shop, customer, channel, is_given, wording_version, event, at) VALUES (:shop, :customer, "
    ":channel, :is_given, :wording_version, :event, :at) ON CONFLICT (shop, customer, channel) DO UPDATE SET "
    "is_given = excluded.is_given, wording_version = excluded.wording_version, event = excluded.event, at = "
    "excluded.at";
constexpr auto listSql = "SELECT channel, is_given, wording_version, event, at FROM consent WHERE shop = :shop AND "
                         "customer = :customer ORDER BY channel";
constexpr auto removeSql = "DELETE FROM consent WHERE shop = :shop AND customer = :customer";

} // namespace

Result<void> writeConsent(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                          const ConsentRow &row, const std::optional<base::EventId> &seen)
{
    const auto rows = consentsOf(transaction.database(), shop, customer);
    if (!rows)
        return base::Unexpected{rows.error()};
    for (const auto &before : *rows) {
        const bool isOptOut = before.consent.channel == row.consent.channel && !before.consent.given;
        if (isOptOut && row.consent.given && seen != before.event)
            return {};
    }
    return transaction.statement(writeSql)
        .bind(":shop", shop)
        .bind(":customer", customer)
        .bind(":channel", row.consent.channel)
        .bind(":is_given", row.consent.given)
        .bind(":wording_version", row.consent.wordingVersion)
        .bind(":event", row.event)
        .bind(":at", row.at)
        .run();
}

Result<void> removeConsents(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer)
{
    return transaction.statement(removeSql).bind(":shop", shop).bind(":customer", customer).run();
}

Result<std::vector<ConsentRow>> consentsOf(Database &database, const base::ShopId &shop,
                                           const base::CustomerId &customer)
{
    return database.statement(listSql).bind(":shop", shop).bind(":customer", customer).all([](const Row &row) {
        return ConsentRow{{row.choice(0, loyalty::ConsentChannel::Wallet, loyalty::ConsentChannel::Chat), row.flag(1),
                           row.integer(2)},
                          row.id<base::EventId>(3),
                          row.instant(4)};
    });
}

} // namespace muhr::store
