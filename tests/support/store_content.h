// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace muhr::tests {

/// One hash over every value of every row of every table, as a connection of its own reads them. Nothing: SQLite can't
/// read them all.
std::optional<base::Sha256> contentOf(const std::string &path);

/// A page of the file that a table or an index lives in.
struct UsedPage
{
    /// From 1.
    std::size_t number = 0;
    QByteArray owner;
};
std::vector<UsedPage> usedPages(const std::string &path);

} // namespace muhr::tests
