// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <set>
#include <vector>

namespace muhr::store {

/// Rows that a transaction has yet to tell a server (Connection::tellLater): many of one text become one statement, in
/// the order in which the texts came first.
class RowsToCome
{
public:
    /// A statement of many rows of one shop.
    struct Whole
    {
        QByteArray sql;
        QByteArray shop;
        /// What to bind as `:c0`, `:c1`…: arrays as the server writes them.
        std::vector<QString> columns;
    };

    bool isEmpty() const { return m_tables.empty(); }
    /// So many that they are better told now.
    bool isMany() const;
    void clear();

    /// Whether a row of the same key waits already: a statement must not change a row twice.
    bool holdsKeyOf(const QByteArray &sql, const QStringList &names, const std::vector<QVariant> &values) const;
    /// False: `sql` is not `INSERT INTO table (…) VALUES (:shop, …) …` of placeholders and plain numbers.
    bool add(const QByteArray &sql, const QStringList &names, const std::vector<QVariant> &values);

    /// All of them, which are then no longer waited for.
    std::vector<Whole> take();

private:
    struct Column
    {
        enum class Kind { Unknown, Bytes, Integer, Text };
        /// Empty: as `literal` says.
        QString name;
        QByteArray literal;
        Kind kind = Kind::Unknown;
        QByteArray elements;
    };
    struct Table
    {
        QByteArray sql;
        QByteArray shop;
        QByteArray head;
        QByteArray tail;
        std::vector<Column> columns;
        /// Places of the values that ON CONFLICT … DO UPDATE finds a row by.
        std::vector<std::size_t> key;
        std::set<QByteArray> keys;
        std::size_t rows = 0;
    };

    static bool parse(const QByteArray &sql, Table &table);
    static QByteArray keyOf(const Table &table, const QStringList &names, const std::vector<QVariant> &values);
    static void append(Column &column, const QVariant &value);
    static Whole wholeOf(const Table &table);

    std::vector<Table> m_tables;
    qsizetype m_size = 0;
};

} // namespace muhr::store
