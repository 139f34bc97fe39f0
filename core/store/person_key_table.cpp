// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/person_key_table.h"

namespace muhr::store {
namespace {

constexpr auto writeSql =
    "INSERT INTO person_key (shop, person, key_version, wrapped) VALUES (:shop, :person, :key_version, :wrapped) "
    "ON CONFLICT (shop, person) DO UPDATE SET key_version = excluded.key_version, wrapped = excluded.wrapped "
    "WHERE excluded.key_version >= person_key.key_version";
constexpr auto addSql = "INSERT INTO person_key (shop, person, key_version, wrapped) VALUES (:shop, :person, "
                        ":key_version, :wrapped) ON CONFLICT (shop, person) DO NOTHING";
constexpr auto findSql = "SELECT person, key_version, wrapped FROM person_key WHERE shop = :shop AND person = :person";
constexpr auto listSql = "SELECT person, key_version, wrapped FROM person_key WHERE shop = :shop ORDER BY person";
constexpr auto beforeSql = "SELECT person, key_version, wrapped FROM person_key WHERE shop = :shop AND "
                           "key_version < :key_version AND person > :after ORDER BY person LIMIT :limit";
constexpr auto eraseSql = "DELETE FROM person_key WHERE shop = :shop AND person = :person";

using PersonId = base::Id<struct PersonTag>;

PersonKeyRow readKey(const Row &row)
{
    return {row.id<PersonId>(0).raw(), row.integer(1), row.bytes(2)};
}

Result<void> write(Transaction &transaction, const char *sql, const base::ShopId &shop, const PersonKeyRow &key)
{
    return transaction.statement(sql)
        .bind(":shop", shop)
        .bind(":person", PersonId::fromBytes(key.person))
        .bind(":key_version", key.keyVersion)
        .bind(":wrapped", key.wrapped)
        .run();
}

} // namespace

Result<void> writePersonKey(Transaction &transaction, const base::ShopId &shop, const PersonKeyRow &key)
{
    return write(transaction, writeSql, shop, key);
}

Result<void> addPersonKey(Transaction &transaction, const base::ShopId &shop, const PersonKeyRow &key)
{
    return write(transaction, addSql, shop, key);
}

Result<std::optional<PersonKeyRow>> findPersonKey(Database &database, const base::ShopId &shop,
                                                  const base::IdBytes &person)
{
    return database.statement(findSql).bind(":shop", shop).bind(":person", PersonId::fromBytes(person)).first(readKey);
}

Result<std::vector<PersonKeyRow>> personKeysBefore(Database &database, const base::ShopId &shop,
                                                   std::int64_t keyVersion, const std::optional<base::IdBytes> &after,
                                                   std::int64_t limit)
{
    return database.statement(beforeSql)
        .bind(":shop", shop)
        .bind(":key_version", keyVersion)
        .bind(":after", PersonId::fromBytes(after.value_or(base::IdBytes{})))
        .bind(":limit", limit)
        .all(readKey);
}

Result<std::vector<PersonKeyRow>> listPersonKeys(Database &database, const base::ShopId &shop)
{
    return database.statement(listSql).bind(":shop", shop).all(readKey);
}

Result<void> erasePersonKey(Transaction &transaction, const base::ShopId &shop, const base::IdBytes &person)
{
    return transaction.statement(eraseSql).bind(":shop", shop).bind(":person", PersonId::fromBytes(person)).run();
}

} // namespace muhr::store
