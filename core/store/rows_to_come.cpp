// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows_to_come.h"

#include <QMetaType>
#include <QRegularExpression>

#include <algorithm>

namespace muhr::store {
namespace {

/// A statement of about a megabyte, or of twice what a push brings.
constexpr std::size_t mostRows = 1000;
constexpr qsizetype mostBytes = 1024 * 1024;

const QString shopName = QStringLiteral(":shop");

const QVariant &valueOf(const QString &name, const QStringList &names, const std::vector<QVariant> &values)
{
    return values[static_cast<std::size_t>(names.indexOf(name))];
}

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

} // namespace

bool RowsToCome::isMany() const
{
    return m_size > mostBytes ||
           std::any_of(m_tables.begin(), m_tables.end(), [](const Table &table) { return table.rows >= mostRows; });
}

void RowsToCome::clear()
{
    m_tables.clear();
    m_size = 0;
}

bool RowsToCome::parse(const QByteArray &sql, Table &table)
{
    static const QRegularExpression form(QStringLiteral("^(INSERT INTO \\w+ \\(([^)]*)\\)) VALUES "
                                                        "\\(((?:(?::\\w+|\\d+|NULL)(?:, )?)+)\\)( ON CONFLICT .*)?$"));
    static const QRegularExpression conflict(QStringLiteral("ON CONFLICT \\(([^)]*)\\) DO UPDATE"));
    const auto match = form.match(QString::fromUtf8(sql));
    if (!match.hasMatch())
        return false;
    const QStringList columns = match.captured(2).split(QStringLiteral(", "));
    const QStringList values = match.captured(3).split(QStringLiteral(", "));
    if (columns.size() != values.size() || !values.contains(shopName))
        return false;
    table.sql = sql;
    table.head = match.captured(1).toUtf8();
    table.tail = match.captured(4).toUtf8();
    for (const QString &value : values) {
        Column column;
        if (value == shopName)
            column.literal = "CAST(:shop AS BYTEA)";
        else if (value.startsWith(u':'))
            column.name = value;
        else
            column.literal = value.toUtf8();
        table.columns.push_back(std::move(column));
    }
    const QStringList key = conflict.match(match.captured(4)).captured(1).split(QStringLiteral(", "));
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (key.contains(columns[i]))
            table.key.push_back(static_cast<std::size_t>(i));
    return true;
}

QByteArray RowsToCome::keyOf(const Table &table, const QStringList &names, const std::vector<QVariant> &values)
{
    QByteArray key;
    for (const std::size_t place : table.key)
        if (!table.columns[place].name.isEmpty())
            key += valueOf(table.columns[place].name, names, values).toByteArray().toHex() + ' ';
    return key;
}

bool RowsToCome::holdsKeyOf(const QByteArray &sql, const QStringList &names, const std::vector<QVariant> &values) const
{
    const QByteArray shop = valueOf(shopName, names, values).toByteArray();
    return std::any_of(m_tables.begin(), m_tables.end(), [&](const Table &table) {
        return table.sql == sql && table.shop == shop && table.keys.contains(keyOf(table, names, values));
    });
}

void RowsToCome::append(Column &column, const QVariant &value)
{
    column.elements += column.elements.isEmpty() ? '{' : ',';
    if (!value.isValid()) {
        column.elements += "NULL";
        return;
    }
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        column.kind = Column::Kind::Bytes;
        column.elements += "\"\\\\x" + value.toByteArray().toHex() + '"';
        return;
    case QMetaType::QString:
        column.kind = Column::Kind::Text;
        column.elements += quoted(value.toString().toUtf8());
        return;
    default:
        column.kind = Column::Kind::Integer;
        column.elements += QByteArray::number(value.toLongLong());
    }
}

bool RowsToCome::add(const QByteArray &sql, const QStringList &names, const std::vector<QVariant> &values)
{
    if (!names.contains(shopName))
        return false;
    const QByteArray shop = valueOf(shopName, names, values).toByteArray();
    auto table = std::find_if(m_tables.begin(), m_tables.end(),
                              [&](const Table &each) { return each.sql == sql && each.shop == shop; });
    if (table == m_tables.end()) {
        Table fresh;
        if (!parse(sql, fresh))
            return false;
        fresh.shop = shop;
        table = m_tables.insert(m_tables.end(), std::move(fresh));
    }
    if (!table->key.empty())
        table->keys.insert(keyOf(*table, names, values));
    for (Column &column : table->columns) {
        if (column.name.isEmpty())
            continue;
        const qsizetype before = column.elements.size();
        append(column, valueOf(column.name, names, values));
        m_size += column.elements.size() - before;
    }
    ++table->rows;
    return true;
}

RowsToCome::Whole RowsToCome::wholeOf(const Table &table)
{
    Whole whole;
    whole.shop = table.shop;
    QByteArray values;
    QByteArray arrays;
    QByteArray names;
    for (const Column &column : table.columns) {
        values += values.isEmpty() ? "" : ", ";
        // Of a column without any value nobody knows the type, and its place in the table says it.
        const bool isGiven = !column.name.isEmpty() && column.kind != Column::Kind::Unknown;
        if (!isGiven) {
            values += column.name.isEmpty() ? column.literal : QByteArray("NULL");
            continue;
        }
        const QByteArray name = 'c' + QByteArray::number(static_cast<qint64>(whole.columns.size()));
        const char *type = column.kind == Column::Kind::Bytes     ? "BYTEA[]"
                           : column.kind == Column::Kind::Integer ? "BIGINT[]"
                                                                  : "TEXT[]";
        const char *comma = whole.columns.empty() ? "" : ", ";
        values += "given." + name;
        arrays += comma + ("CAST(:" + name) + " AS " + type + ')';
        names += comma + name;
        whole.columns.push_back(QString::fromUtf8(column.elements) + u'}');
    }
    whole.sql = table.head + " SELECT " + values + " FROM unnest(" + arrays + ") AS given (" + names + ')' + table.tail;
    return whole;
}

std::vector<RowsToCome::Whole> RowsToCome::take()
{
    std::vector<Whole> all;
    for (const Table &table : m_tables)
        all.push_back(wholeOf(table));
    clear();
    return all;
}

} // namespace muhr::store
