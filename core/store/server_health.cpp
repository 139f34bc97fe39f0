// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/server_health.h"

namespace muhr::store {
namespace {

constexpr auto healthSql =
    "SELECT r.rolsuper OR r.rolbypassrls, EXISTS (SELECT 1 FROM pg_catalog.pg_tables WHERE schemaname = "
    "current_schema() AND pg_has_role(tableowner, 'USAGE')), current_setting('fsync') = 'off' OR "
    "current_setting('full_page_writes') = 'off' FROM pg_catalog.pg_roles r WHERE r.rolname = current_user";

} // namespace

Result<ServerHealth> serverHealth(Database &database)
{
    if (database.dialect() == Dialect::Sqlite)
        return ServerHealth();
    const auto health = database.statement(healthSql).first([](const Row &row) {
        return ServerHealth{row.flag(0), row.flag(1), row.flag(2)};
    });
    return health ? Result<ServerHealth>(health->value_or(ServerHealth())) : base::Unexpected{health.error()};
}

} // namespace muhr::store
