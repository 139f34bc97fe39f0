// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/store/dialect.h"
#include "core/store/open_error.h"
#include "core/store/server_address.h"
#include "core/store/statement.h"
#include "core/store/store_error.h"

#include <QString>

#include <memory>
#include <vector>

namespace muhr::loyalty {
class ProgrammeShelf;
}

namespace muhr::store {

struct Connection;

/// What openForWriting does where there is no shop yet.
enum class IfMissing { Refuse, Create };

/// An open store, a file of SQLite or a database of PostgreSQL: one connection. Thread: belongs to the thread that
/// opened it.
///
/// Reading functions of this folder take a `Database &`, writing ones a `Transaction &`.
class Database
{
public:
    /// The one writing connection. Holds `<path>.lock` for its life, so that a second process is refused; brings an
    /// older file up to date; WAL, synchronous FULL and the other pragmas are set and read back; file mode 0600.
    static base::Expected<Database, OpenError> openForWriting(const QString &path, IfMissing ifMissing);
    /// A connection that only reads, beside a writing one or without.
    static base::Expected<Database, OpenError> openForReading(const QString &path);

    /// A connection to a server that may write, beside any number of others, of other processes too. Brings an older or
    /// empty database up to date where the user owns it. A line that is lost fails what is under way with
    /// `Unreachable`; whatever comes next asks for a new one.
    static base::Expected<Database, OpenError> openServerForWriting(const ServerAddress &address);
    static base::Expected<Database, OpenError> openServerForReading(const ServerAddress &address);

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    /// A prepared statement (kept for the next time). `sql` has named placeholders, `:shop`.
    Statement statement(const char *sql);
    /// For the few that come before the shop is known (row_walls).
    Statement statementAcrossShops(const char *sql);

    Dialect dialect() const;
    bool isReading() const;
    bool isInTransaction() const;
    /// The file, or the place of the server's database.
    const QString &path() const;
    /// What the engine said of the last statement that failed: tables and columns, never what is in them. For the log.
    const QString &lastRefusal() const;

    /// Writes the WAL back and truncates it, so that what was erased is in no file. `Busy` while a reader is in the
    /// middle of a query. On a server: the tables that held it are swept, if the user may.
    Result<void> checkpoint();
    /// A consistent copy of the whole file, made while it is open. The new one must not exist. Not of a server.
    Result<void> copyTo(const QString &path);
    /// Programmes that were parsed on this connection (programme_table fills it).
    loyalty::ProgrammeShelf &keptShelf(const base::ShopId &shop);
    /// SQLite's own look at every page; the sentences it found wrong. A server looks after its pages itself.
    Result<std::vector<QString>> checkPages();

private:
    friend class ReadView;
    friend class RowScan;
    friend class Transaction;
    explicit Database(std::unique_ptr<Connection> connection);
    static base::Expected<Database, OpenError> upToDate(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

} // namespace muhr::store
