// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muhr::settings {

/// "042 117" in the language in force: easier to read out.
QString digitsToCompare(const QString &digits);

} // namespace muhr::settings
