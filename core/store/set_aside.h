// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace muhr::store {

/// Moves a store that can't be opened, or must not be any more, out of the way with its write-ahead log, so that a new
/// one can take its place: nothing of it is changed or deleted. `why` is the new ending of its name. Answers the path
/// it has now, or nothing if it could not be moved.
std::optional<QString> setAside(const QString &path, const QString &why = QStringLiteral("damaged"));
/// Back into its place, where nothing is now.
bool putBackFromAside(const QString &aside, const QString &path);

} // namespace muhr::store
