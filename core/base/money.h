// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace muhr::base {

/// A currency that a shop can count in.
class Currency
{
public:
    /// The three letters of ISO 4217, in upper case.
    static std::optional<Currency> parse(QStringView code);
    static Currency uzs();
    static Currency kzt();
    static Currency irr();
    static Currency azn();
    static Currency usd();

    QString code() const;
    /// How many digits of the stored number stand after the separator: soʻm, tenge and rial are counted whole (0),
    /// qəpik and cent are hundredths (2).
    int decimals() const;

    friend auto operator<=>(const Currency &, const Currency &) = default;

private:
    explicit Currency(int row) : m_row(row) {}
    int m_row;
    friend class CurrencyNames;
};

/// An amount. Units: whole soʻm, tenge or rial; hundredths of the others.
struct Money
{
    std::int64_t minor;
    Currency currency;

    friend bool operator==(const Money &, const Money &) = default;
};

/// "45 000 soʻm", "4,50 ₼", "۱۵۰٬۰۰۰ تومان": rial are shown as toman, ten to one, in every language.
QString formatMoney(Language language, const Money &money);
/// The unit as it stands behind an amount: "soʻm", "₸", "تومان".
QString moneyUnit(Language language, const Currency &currency);

} // namespace muhr::base
