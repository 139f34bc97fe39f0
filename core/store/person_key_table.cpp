// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/person_key_table.h"

namespace muhr::store {
namespace {

constexpr auto writeSql =
    "INSERT INTO person_key (shop, person, key_version, wrapped) VALUES (:shop, :person, :key_version, :wrapped) "
    "ON CONFLICT (shop, person) DO UPDATE SET key_version = excluded.key_version, wrapped = excluded.wrapped "
    "WHERE excluded.key_version >= person_key.key_version";
constexpr auto findSql = "SELECT person, key_version, wrapped FROM person_key WHERE shop = :shop AND person = :person";
constexpr auto listSql = "SELECT person, key_version, wrapped FROM person_key WHERE shop = :shop ORDER BY person";
constexpr auto eraseSql = "DELETE FROM person_key WHERE shop = :shop AND person = :person";

using PersonId = base::Id<struct PersonTag>;

PersonKeyRow readKey(const Row &row)
{
    return {row.id<PersonId>(0).raw(), row.integer(1), row.bytes(2)};
}

} // namespace

Result<void> writePersonKey(Transaction &transaction, const base::ShopId &shop, const PersonKeyRow &key)
{
    return transaction.statement(writeSql)
        .bind(":shop", shop)
        .bind(":person", PersonId::fromBytes(key.person))
        .bind(":key_version", key.keyVersion)
        .bind(":wrapped", key.wrapped)
        .run();
}

Result<std::optional<PersonKeyRow>> findPersonKey(Database &database, const base::ShopId &shop,
                                                  const base::IdBytes &person)
{
    return database.statement(findSql).bind(":shop", shop).bind(":person", PersonId::fromBytes(person)).first(readKey);
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
