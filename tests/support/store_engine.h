// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/postgresql_server.h"
#include "tests/support/store_file.h"

#include <QTest>

namespace muhr::tests {

/// For test classes that run on both engines: `initTestCase_data()` calls it, and each test function runs once on a
/// file and once on a server.
inline void addStoreEngines()
{
    QTest::addColumn<bool>("onServer");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

/// Where the present run has its store: nothing on a file, else a fresh database with tables.
inline std::optional<store::ServerAddress> storeOfRun()
{
    QFETCH_GLOBAL(bool, onServer);
    auto &server = PostgresqlServer::shared;
    return onServer ? std::optional(server().address(server().newStore())) : std::nullopt;
}

} // namespace muhr::tests
