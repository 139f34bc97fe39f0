// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <array>

namespace muhr::base {

/// What money.cpp and money_text.cpp know of each currency.
class CurrencyNames
{
public:
    struct Row
    {
        const char16_t *code;
        int decimals;
        /// Toman have one digit more than the rial they are stored in.
        int shownDecimals;
        /// In the order of Language.
        std::array<const char16_t *, 5> units;
    };
    static const Row &of(const Currency &currency);
};

} // namespace muhr::base
