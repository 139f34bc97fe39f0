// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace muhr::cli {

/// The first line of a file that holds a password, so that it stands in no list of running programs. Nothing: it can't
/// be read, or is empty.
std::optional<QString> secretIn(const QString &path);

} // namespace muhr::cli
