// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/short_number.h"

namespace muhr::loyalty {
namespace {

constexpr qsizetype length = 10;

/// A totally anti-symmetric quasigroup of order 10. Source: H. M. Damm, "Total anti-symmetrische Quasigruppen", 2004.
constexpr int table[10][10] = {{0, 3, 1, 7, 5, 9, 8, 6, 4, 2}, {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
                               {4, 2, 0, 6, 8, 7, 1, 3, 5, 9}, {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
                               {6, 1, 2, 3, 0, 4, 5, 9, 7, 8}, {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
                               {5, 8, 6, 9, 7, 2, 0, 1, 3, 4}, {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
                               {9, 4, 3, 8, 6, 1, 7, 2, 0, 5}, {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}};

/// 0 for digits whose last is the right check digit; else the check digit they lack.
int checkDigit(const QString &digits)
{
    int state = 0;
    for (const QChar digit : digits)
        state = table[state][digit.unicode() - u'0'];
    return state;
}

} // namespace

ShortNumber ShortNumber::make(base::Random &random)
{
    QString digits = QString::number(100'000'000 + random.below(900'000'000));
    digits += QChar(static_cast<char16_t>(u'0' + checkDigit(digits)));
    return ShortNumber(digits);
}

std::optional<ShortNumber> ShortNumber::parse(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isSpace() || c == u'-' || c == QChar(0x2010) || c == QChar(0x2011))
            continue;
        const int value = c.digitValue();
        // Superscripts have a digit value too, but nobody types them.
        if (value < 0 || c.category() != QChar::Number_DecimalDigit || digits.size() == length)
            return std::nullopt;
        digits += QChar(static_cast<char16_t>(u'0' + value));
    }
    if (digits.size() != length || digits[0] == u'0' || checkDigit(digits) != 0)
        return std::nullopt;
    return ShortNumber(digits);
}

QString ShortNumber::shown() const
{
    return m_digits.left(3) + u' ' + m_digits.mid(3, 3) + u' ' + m_digits.mid(6);
}

} // namespace muhr::loyalty
