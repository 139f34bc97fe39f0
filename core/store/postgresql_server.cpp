// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postgresql_server.h"

#include "core/store/connection.h"
#include "core/store/migration.h"

#include <QSqlError>

namespace muhr::store {
namespace {

using base::Expected;
using base::Unexpected;

constexpr auto sessionSql =
    "SELECT set_config('application_name', 'muhr', false), set_config('lock_timeout', '5s', false), "
    // A process that hangs must not hold its shop for ever.
    "set_config('idle_in_transaction_session_timeout', '5min', false), set_config('synchronous_commit', 'on', false), "
    "set_config('row_security', 'on', false), set_config('client_min_messages', 'warning', false), "
    // Small queries, many of them, and tables that are empty at first: a plan that is kept from then reads all of a
    // shop once there is much in it, in foreign keys too.
    "set_config('jit', 'off', false), set_config('plan_cache_mode', 'force_custom_plan', false), "
    "set_config('default_transaction_read_only', '";
constexpr auto hasVersionSql = "SELECT to_regclass('muhr_schema') IS NOT NULL";
constexpr auto versionSql = "SELECT version FROM muhr_schema";
constexpr auto tablesSql = "SELECT count(*) FROM pg_catalog.pg_tables WHERE schemaname = current_schema()";
constexpr auto mayChangeSql =
    "SELECT has_schema_privilege(current_schema(), 'CREATE') AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_tables WHERE "
    "schemaname = current_schema() AND NOT pg_has_role(tableowner, 'USAGE'))";

OpenError whyNotOpened(const QSqlError &error)
{
    if (error.type() == QSqlError::UnknownError || !QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        return OpenError::NoDriver;
    // The library hands on no code here. What a server says itself begins with this word in most languages.
    return error.databaseText().contains(QLatin1String("FATAL")) ? OpenError::NotLetIn : OpenError::NoServer;
}

/// 0: the database is empty.
Expected<int, OpenError> versionOf(Connection &connection)
{
    const auto encoding = connection.ask("SHOW server_encoding");
    const auto isOurs = encoding ? connection.ask(hasVersionSql) : encoding;
    if (!isOurs)
        return Unexpected{openErrorOf(isOurs.error())};
    const bool isOther = *encoding != QLatin1String("UTF8");
    if (!isOther && *isOurs == QLatin1String("true")) {
        const auto version = connection.ask(versionSql);
        return version ? Expected<int, OpenError>(version->toInt()) : Unexpected{openErrorOf(version.error())};
    }
    const auto tables = connection.ask(tablesSql);
    if (!tables)
        return Unexpected{openErrorOf(tables.error())};
    if (isOther || tables->toInt() > 0)
        return Unexpected{OpenError::OtherDatabase};
    return 0;
}

} // namespace

Expected<std::unique_ptr<Connection>, OpenError> openPostgresql(const ServerAddress &address, bool onlyReads)
{
    auto connection = std::make_unique<Connection>(address, onlyReads);
    if (!connection->handle.open())
        return Unexpected{whyNotOpened(connection->handle.lastError())};
    if (!prepareSession(*connection))
        return Unexpected{OpenError::NoServer};
    const auto version = versionOf(*connection);
    if (!version)
        return Unexpected{version.error()};
    const int latest = migrations(Dialect::Postgresql).back().number;
    if (*version > latest)
        return Unexpected{OpenError::NewerDatabase};
    if (*version < latest) {
        const auto mayChange = connection->ask(mayChangeSql);
        if (!mayChange)
            return Unexpected{openErrorOf(mayChange.error())};
        if (onlyReads || *mayChange != QLatin1String("true"))
            return Unexpected{OpenError::NeedsOwner};
    }
    return connection;
}

bool prepareSession(Connection &connection)
{
    connection.shopInSight.reset();
    const QByteArray readOnly = connection.isReading ? "on" : "off";
    return connection.ask(sessionSql + readOnly + "', false)").hasValue();
}

StoreError postgresqlErrorOf(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    const auto isOf = [&](const char *beginning) { return code.startsWith(QLatin1String(beginning)); };
    if (code.isEmpty() || isOf("08") || isOf("57P"))
        return StoreError::Unreachable;
    if (isOf("23") || isOf("42501"))
        return StoreError::AgainstTheSchema;
    if (isOf("40001") || isOf("40P01") || isOf("55P03") || isOf("53300"))
        return StoreError::Busy;
    if (isOf("53100"))
        return StoreError::DiskFull;
    if (isOf("58030"))
        return StoreError::IoFailed;
    if (isOf("25006"))
        return StoreError::ReadOnly;
    if (isOf("XX001") || isOf("XX002"))
        return StoreError::Damaged;
    return StoreError::Failed;
}

Result<void> enterShop(Connection &connection, const QByteArray &shop)
{
    // Rows that wait may be of another one, and must not lead away from this one later.
    if (auto written = connection.writeComing(); !written)
        return written;
    if (connection.shopInSight == shop)
        return {};
    const auto entered = connection.ask("SELECT set_config('muhr.shop', '" + shop.toHex() + "', false)");
    if (!entered)
        return Unexpected{entered.error()};
    connection.shopInSight = shop;
    return {};
}

Result<void> lockStore(Connection &connection)
{
    return connection.execute("SELECT pg_advisory_xact_lock(" + QByteArray::number(storeApplicationId) + ")");
}

Result<void> shareStore(Connection &connection)
{
    return connection.execute("SELECT pg_advisory_xact_lock_shared(" + QByteArray::number(storeApplicationId) + ")");
}

Result<void> lockShop(Connection &connection, const base::ShopId &shop)
{
    if (auto shared = shareStore(connection); !shared)
        return shared;
    if (auto entered = enterShop(connection, shop.bytes()); !entered)
        return entered;
    return connection.execute("SELECT cursor FROM shop WHERE shop = decode('" + shop.bytes().toHex() +
                              "', 'hex') FOR UPDATE");
}

Result<void> sweepErased(Connection &connection)
{
    const auto mayChange = connection.ask(mayChangeSql);
    if (!mayChange)
        return Unexpected{mayChange.error()};
    return *mayChange == QLatin1String("true") ? connection.execute("VACUUM person_key") : Result<void>();
}

} // namespace muhr::store
