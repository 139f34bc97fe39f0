// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_walls.h"

#include <array>

namespace muhr::store {
namespace {

constexpr auto eachTable =
    "DO $$ DECLARE found RECORD; BEGIN FOR found IN SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON "
    "a.attrelid = c.oid AND a.attname = 'shop' AND NOT a.attisdropped WHERE c.relkind = 'r' AND c.relnamespace = "
    "current_schema()::regnamespace LOOP ";
constexpr auto endOfEach = "END LOOP; END $$";

constexpr auto raiseSql =
    "EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', found.name); "
    "EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', found.name); "
    "EXECUTE format('DROP POLICY IF EXISTS muhr_shop ON %I', found.name); "
    "EXECUTE format('CREATE POLICY muhr_shop ON %I USING (shop = decode(current_setting(''muhr.shop'', true), "
    "''hex''))', found.name); ";
constexpr auto lowerSql = "EXECUTE format('ALTER TABLE %I DISABLE ROW LEVEL SECURITY', found.name); ";

// Of several databases on one server the first makes it; two at once make it once.
constexpr auto makeRoleSql = "DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'muhr_crossing') THEN "
                             "CREATE ROLE muhr_crossing NOLOGIN; END IF; EXCEPTION WHEN duplicate_object OR "
                             "unique_violation THEN NULL; END $$";

/// What may be read across shops.
struct Crossing
{
    const char *table;
    const char *columns;
};
constexpr std::array<Crossing, 7> crossings = {{
    // Which shops there are, and whose join page this is; then the shop is entered.
    {"shop", "shop, join_code"},
    {"bearer", "shop, token_hash, device, expires_at"},
    {"enrol_link", "shop, token_hash, ceiling, expires_at, used_at, device"},
    // Phones name a pass, not a shop.
    {"pass", "shop, serial, kind, last_modified"},
    {"wallet_registration", "shop, library, serial"},
    {"card_code", "shop, view_hash"},
    {"job", "shop, state, next_at, lease_until"},
}};

QByteArray quotedName(const QString &name)
{
    return '"' + name.toUtf8().replace('"', "\"\"") + '"';
}

Result<void> runAll(Transaction &transaction, const std::vector<QByteArray> &statements)
{
    if (transaction.database().dialect() == Dialect::Sqlite)
        return {};
    for (const QByteArray &sql : statements)
        if (auto done = transaction.execute(sql); !done)
            return done;
    return {};
}

} // namespace

Result<void> raiseWalls(Transaction &transaction)
{
    std::vector<QByteArray> statements = {QByteArray(eachTable) + raiseSql + endOfEach, makeRoleSql};
    for (const Crossing &crossing : crossings) {
        const QByteArray table = crossing.table;
        statements.push_back("DROP POLICY IF EXISTS muhr_crossing ON " + table);
        // By name, so that whoever merely is a member of the role sees nothing more.
        statements.push_back("CREATE POLICY muhr_crossing ON " + table +
                             " FOR SELECT USING (current_user = 'muhr_crossing')");
        statements.push_back("GRANT SELECT (" + QByteArray(crossing.columns) + ") ON " + table + " TO muhr_crossing");
    }
    statements.push_back("DO $$ BEGIN EXECUTE format('GRANT USAGE ON SCHEMA %I TO muhr_crossing', current_schema()); "
                         "IF NOT pg_has_role('muhr_crossing', 'MEMBER') THEN GRANT muhr_crossing TO CURRENT_USER; END "
                         "IF; END $$");
    // Keys that an erase has destroyed are swept within a minute, and not when there are many of them.
    statements.push_back("ALTER TABLE person_key SET (autovacuum_vacuum_threshold = 0, "
                         "autovacuum_vacuum_scale_factor = 0)");
    return runAll(transaction, statements);
}

Result<void> lowerWalls(Transaction &transaction)
{
    return runAll(transaction, {QByteArray(eachTable) + lowerSql + endOfEach});
}

Result<void> letServe(Transaction &transaction, const QString &user)
{
    const QByteArray name = quotedName(user);
    return runAll(transaction,
                  {"DO $$ BEGIN EXECUTE format('GRANT USAGE ON SCHEMA %I TO " + QByteArray(name).replace('\'', "''") +
                       "', current_schema()); EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN "
                       "SCHEMA %I TO " +
                       QByteArray(name).replace('\'', "''") + "', current_schema()); END $$",
                   "REVOKE INSERT, UPDATE, DELETE ON muhr_schema FROM " + name, "GRANT muhr_crossing TO " + name});
}

} // namespace muhr::store
