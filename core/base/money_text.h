// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/money.h"
#include "core/base/source_text.h"

#include <QString>

namespace muhr::base {

enum class MoneyTextError { Empty, NotANumber, TooManyDecimals, TooLarge };

SourceText sourceText(MoneyTextError error);

/// An amount as a person types it: digits of any script, either separator, groups or none, the unit or not.
/// One separator followed by one or two digits at the end is the decimal one, any other groups thousands.
/// A plain number of rial is read as toman, since that is what is shown and said; "ریال", "rial" or "IRR" behind it
/// makes it rial. So what formatMoney() wrote reads back as the same amount.
Expected<Money, MoneyTextError> parseMoneyText(QStringView text, const Currency &currency);

} // namespace muhr::base
