// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace muhr::store {

/// What a column holds, in the words of the migrations.
enum class ColumnType { Int, Bytes, Text };

struct TableColumn
{
    QByteArray name;
    ColumnType type = ColumnType::Int;
};

/// A table as the migrations make it, on either engine.
struct SchemaTable
{
    QByteArray name;
    std::vector<TableColumn> columns;
};

/// All of them; a table comes after those that it refers to.
std::vector<SchemaTable> schemaTables();

} // namespace muhr::store
