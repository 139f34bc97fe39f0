// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QFile>

#include <map>

namespace muhr::store {
namespace {

using base::Expected;
using base::Unexpected;

Result<void> runStep(Transaction &transaction, const Migration &step)
{
    for (const QByteArray &statement : step.statements)
        if (const auto done = transaction.statement(statement.constData()).run(); !done)
            return done;
    const QByteArray application = "PRAGMA application_id = " + QByteArray::number(storeApplicationId);
    if (const auto done = transaction.statement(application.constData()).run(); !done)
        return done;
    const QByteArray version = "PRAGMA user_version = " + QByteArray::number(step.number);
    return transaction.statement(version.constData()).run();
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
    const auto version = database.statement("PRAGMA user_version").first([](const Row &row) { return row.integer(0); });
    if (!version)
        return Unexpected{openErrorOf(version.error())};
    const std::int64_t before = version->value_or(0);
    if (before > 0 && !steps.empty() && steps.back().number > before) {
        const QString copy =
            database.path() + QStringLiteral(".before-%1").arg(steps.back().number, 4, 10, QLatin1Char('0'));
        // What a broken-off attempt left there is not worth keeping: the store itself is still what it was.
        QFile::remove(copy);
        if (const auto copied = database.copyTo(copy); !copied)
            return Unexpected{openErrorOf(copied.error())};
    }
    for (const Migration &step : steps) {
        if (step.number <= before)
            continue;
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return Unexpected{openErrorOf(transaction.error())};
        if (const auto done = runStep(*transaction, step); !done)
            return Unexpected{openErrorOf(done.error())};
        if (const auto done = transaction->commit(); !done)
            return Unexpected{openErrorOf(done.error())};
    }
    return {};
}

} // namespace muhr::store
