// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

#include <array>
#include <optional>

namespace muhr::store {
namespace {

struct Word
{
    QByteArrayView name;
    QByteArrayView sqlite;
    QByteArrayView postgresql;
};

constexpr std::array<Word, 4> words = {{
    {"int", "INTEGER", "BIGINT"},
    {"bytes", "BLOB", "BYTEA"},
    {"text", "TEXT", "TEXT"},
    {"strict", "STRICT", ""},
}};

std::optional<QByteArrayView> replacement(QByteArrayView name, Dialect dialect)
{
    for (const auto &word : words)
        if (word.name == name)
            return dialect == Dialect::Sqlite ? word.sqlite : word.postgresql;
    return std::nullopt;
}

} // namespace

base::Expected<QByteArray, UnknownWord> translated(QByteArrayView sql, Dialect dialect)
{
    QByteArray result;
    qsizetype done = 0;
    for (;;) {
        const qsizetype open = sql.indexOf('{', done);
        if (open < 0)
            return result + sql.sliced(done).toByteArray();
        const qsizetype close = sql.indexOf('}', open);
        const QByteArrayView name = close < 0 ? sql.sliced(open + 1) : sql.sliced(open + 1, close - open - 1);
        const auto word = replacement(name, dialect);
        if (close < 0 || !word)
            return base::Unexpected{UnknownWord{name.toByteArray()}};
        result += sql.sliced(done, open - done).toByteArray();
        if (word->isEmpty() && result.endsWith(' '))
            result.chop(1);
        result += word->toByteArray();
        done = close + 1;
    }
}

std::vector<QByteArray> statementsOf(QByteArrayView sql)
{
    std::vector<QByteArray> result;
    QByteArray current;
    const auto take = [&] {
        if (!current.trimmed().isEmpty())
            result.push_back(current.trimmed());
        current.clear();
    };
    for (const QByteArray &line : sql.toByteArray().split('\n')) {
        if (line.trimmed() == "--;")
            take();
        else
            current += line + '\n';
    }
    take();
    return result;
}

} // namespace muhr::store
