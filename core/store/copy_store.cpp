// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copy_store.h"

#include "core/store/row_scan.h"
#include "core/store/schema_tables.h"
#include "core/store/shop_table.h"

#include <QtEndian>
#include <QtGlobal>

#include <array>

namespace muhr::store {
namespace {

using base::Unexpected;

/// In one INSERT: a server takes a tenth of a millisecond for each.
constexpr std::size_t rowsAtOnce = 50;

/// A value of any of the three types; nothing: NULL.
using Value = std::variant<std::nullopt_t, std::int64_t, QByteArray, QString>;
using Values = std::vector<Value>;

/// Of many rows, in whatever order they come: engines sort text differently.
class RowSum
{
public:
    void add(const Values &row)
    {
        QByteArray text;
        for (const Value &value : row) {
            const QByteArray bytes = std::visit(Written(), value);
            text += QByteArray::number(value.index()) + ':' + QByteArray::number(bytes.size()) + ':' + bytes;
        }
        const QByteArray hash = base::Sha256::of(text).bytes();
        for (std::size_t i = 0; i < m_sum.size(); ++i)
            m_sum[i] += qFromBigEndian<quint64>(hash.constData() + i * sizeof(quint64));
        ++m_count;
    }
    std::int64_t count() const { return m_count; }
    friend bool operator==(const RowSum &, const RowSum &) = default;

private:
    struct Written
    {
        QByteArray operator()(std::nullopt_t) const { return {}; }
        QByteArray operator()(std::int64_t number) const { return QByteArray::number(static_cast<qint64>(number)); }
        QByteArray operator()(const QByteArray &bytes) const { return bytes; }
        QByteArray operator()(const QString &text) const { return text.toUtf8(); }
    };

    std::array<quint64, 4> m_sum = {};
    std::int64_t m_count = 0;
};

QByteArray selectOf(const SchemaTable &table)
{
    QByteArray columns;
    for (const TableColumn &column : table.columns)
        columns += (columns.isEmpty() ? "" : ", ") + column.name;
    // Events lie in the order of their arrival, which is nearly that of their numbers.
    const QByteArray order = table.name == "event" ? " ORDER BY number IS NULL, number, device, incarnation, seq" : "";
    return "SELECT " + columns + " FROM " + table.name + " WHERE shop = :shop" + order;
}

QByteArray placeholder(std::size_t row, std::size_t column)
{
    return ":r" + QByteArray::number(quint64(row)) + "_c" + QByteArray::number(quint64(column));
}

QByteArray insertOf(const SchemaTable &table, std::size_t rows)
{
    QByteArray columns;
    for (const TableColumn &column : table.columns)
        columns += (columns.isEmpty() ? "" : ", ") + column.name;
    QByteArray lines;
    for (std::size_t row = 0; row < rows; ++row) {
        QByteArray line;
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            line += (line.isEmpty() ? QByteArray() : QByteArray(", ")) +
                    (table.columns[column].name == "shop" ? QByteArray(":shop") : placeholder(row, column));
        lines += (lines.isEmpty() ? "(" : ", (") + line + ')';
    }
    return "INSERT INTO " + table.name + " (" + columns + ") VALUES " + lines;
}

Values valuesOf(RowScan &row, const SchemaTable &table)
{
    Values values;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const int column = static_cast<int>(i);
        if (row.isNull(column)) {
            values.emplace_back(std::nullopt);
            continue;
        }
        switch (table.columns[i].type) {
        case ColumnType::Int:
            values.emplace_back(row.integer(column));
            break;
        case ColumnType::Bytes:
            values.emplace_back(row.bytes(column).toByteArray());
            break;
        case ColumnType::Text:
            values.emplace_back(row.text(column));
            break;
        }
    }
    return values;
}

/// Reads the rows of one shop in one table, and hands each on.
template <typename Take>
Result<void> eachRow(Database &database, const SchemaTable &table, const base::ShopId &shop, Take take)
{
    const QByteArray sql = selectOf(table);
    RowScan scan(database, sql.constData(), shop);
    return scan.each([&](RowScan &row) {
        Values values = valuesOf(row, table);
        return !row.isMalformed() && take(std::move(values));
    });
}

Result<void> insertRows(Transaction &to, const SchemaTable &table, const base::ShopId &shop,
                        const std::vector<Values> &rows)
{
    if (rows.empty())
        return {};
    Statement statement = to.statement(insertOf(table, rows.size()).constData());
    statement.bind(":shop", shop);
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            if (table.columns[column].name != "shop")
                std::visit([&](const auto &value) { statement.bind(placeholder(row, column).constData(), value); },
                           rows[row][column]);
    return statement.run();
}

class Copying
{
public:
    Copying(Database &from, Transaction &to) : m_from(from), m_to(to), m_tables(schemaTables()) {}

