// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/pin_fault.h"

#include "core/base/digits.h"

#include <algorithm>
#include <array>

namespace muhr::actions {
namespace {

/// Lines and corners of the pad.
constexpr std::array lines{"2580", "0852",   "1470",   "0741",   "1590",   "3570",   "1379",
                           "1397", "159753", "147258", "258369", "147369", "123654", "456123"};

/// Each digit the one before and `step`; 0 stands behind 9 too.
bool runs(QStringView digits, int step)
{
    for (qsizetype i = 1; i < digits.size(); ++i)
        if ((digits[i].unicode() - digits[i - 1].unicode() - step) % 10 != 0)
            return false;
    return true;
}

/// One piece, such as "12" or "7", over and over.
bool repeats(QStringView digits)
{
    for (qsizetype piece = 1; piece <= digits.size() / 2; ++piece)
        if (digits.size() % piece == 0 && digits.first(digits.size() - piece) == digits.sliced(piece))
            return true;
    return false;
}

/// Of somebody alive, on either calendar of the shops.
bool isYear(QStringView four)
{
    const int year = four.toInt();
    return (year >= 1920 && year <= 2039) || (year >= 1300 && year <= 1419);
}

bool isMonth(QStringView two)
{
    return two.toInt() >= 1 && two.toInt() <= 12;
}

bool isDay(QStringView two)
{
    return two.toInt() >= 1 && two.toInt() <= 31;
}

bool isDate(QStringView digits)
{
    switch (digits.size()) {
    case 4:
        return isYear(digits);
    case 6:
        return (isYear(digits.first(4)) && isMonth(digits.last(2))) ||
               (isMonth(digits.first(2)) && isYear(digits.last(4)));
    case 8:
        return (isYear(digits.first(4)) && isMonth(digits.sliced(4, 2)) && isDay(digits.last(2))) ||
               (isDay(digits.first(2)) && isMonth(digits.sliced(2, 2)) && isYear(digits.last(4)));
    default:
        return false;
    }
}

} // namespace

int shortestPin(loyalty::Role role)
{
    return role == loyalty::Role::Cashier ? 4 : 6;
}

std::optional<PinFault> pinFault(QStringView pin, loyalty::Role role)
{
    const QString digits = base::latinDigits(pin);
    if (!std::all_of(digits.begin(), digits.end(), [](QChar one) { return one >= u'0' && one <= u'9'; }))
        return PinFault::NotDigits;
    if (digits.size() < shortestPin(role))
        return PinFault::TooShort;
    if (digits.size() > longestPin)
        return PinFault::TooLong;
    const bool isLine =
        std::any_of(lines.begin(), lines.end(), [&](const char *line) { return digits == QLatin1String(line); });
    if (isLine || runs(digits, 1) || runs(digits, -1) || repeats(digits))
        return PinFault::Pattern;
    return isDate(digits) ? std::optional(PinFault::Date) : std::nullopt;
}

} // namespace muhr::actions
