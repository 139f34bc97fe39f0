// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store_content.h"

#include <QCryptographicHash>

#include <sqlite3.h>

#include <memory>

namespace muhr::tests {
namespace {

struct Close
{
    void operator()(sqlite3 *connection) const { sqlite3_close(connection); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Reader = std::unique_ptr<sqlite3, Close>;

Reader readerOf(const std::string &path)
{
    sqlite3 *opened = nullptr;
    const int result = sqlite3_open_v2(path.c_str(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    Reader reader(opened);
    if (result != SQLITE_OK)
        reader.reset();
    return reader;
}

/// Calls `read(row)` for each; whether there was no error.
template <typename Read>
bool eachRow(const Reader &reader, const QByteArray &sql, Read read)
{
    sqlite3_stmt *made = nullptr;
    if (sqlite3_prepare_v2(reader.get(), sql.constData(), -1, &made, nullptr) != SQLITE_OK)
        return false;
    const std::unique_ptr<sqlite3_stmt, Close> statement(made);
    int result = sqlite3_step(made);
    for (; result == SQLITE_ROW; result = sqlite3_step(made))
        read(made);
    return result == SQLITE_DONE;
}

QByteArray valueOf(sqlite3_stmt *row, int column)
{
    // The size is asked for after the bytes, which may have made a text of a number.
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, column));
    return {bytes, sqlite3_column_bytes(row, column)};
}

} // namespace

std::optional<base::Sha256> contentOf(const std::string &path)
{
    const Reader reader = readerOf(path);
    std::vector<QByteArray> tables;
    if (!reader || !eachRow(reader, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
                            [&](sqlite3_stmt *row) { tables.push_back(valueOf(row, 0)); }))
        return std::nullopt;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &table : tables) {
        hash.addData(table);
        const auto take = [&](sqlite3_stmt *row) {
            for (int column = 0; column < sqlite3_column_count(row); ++column) {
                const int type = sqlite3_column_type(row, column);
                const QByteArray value = valueOf(row, column);
                hash.addData(QByteArray::number(type) + ':' + QByteArray::number(value.size()) + ':' + value);
            }
        };
        if (!eachRow(reader, "SELECT * FROM \"" + table + "\" NOT INDEXED", take))
            return std::nullopt;
    }
    return base::Sha256::fromBytes(hash.result());
}

std::vector<UsedPage> usedPages(const std::string &path)
{
    const Reader reader = readerOf(path);
    std::vector<UsedPage> pages;
    eachRow(reader, "SELECT pageno, name FROM dbstat ORDER BY pageno", [&](sqlite3_stmt *row) {
        pages.push_back({static_cast<std::size_t>(sqlite3_column_int64(row, 0)), valueOf(row, 1)});
    });
    return pages;
}

} // namespace muhr::tests
