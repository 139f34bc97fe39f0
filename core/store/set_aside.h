// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace muhr::store {

/// Moves a store that can't be opened out of the way, with its write-ahead log, so that a new one can take its place:
/// nothing of it is changed or deleted. Answers the path it has now, or nothing if it could not be moved.
std::optional<QString> setAside(const QString &path);

} // namespace muhr::store
