// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "core/base/currency_names.h"
#include "core/base/digits.h"

#include <array>
#include <iterator>

namespace muhr::base {
namespace {

// The order is that of the columns in CurrencyNames and has no other meaning.
using Row = CurrencyNames::Row;
constexpr Row kRows[] = {
    {u"UZS", 0, 0, {u"soʻm", u"soʻm", u"сум", u"سوم", u"som"}},
    {u"KZT", 0, 0, {u"₸", u"₸", u"₸", u"تنگه", u"₸"}},
    {u"IRR", 0, 1, {u"toman", u"toman", u"туман", u"تومان", u"tümən"}},
    {u"AZN", 2, 2, {u"₼", u"₼", u"₼", u"منات", u"₼"}},
    {u"USD", 2, 2, {u"$", u"$", u"$", u"دلار", u"$"}},
    {u"EUR", 2, 2, {u"€", u"€", u"€", u"یورو", u"€"}},
    {u"RUB", 2, 2, {u"₽", u"₽", u"₽", u"روبل", u"₽"}},
};
enum RowNumber { Uzs, Kzt, Irr, Azn, Usd };

constexpr QChar kNoBreakSpace{u'\u00a0'};

} // namespace

const CurrencyNames::Row &CurrencyNames::of(const Currency &currency)
{
    return kRows[currency.m_row];
}

std::optional<Currency> Currency::parse(QStringView code)
{
    for (int row = 0; row < static_cast<int>(std::size(kRows)); ++row) {
        if (code == kRows[row].code)
            return Currency(row);
    }
    return std::nullopt;
}

Currency Currency::uzs()
{
    return Currency(Uzs);
}

Currency Currency::kzt()
{
    return Currency(Kzt);
}

Currency Currency::irr()
{
    return Currency(Irr);
}

Currency Currency::azn()
{
    return Currency(Azn);
}

Currency Currency::usd()
{
    return Currency(Usd);
}

QString Currency::code() const
{
    // Every sentence with money in it asks for one.
    static const auto codes = [] {
        std::array<QString, std::size(kRows)> made;
        for (std::size_t row = 0; row < made.size(); ++row)
            made[row] = QStringView(kRows[row].code).toString();
        return made;
    }();
    return codes[static_cast<std::size_t>(m_row)];
}

int Currency::decimals() const
{
    return kRows[m_row].decimals;
}

QString formatMoney(Language language, const Money &money)
{
    const Row &row = CurrencyNames::of(money.currency);
    int decimals = row.shownDecimals;
    std::int64_t units = money.minor;
    if (row.code == QStringView(u"IRR") && units % 10 == 0) {
        units /= 10;
        decimals = 0;
    }
    const QString number = localDecimal(language, units, decimals);
    const QString unit = moneyUnit(language, money.currency);
    const bool unitLeads = language == Language::English && (unit == u"$" || unit == u"€");
    if (!unitLeads)
        return number + kNoBreakSpace + unit;
    return number.startsWith(u'-') ? u'-' + unit + number.sliced(1) : unit + number;
}

QString moneyUnit(Language language, const Currency &currency)
{
    return QStringView(CurrencyNames::of(currency).units[static_cast<std::size_t>(language)]).toString();
}

} // namespace muhr::base
