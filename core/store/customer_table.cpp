// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/customer_table.h"

namespace muhr::store {
namespace {

constexpr auto insertSql =
    "INSERT INTO customer (shop, customer, joined_event, joined_at, route, placement, referrer, programme, "
    "person_sha256, is_erased, is_read_only) VALUES (:shop, :customer, :joined_event, :joined_at, :route, :placement, "
    ":referrer, :programme, :person, 0, :is_read_only) ON CONFLICT (shop, customer) DO UPDATE SET joined_at = "
    "excluded.joined_at WHERE customer.joined_event = excluded.joined_event";
constexpr auto findSql = "SELECT customer, joined_event, joined_at, route, placement, referrer, programme, "
                         "person_sha256, erased_at, is_read_only FROM customer WHERE shop = :shop AND "
                         "customer = :customer";
constexpr auto listSql = "SELECT customer, joined_event, joined_at, route, placement, referrer, programme, "
                         "person_sha256, erased_at, is_read_only FROM customer WHERE shop = :shop "
                         "ORDER BY joined_at, customer";
constexpr auto countSql = "SELECT count(*) FROM customer WHERE shop = :shop AND is_erased = 0";
constexpr auto setPersonSql =
    "UPDATE customer SET person_sha256 = :person WHERE shop = :shop AND customer = :customer AND is_erased = 0";
constexpr auto setReadOnlySql =
    "UPDATE customer SET is_read_only = :is_read_only WHERE shop = :shop AND customer = :customer";
constexpr auto setHashesSql = "UPDATE customer SET phone_mac = :phone, mail_mac = :mail WHERE shop = :shop AND "
                              "customer = :customer AND is_erased = 0";
constexpr auto byPhoneSql = "SELECT customer FROM customer WHERE shop = :shop AND phone_mac = :hash ORDER BY customer";
constexpr auto byMailSql = "SELECT customer FROM customer WHERE shop = :shop AND mail_mac = :hash ORDER BY customer";
constexpr auto eraseSql =
    "UPDATE customer SET person_sha256 = NULL, phone_mac = NULL, mail_mac = NULL, is_erased = 1, erased_at = :at "
    "WHERE shop = :shop AND customer = :customer AND is_erased = 0";
constexpr auto setErasedAtSql =
    "UPDATE customer SET erased_at = :at WHERE shop = :shop AND customer = :customer AND is_erased = 1";

CustomerRow readCustomer(const Row &row)
{
    CustomerRow customer;
    customer.customer = row.id<base::CustomerId>(0);
    customer.joinedEvent = row.id<base::EventId>(1);
    customer.joinedAt = row.instant(2);
    customer.route = row.choice(3, loyalty::JoinRoute::Poster, loyalty::JoinRoute::Import);
    customer.placement = row.optionalId<base::PlacementId>(4);
    customer.referrer = row.optionalId<base::CustomerId>(5);
    customer.programme = row.id<base::ProgrammeId>(6);
    customer.person = row.optionalHash(7);
    customer.erasedAt = row.optionalInstant(8);
    customer.isReadOnly = row.flag(9);
    return customer;
}

Result<std::vector<base::CustomerId>> byHash(Database &database, const char *sql, const base::ShopId &shop,
                                             const base::Sha256 &hash)
{
    return database.statement(sql).bind(":shop", shop).bind(":hash", hash).all([](const Row &row) {
        return row.id<base::CustomerId>(0);
    });
}

} // namespace

Result<void> insertCustomer(Transaction &transaction, const base::ShopId &shop, const CustomerRow &customer)
{
    return transaction.statement(insertSql)
        .bind(":shop", shop)
        .bind(":customer", customer.customer)
        .bind(":joined_event", customer.joinedEvent)
        .bind(":joined_at", customer.joinedAt)
        .bind(":route", customer.route)
        .bind(":placement", customer.placement)
        .bind(":referrer", customer.referrer)
        .bind(":programme", customer.programme)
        .bind(":person", customer.person)
        .bind(":is_read_only", customer.isReadOnly)
        .run();
}

Result<std::optional<CustomerRow>> findCustomer(Database &database, const base::ShopId &shop,
                                                const base::CustomerId &customer)
{
    return database.statement(findSql).bind(":shop", shop).bind(":customer", customer).first(readCustomer);
}

Result<std::vector<CustomerRow>> listCustomers(Database &database, const base::ShopId &shop)
{
    return database.statement(listSql).bind(":shop", shop).all(readCustomer);
}

Result<std::int64_t> countCustomers(Database &database, const base::ShopId &shop)
{
    const auto count =
        database.statement(countSql).bind(":shop", shop).first([](const Row &row) { return row.integer(0); });
    if (!count)
        return base::Unexpected{count.error()};
    return count->value_or(0);
}

Result<void> setPersonBlob(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                           const base::Sha256 &person)
{
    return transaction.statement(setPersonSql)
        .bind(":person", person)
        .bind(":shop", shop)
        .bind(":customer", customer)
        .run();
}

Result<void> setReadOnly(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                         bool isReadOnly)
{
    return transaction.statement(setReadOnlySql)
        .bind(":is_read_only", isReadOnly)
        .bind(":shop", shop)
        .bind(":customer", customer)
        .run();
}

Result<void> setContactHashes(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                              const std::optional<base::Sha256> &phone, const std::optional<base::Sha256> &mail)
{
    return transaction.statement(setHashesSql)
        .bind(":phone", phone)
        .bind(":mail", mail)
        .bind(":shop", shop)
        .bind(":customer", customer)
        .run();
}

Result<std::vector<base::CustomerId>> customersByPhoneHash(Database &database, const base::ShopId &shop,
                                                           const base::Sha256 &hash)
{
    return byHash(database, byPhoneSql, shop, hash);
}

Result<std::vector<base::CustomerId>> customersByMailHash(Database &database, const base::ShopId &shop,
                                                          const base::Sha256 &hash)
{
    return byHash(database, byMailSql, shop, hash);
}

Result<void> markErased(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                        base::Instant at)
{
    return transaction.statement(eraseSql).bind(":at", at).bind(":shop", shop).bind(":customer", customer).run();
}

Result<void> setErasedAt(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                         base::Instant at)
{
    return transaction.statement(setErasedAtSql).bind(":at", at).bind(":shop", shop).bind(":customer", customer).run();
}

} // namespace muhr::store
