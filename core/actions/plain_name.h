// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace muhr::actions {

/// As many characters as a name of anybody or anything may have.
inline constexpr int longestPlainName = 200;

/// A name as it is stored, without spaces around and doubled; empty stays empty. Nothing if it is too long or holds
/// control characters.
std::optional<QString> plainName(const QString &typed);

} // namespace muhr::actions