    base::Expected<CopiedStore, CopyError> run()
    {
        const auto shops = listShops(m_from);
        const auto before = listShops(m_to.database());
        if (!shops || !before)
            return Unexpected{shops ? CopyError::WriteFailed : CopyError::ReadFailed};
        if (!before->empty())
            return Unexpected{CopyError::NotEmpty};
        std::vector<base::ShopId> ids;
        for (const ShopRow &shop : *shops)
            ids.push_back(shop.shop);
        m_copied.shops = static_cast<std::int64_t>(ids.size());
        // Places that wait for a shop.
        ids.emplace_back();
        for (const SchemaTable &table : m_tables)
            for (const base::ShopId &shop : ids)
                if (const auto done = copy(table, shop); !done)
                    return Unexpected{done.error()};
        return m_copied;
    }

private:
    base::Expected<void, CopyError> copy(const SchemaTable &table, const base::ShopId &shop)
    {
        RowSum sent;
        std::vector<Values> waiting;
        Result<void> written;
        const auto handOver = [&] {
            written = insertRows(m_to, table, shop, waiting);
            waiting.clear();
            return written.hasValue();
        };
        const auto read = eachRow(m_from, table, shop, [&](Values values) {
            sent.add(values);
            waiting.push_back(std::move(values));
            return waiting.size() < rowsAtOnce || handOver();
        });
        if (!read)
            return Unexpected{CopyError::ReadFailed};
        if (!written || !handOver())
            return Unexpected{CopyError::WriteFailed};

        RowSum arrived;
        const auto looked = eachRow(m_to.database(), table, shop, [&](const Values &values) {
            arrived.add(values);
            return true;
        });
        if (!looked)
            return Unexpected{CopyError::WriteFailed};
        if (arrived != sent)
            return Unexpected{CopyError::Different};
        m_copied.rows += sent.count();
        return {};
    }

    Database &m_from;
    Transaction &m_to;
    const std::vector<SchemaTable> m_tables;
    CopiedStore m_copied;
};

} // namespace

base::SourceText sourceText(CopyError error)
{
    constexpr auto context = "CopyError";
    switch (error) {
    case CopyError::NotEmpty:
        return {context,
                QT_TRANSLATE_NOOP("CopyError", "There is a shop in the other store already. Nothing was copied; "
                                               "give it an empty one.")};
    case CopyError::Different:
        return {context, QT_TRANSLATE_NOOP("CopyError", "What arrived in the other store is not what was sent. Nothing "
                                                        "was kept there; the old store is as it was.")};
    case CopyError::ReadFailed:
        return {context,
                QT_TRANSLATE_NOOP("CopyError", "The old store could not be read to its end. Nothing was copied; "
                                               "restore its last backup.")};
    case CopyError::WriteFailed:
        return {context, QT_TRANSLATE_NOOP("CopyError", "The other store did not take everything. Nothing was kept "
                                                        "there; the old store is as it was.")};
    }
    return {};
}

base::Expected<CopiedStore, CopyError> copyStore(Database &from, Database &to)
{
    auto held = Transaction::begin(from);
    if (!held)
        return Unexpected{CopyError::ReadFailed};
    auto written = Transaction::begin(to);
    if (!written)
        return Unexpected{CopyError::WriteFailed};
    auto copied = Copying(from, *written).run();
    if (copied && !written->commit())
        return Unexpected{CopyError::WriteFailed};
    return copied;
}

} // namespace muhr::store
