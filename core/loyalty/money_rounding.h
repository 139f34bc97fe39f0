// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"

#include <cstdint>
#include <optional>

namespace muhr::loyalty {

enum class Rounding { Down, Up, HalfUp };

/// A share of an amount, rounded once, to a whole step. Exact.
/// Units: minor; 100 % is 10,000. amountMinor from 0 to mostMoney, hundredthsOfPercent from 0 to 10,000,000 (a
/// thousandfold), stepMinor from 1 to 10,000,000 (100 for whole hundreds of soʻm, 5 for five qəpik). By a step above 1,
/// Up and HalfUp can lead past the amount itself: who gives a discount caps it.
std::int64_t percentOf(std::int64_t amountMinor, std::int64_t hundredthsOfPercent, Rounding rounding,
                       std::int64_t stepMinor = 1);

/// Who gets what lies between the exact total and what can be paid in coins.
enum class CashFavour {
    Customer,
    Shop,
    /// To the nearest step; from the middle down, for the customer.
    Nearest
};

/// A total as it is paid in cash.
struct CashRounding
{
    std::int64_t payMinor = 0;
    /// What is paid minus the exact total: below 0 the customer got the fraction, above it the shop did.
    std::int64_t differenceMinor = 0;

    friend bool operator==(const CashRounding &, const CashRounding &) = default;
};

/// totalMinor from 0 to mostMoney, stepMinor from 1 to 10,000,000. Never more than a step - 1 away from the total.
CashRounding roundedForCash(std::int64_t totalMinor, std::int64_t stepMinor, CashFavour favour);

/// The line of the receipt that says who got the fraction; nothing where nothing was rounded. `currency`: ISO code.
std::optional<base::Sentence> sentenceOf(const CashRounding &rounding, const QString &currency);

} // namespace muhr::loyalty
