// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/planner_figures.h"

namespace muhr::store {
namespace {

// The table of figures comes with the first count, here of a table that is small.
constexpr auto makeSql = "ANALYZE shop";
constexpr auto clearSql = "DELETE FROM sqlite_stat1";
// Rows of the table, then how many are left by the first column of the key, by the first two, and so on.
constexpr auto fillSql =
    "INSERT INTO sqlite_stat1 (tbl, idx, stat) SELECT tbl, idx, '1000000' || CASE WHEN columns > 1 THEN CASE first "
    "WHEN 'shop' THEN ' 100000' ELSE ' 10' END || substr(' 100 100 100 100 100 100 100', 1, 4 * (columns - 2)) ELSE '' "
    "END || CASE WHEN is_unique THEN ' 1' ELSE ' 10' END FROM (SELECT m.name AS tbl, i.name AS idx, "
    "i.\"unique\" AS is_unique, (SELECT count(*) FROM pragma_index_info(i.name)) AS columns, (SELECT c.name FROM "
    "pragma_index_info(i.name) c WHERE c.seqno = 0) AS first FROM sqlite_schema m JOIN pragma_index_list(m.name) i "
    "WHERE m.type = 'table')";
constexpr auto readSql = "ANALYZE sqlite_schema";

} // namespace

Result<void> tellPlanner(Transaction &transaction)
{
    if (transaction.database().dialect() != Dialect::Sqlite)
        return {};
    for (const char *sql : {makeSql, clearSql, fillSql, readSql})
        if (auto done = transaction.execute(sql); !done)
            return done;
    return {};
}

} // namespace muhr::store
