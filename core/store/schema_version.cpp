// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema_version.h"

#include "core/store/migration.h"

namespace muhr::store {
namespace {

constexpr auto sqliteSql = "PRAGMA user_version";
constexpr auto isThereSql = "SELECT to_regclass('muhr_schema') IS NOT NULL";
constexpr auto postgresqlSql = "SELECT version FROM muhr_schema";

Result<std::int64_t> numberOf(Database &database, const char *sql)
{
    const auto number = database.statement(sql).first([](const Row &row) { return row.integer(0); });
    return number ? Result<std::int64_t>(number->value_or(0)) : base::Unexpected{number.error()};
}

} // namespace

Result<std::int64_t> schemaVersion(Database &database)
{
    if (database.dialect() == Dialect::Sqlite)
        return numberOf(database, sqliteSql);
    const auto isThere = numberOf(database, isThereSql);
    return isThere && *isThere == 1 ? numberOf(database, postgresqlSql) : isThere;
}

Result<void> setSchemaVersion(Transaction &transaction, int number)
{
    const QByteArray text = QByteArray::number(number);
    if (transaction.database().dialect() == Dialect::Sqlite) {
        const auto application = "PRAGMA application_id = " + QByteArray::number(storeApplicationId);
        if (auto done = transaction.execute(application); !done)
            return done;
        return transaction.execute("PRAGMA user_version = " + text);
    }
    for (const QByteArray &sql :
         {QByteArray("CREATE TABLE IF NOT EXISTS muhr_schema (version BIGINT NOT NULL)"),
          QByteArray("DELETE FROM muhr_schema"), "INSERT INTO muhr_schema (version) VALUES (" + text + ")"})
        if (auto done = transaction.execute(sql); !done)
            return done;
    return {};
}

} // namespace muhr::store
