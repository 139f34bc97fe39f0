// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace muhr::store {

/// All or nothing: what is written through it is stored by commit() and taken back without it.
///
/// Every writing function takes one. When a statement inside failed, commit() answers that error even if the caller
/// overlooked it, and nothing is stored.
class Transaction
{
public:
    /// Takes the right to write at once, for as long as it lives: nobody else writes anything. One at a time: inside
    /// another it is `Failed`.
    static Result<Transaction> begin(Database &database);
    /// For what is of one shop alone. On a server others may write in other shops meanwhile; a file has one writer.
    static Result<Transaction> begin(Database &database, const base::ShopId &shop);
    /// For what needs no order among writers, such as taking jobs: on a server it waits for nobody who writes in a
    /// shop.
    static Result<Transaction> beginBeside(Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    /// Takes everything back unless it was committed.
    ~Transaction();

    Database &database() { return *m_database; }
    Statement statement(const char *sql) { return m_database->statement(sql); }
    /// What builds the schema: no placeholders, no rows, not kept for the next time.
    Result<void> execute(const QByteArray &sql);

    /// Whoever listens (endpoint/news_listener) hears, once this is committed, that the shop has settled up to this
    /// number. Among the users of a file nobody listens.
    void announce(const base::ShopId &shop, std::int64_t number);

    /// On disk when it answers without an error. After an error everything is taken back and the connection works on.
    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    template <typename Lock>
    static Result<Transaction> beginWith(Database &database, Lock lock);
    void takeBack();

    Database *m_database;
};

} // namespace muhr::store
