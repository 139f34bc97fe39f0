// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/short_number.h"

#include "core/loyalty/damm.h"

namespace muhr::loyalty {
namespace {

constexpr qsizetype length = 10;

/// 0 for digits whose last is the right check digit; else the check digit they lack.
int checkDigit(const QString &digits)
{
    int state = 0;
    for (const QChar digit : digits)
        state = dammStep(state, digit.unicode() - u'0');
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
