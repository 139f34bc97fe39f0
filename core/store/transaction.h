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
    /// Takes the right to write at once (BEGIN IMMEDIATE). One at a time: inside another it is `Failed`.
    static Result<Transaction> begin(Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    /// Takes everything back unless it was committed.
    ~Transaction();

    Database &database() { return *m_database; }
    Statement statement(const char *sql) { return m_database->statement(sql); }

    /// On disk when it answers without an error. After an error everything is taken back and the connection works on.
    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    void takeBack();

    Database *m_database;
};

} // namespace muhr::store
