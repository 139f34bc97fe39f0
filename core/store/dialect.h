// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"

#include <QByteArray>

#include <vector>

namespace muhr::store {

/// The engine that a migration is written out for.
enum class Dialect { Sqlite, Postgresql };

/// A word in braces that is not one of `{int}`, `{bytes}`, `{text}`, `{strict}`.
struct UnknownWord
{
    QByteArray word;
};

/// The SQL of a migration with the fixed vocabulary replaced by the engine's own words.
base::Expected<QByteArray, UnknownWord> translated(QByteArrayView sql, Dialect dialect);

/// The statements of a migration: what stands between two lines `--;`. (A semicolon may stand inside a trigger.)
std::vector<QByteArray> statementsOf(QByteArrayView sql);

} // namespace muhr::store
