// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace muhr::store {

/// While it lives, everything read on this connection is of one moment, whatever another connection writes meanwhile.
/// Inside a transaction that is so already.
class ReadView
{
public:
    static Result<ReadView> begin(Database &database);

    ReadView(ReadView &&other) noexcept;
    ReadView &operator=(ReadView &&) = delete;
    ~ReadView();

private:
    explicit ReadView(Database *database) : m_database(database) {}

    /// Nothing: it was begun inside a transaction.
    Database *m_database;
};

} // namespace muhr::store
