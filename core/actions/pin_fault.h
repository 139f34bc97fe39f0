// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/role.h"

#include <QStringView>

#include <optional>

namespace muhr::actions {

/// Why nobody of this role may have this PIN.
enum class PinFault {
    /// Something else than digits, of any script.
    NotDigits,
    TooShort,
    TooLong,
    /// All the same, in a row, one piece over and over, or a line on the keys.
    Pattern,
    /// A year, or a month of one: somebody's birthday.
    Date,
};

/// In digits: 4 for whoever only stamps, 6 for all who see or change more. Source: security.md, 4.3.
int shortestPin(loyalty::Role role);
inline constexpr int longestPin = 12;

std::optional<PinFault> pinFault(QStringView pin, loyalty::Role role);

} // namespace muhr::actions
