// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/money_rounding.h"

#include "core/loyalty/mul_div.h"

namespace muhr::loyalty {
namespace {

constexpr std::int64_t wholePercent = 10'000;

/// 1 where a rest of the divisor is rounded up.
std::int64_t roundedUp(std::int64_t rest, std::int64_t divisor, Rounding rounding)
{
    switch (rounding) {
    case Rounding::Down:
        return 0;
    case Rounding::Up:
        return rest > 0 ? 1 : 0;
    case Rounding::HalfUp:
        break;
    }
    return rest >= divisor - rest ? 1 : 0;
}

} // namespace

std::int64_t percentOf(std::int64_t amountMinor, std::int64_t hundredthsOfPercent, Rounding rounding,
                       std::int64_t stepMinor)
{
    const std::int64_t divisor = wholePercent * stepMinor;
    const Divided steps = mulDiv(amountMinor, hundredthsOfPercent, divisor);
    return (steps.quotient + roundedUp(steps.rest, divisor, rounding)) * stepMinor;
}

CashRounding roundedForCash(std::int64_t totalMinor, std::int64_t stepMinor, CashFavour favour)
{
    const std::int64_t fraction = totalMinor % stepMinor;
    const std::int64_t down = totalMinor - fraction;
    const std::int64_t up = fraction == 0 ? down : down + stepMinor;
    std::int64_t pay = down;
    switch (favour) {
    case CashFavour::Customer:
        break;
    case CashFavour::Shop:
        pay = up;
        break;
    case CashFavour::Nearest:
        pay = fraction > stepMinor - fraction ? up : down;
        break;
    }
    return {pay, pay - totalMinor};
}

std::optional<base::Sentence> sentenceOf(const CashRounding &rounding, const QString &currency)
{
    if (rounding.differenceMinor < 0)
        return base::Sentence{{"Receipt", QT_TRANSLATE_NOOP("Receipt", "Rounded down for the customer: %1 less")},
                              {base::TextMoney{-rounding.differenceMinor, currency}}};
    if (rounding.differenceMinor > 0)
        return base::Sentence{{"Receipt", QT_TRANSLATE_NOOP("Receipt", "Rounded up for the shop: %1 more")},
                              {base::TextMoney{rounding.differenceMinor, currency}}};
    return std::nullopt;
}

} // namespace muhr::loyalty
