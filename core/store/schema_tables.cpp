// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema_tables.h"

#include "core/store/migration.h"

#include <QRegularExpression>

#include <algorithm>

namespace muhr::store {
namespace {

const QRegularExpression &newTable()
{
    static const QRegularExpression pattern(QStringLiteral("^CREATE TABLE (\\w+) \\("),
                                            QRegularExpression::MultilineOption);
    return pattern;
}

const QRegularExpression &columnLine()
{
    static const QRegularExpression pattern(QStringLiteral("^    (\\w+) \\{(int|bytes|text)\\}"),
                                            QRegularExpression::MultilineOption);
    return pattern;
}

const QRegularExpression &addedColumn()
{
    static const QRegularExpression pattern(
        QStringLiteral("^ALTER TABLE (\\w+) ADD COLUMN (\\w+) \\{(int|bytes|text)\\}"),
        QRegularExpression::MultilineOption);
    return pattern;
}

TableColumn columnOf(const QString &name, const QString &type)
{
    return {name.toLatin1(), type == QLatin1String("int")     ? ColumnType::Int
                             : type == QLatin1String("bytes") ? ColumnType::Bytes
                                                              : ColumnType::Text};
}

void take(const QString &statement, std::vector<SchemaTable> &tables)
{
    if (const auto made = newTable().match(statement); made.hasMatch()) {
        SchemaTable table{made.captured(1).toLatin1(), {}};
        for (auto column = columnLine().globalMatch(statement); column.hasNext();) {
            const auto found = column.next();
            table.columns.push_back(columnOf(found.captured(1), found.captured(2)));
        }
        tables.push_back(std::move(table));
    }
    if (const auto added = addedColumn().match(statement); added.hasMatch())
        for (SchemaTable &table : tables)
            if (table.name == added.captured(1).toLatin1())
                table.columns.push_back(columnOf(added.captured(2), added.captured(3)));
}

} // namespace

std::vector<SchemaTable> schemaTables()
{
    std::vector<SchemaTable> tables;
    for (const MigrationFile &file : migrationFiles())
        if (!QByteArray(file.name).endsWith(".postgresql.sql"))
            for (const QByteArray &statement : statementsOf(file.sql))
                take(QString::fromUtf8(statement), tables);
    return tables;
}

} // namespace muhr::store
