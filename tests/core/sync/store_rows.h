// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace muhr::tests {

/// What stands in a store, by table: a line a row, in an order of their own.
using StoreRows = std::map<QString, std::vector<QByteArray>>;

/// Of a file, as another connection reads it. Left out: the number beside a card, which tells when it was folded last,
/// not what it says.
StoreRows rowsOf(const QString &path);
/// The first difference in words; empty: there is none.
QString differenceOf(const StoreRows &one, const StoreRows &other);

} // namespace muhr::tests
