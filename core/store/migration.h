// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/store/dialect.h"
#include "core/store/open_error.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace muhr::store {

class Database;

/// What SQLite keeps in the head of a file to say whose it is: "Muhr".
constexpr int storeApplicationId = 0x4d756872;

/// A file of `migrations/` as it was compiled in. Shipped files are frozen.
struct MigrationFile
{
    const char *name;
    const char *sql;
};

/// All of them, by name.
const std::vector<MigrationFile> &migrationFiles();

/// One step from the schema before it to its own number.
struct Migration
{
    int number = 0;
    /// File name without its ending: `0001_shop`.
    QByteArray name;
    /// One by one, in the engine's own words.
    std::vector<QByteArray> statements;
};

/// The steps for an engine, in order. `NNNN_what.postgresql.sql` takes the place of `NNNN_what.sql` there.
std::vector<Migration> migrations(Dialect dialect);

/// Brings an open, writing store up to the last of `steps`: each step and its number (schema_version) in one
/// transaction. A file that holds a schema already is first copied to `<path>.before-<number>` (VACUUM INTO); of a
/// server's database its operator makes the backup.
base::Expected<void, OpenError> migrate(Database &database, std::span<const Migration> steps);

} // namespace muhr::store
