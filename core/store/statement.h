// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/sha256.h"
#include "core/store/store_error.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace muhr::store {

class Database;
struct Connection;
struct PreparedQuery;

/// The row a query stands on. A value that is not what the column must hold makes the query answer `Damaged`.
class Row
{
public:
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    QByteArray bytes(int column) const;
    QString text(int column) const;
    base::Instant instant(int column) const { return base::Instant::fromMs(integer(column)); }
    base::Sha256 hash(int column) const { return take(base::Sha256::fromBytes(QByteArrayView(bytes(column)))); }
    template <typename AnyId>
    AnyId id(int column) const
    {
        return take(AnyId::fromBytes(QByteArrayView(bytes(column))));
    }
    /// An enum stored by its number, from `first` to `last`.
    template <typename Enum>
    Enum choice(int column, Enum first, Enum last) const
    {
        const auto value = integer(column);
        if (value < static_cast<std::int64_t>(first) || value > static_cast<std::int64_t>(last)) {
            m_isMalformed = true;
            return first;
        }
        return static_cast<Enum>(value);
    }

    std::optional<std::int64_t> optionalInteger(int column) const { return unlessNull(column, &Row::integer); }
    std::optional<QByteArray> optionalBytes(int column) const { return unlessNull(column, &Row::bytes); }
    std::optional<QString> optionalText(int column) const { return unlessNull(column, &Row::text); }
    std::optional<base::Instant> optionalInstant(int column) const { return unlessNull(column, &Row::instant); }
    std::optional<base::Sha256> optionalHash(int column) const { return unlessNull(column, &Row::hash); }
    template <typename AnyId>
    std::optional<AnyId> optionalId(int column) const
    {
        return unlessNull(column, &Row::id<AnyId>);
    }

    /// For a reader that finds a value it cannot take.
    void markMalformed() const { m_isMalformed = true; }
    bool isMalformed() const { return m_isMalformed; }

private:
    friend class Statement;
    explicit Row(const PreparedQuery &query) : m_query(query) {}

    template <typename T>
    T take(std::optional<T> value) const
    {
        m_isMalformed = m_isMalformed || !value;
        return value.value_or(T{});
    }
    template <typename T>
    std::optional<T> unlessNull(int column, T (Row::*read)(int) const) const
    {
        return isNull(column) ? std::nullopt : std::optional<T>((this->*read)(column));
    }

    const PreparedQuery &m_query;
    mutable bool m_isMalformed = false;
};

/// One use of a prepared statement: bind every placeholder, then run() or read rows. It is finished when the answer is
/// there, so that nothing stays open at a commit.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    Statement &bind(const char *name, const QByteArray &bytes);
    Statement &bind(const char *name, const QString &text);
    Statement &bind(const char *name, std::nullopt_t);
    Statement &bind(const char *name, base::Instant moment) { return bindInteger(name, moment.ms()); }
    Statement &bind(const char *name, const base::Sha256 &hash) { return bind(name, hash.bytes()); }
    template <typename Tag>
    Statement &bind(const char *name, const base::Id<Tag> &id)
    {
        return bind(name, id.bytes());
    }
    /// Numbers, booleans and enums (by their number).
    template <typename T>
    requires std::integral<T> || std::is_enum_v<T> Statement &bind(const char *name, T value)
    {
        return bindInteger(name, static_cast<std::int64_t>(value));
    }
    template <typename T>
    Statement &bind(const char *name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bind(name, std::nullopt);
    }

    /// For what answers no rows.
    Result<void> run();
    /// As run(); how many rows were changed.
    Result<std::int64_t> runCounting();

    /// Calls `read(row)` for each row; a `read` that answers false ends it.
    template <typename Read>
    Result<void> each(Read read)
    {
        if (const auto started = start(); !started)
            return base::Unexpected{started.error()};
        const Row row(*m_query);
        for (;;) {
            const auto isThere = next();
            if (!isThere)
                return base::Unexpected{isThere.error()};
            if (!*isThere)
                break;
            bool goesOn = true;
            if constexpr (std::is_same_v<decltype(read(row)), bool>)
                goesOn = read(row);
            else
                read(row);
            if (row.isMalformed()) {
                finish();
                return base::Unexpected{StoreError::Damaged};
            }
            if (!goesOn)
                break;
        }
        finish();
        return {};
    }

    /// Every row as `read(row)` sees it.
    template <typename Read>
    auto all(Read read) -> Result<std::vector<decltype(read(std::declval<const Row &>()))>>
    {
        std::vector<decltype(read(std::declval<const Row &>()))> result;
        if (const auto done = each([&](const Row &row) { result.push_back(read(row)); }); !done)
            return base::Unexpected{done.error()};
        return result;
    }

    /// The first row, if there is one.
    template <typename Read>
    auto first(Read read) -> Result<std::optional<decltype(read(std::declval<const Row &>()))>>
    {
        std::optional<decltype(read(std::declval<const Row &>()))> result;
        const auto done = each([&](const Row &row) {
            result = read(row);
            return false;
        });
        if (!done)
            return base::Unexpected{done.error()};
        return result;
    }

private:
    friend class Database;
    Statement(Connection &connection, std::shared_ptr<PreparedQuery> query);

    Statement &bindInteger(const char *name, std::int64_t value);
    Result<void> start();
    Result<bool> next();
    void finish();

    /// On a server: what may be seen while it runs.
    Result<void> lookAround();

    Connection *m_connection;
    std::shared_ptr<PreparedQuery> m_query;
    bool m_crossesShops = false;
};

} // namespace muhr::store
