// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>

#include <cstdint>

namespace muhr::base {

/// The text with every decimal digit (Persian, Arabic …) as 0-9; done before anything typed is read as a number.
QString latinDigits(QStringView text);
/// The text with 0-9 as the digits of the language.
QString localDigits(Language language, QStringView text);
/// A whole number in digits and groups of the language: "12 345", "۱۲٬۳۴۵".
QString localNumber(Language language, std::int64_t number);
/// A number counted in the given decimal part: (4505, 2) is "45,05".
QString localDecimal(Language language, std::int64_t units, int decimals);

} // namespace muhr::base
