// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/store_rows.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>
#include <QVariant>

#include <algorithm>

namespace muhr::tests {
namespace {

const QString connectionName = QStringLiteral("store_rows");

QByteArray lineOf(const QSqlQuery &row, const QString &table)
{
    QByteArray line;
    const QSqlRecord record = row.record();
    for (int column = 0; column < record.count(); ++column) {
        if (table == QLatin1String("card_state") && record.fieldName(column) == QLatin1String("number"))
            continue;
        const QVariant value = record.value(column);
        line += record.fieldName(column).toLatin1() + '=';
        if (value.isNull())
            line += "null";
        else
            line += value.typeId() == QMetaType::QByteArray ? value.toByteArray().toHex() : value.toString().toUtf8();
        line += ' ';
    }
    return line;
}

} // namespace

StoreRows rowsOf(const QString &path)
{
    StoreRows rows;
    {
        auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName);
        connection.setDatabaseName(path);
        if (!connection.open())
            qFatal("the store can't be read");
        const QStringList tables = connection.tables();
        for (const QString &table : tables) {
            QSqlQuery query(connection);
            if (!query.exec(QStringLiteral("SELECT * FROM \"%1\"").arg(table)))
                qFatal("a table can't be read");
            auto &lines = rows[table];
            while (query.next())
                lines.push_back(lineOf(query, table));
            std::sort(lines.begin(), lines.end());
        }
    }
    QSqlDatabase::removeDatabase(connectionName);
    return rows;
}

QString differenceOf(const StoreRows &one, const StoreRows &other)
{
    if (one.size() != other.size())
        return QStringLiteral("other tables");
    for (const auto &[table, lines] : one) {
        const auto found = other.find(table);
        if (found == other.end())
            return table;
        const auto place = std::mismatch(lines.begin(), lines.end(), found->second.begin(), found->second.end());
        if (place.first == lines.end() && place.second == found->second.end())
            continue;
        const QByteArray here = place.first == lines.end() ? QByteArray("nothing") : *place.first;
        const QByteArray there = place.second == found->second.end() ? QByteArray("nothing") : *place.second;
        return QStringLiteral("%1: %2\n  but %3").arg(table, QString::fromUtf8(here), QString::fromUtf8(there));
    }
    return {};
}

} // namespace muhr::tests
