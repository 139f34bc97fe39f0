// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

#include "core/store/database.h"
#include "core/store/planner_figures.h"
#include "core/store/row_walls.h"
#include "core/store/schema_version.h"
#include "core/store/transaction.h"

#include <QFile>

#include <map>

namespace muhr::store {
namespace {

using base::Expected;
using base::Unexpected;

/// Of several processes that start at once the first takes the step; the others find it taken.
Result<void> takeStep(Database &database, const Migration &step)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return Unexpected{transaction.error()};
    const auto version = schemaVersion(database);
    if (!version)
        return Unexpected{version.error()};
    if (*version >= step.number)
        return transaction->commit();
    if (auto done = lowerWalls(*transaction); !done)
        return done;
    for (const QByteArray &statement : step.statements)
        if (auto done = transaction->execute(statement); !done)
            return done;
    if (auto done = setSchemaVersion(*transaction, step.number); !done)
        return done;
    if (auto done = raiseWalls(*transaction); !done)
        return done;
    if (auto done = tellPlanner(*transaction); !done)
        return done;
    return transaction->commit();
}

} // namespace

std::vector<Migration> migrations(Dialect dialect)
{
    constexpr QByteArrayView ofPostgresql = ".postgresql.sql";
    std::map<int, Migration> steps;
    for (const MigrationFile &file : migrationFiles()) {
        const QByteArray name(file.name);
        if (name.endsWith(ofPostgresql) && dialect != Dialect::Postgresql)
            continue;
        Migration step;
        step.number = name.left(4).toInt();
        step.name = name.left(name.indexOf('.'));
        // A word that dialect does not know is found by the test of all migrations; here it would be a syntax error.
        const auto sql = translated(file.sql, dialect);
        step.statements = statementsOf(sql ? *sql : QByteArray(file.sql));
        if (!steps.contains(step.number) || name.endsWith(ofPostgresql))
            steps.insert_or_assign(step.number, std::move(step));
    }
    std::vector<Migration> result;
    for (auto &[number, step] : steps)
        result.push_back(std::move(step));
    return result;
}

Expected<void, OpenError> migrate(Database &database, std::span<const Migration> steps)
{
    const auto before = schemaVersion(database);
    if (!before)
        return Unexpected{openErrorOf(before.error())};
    const bool isFile = database.dialect() == Dialect::Sqlite;
    if (isFile && *before > 0 && !steps.empty() && steps.back().number > *before) {
        const QString copy =
            database.path() + QStringLiteral(".before-%1").arg(steps.back().number, 4, 10, QLatin1Char('0'));
        // What a broken-off attempt left there is not worth keeping: the store itself is still what it was.
        QFile::remove(copy);
        if (const auto copied = database.copyTo(copy); !copied)
            return Unexpected{openErrorOf(copied.error())};
    }
    for (const Migration &step : steps)
        if (step.number > *before)
            if (const auto taken = takeStep(database, step); !taken)
                return Unexpected{openErrorOf(taken.error())};
    return {};
}

} // namespace muhr::store
