// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digits.h"

namespace muhr::base {

QString latinDigits(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result) {
        if (c.unicode() > 0x7f && c.category() == QChar::Number_DecimalDigit)
            c = QChar(static_cast<char16_t>(u'0' + c.digitValue()));
    }
    return result;
}

QString localDigits(Language language, QStringView text)
{
    QString result = text.toString();
    if (language != Language::Persian)
        return result;
    for (QChar &c : result) {
        if (c >= u'0' && c <= u'9')
            c = QChar(static_cast<char16_t>(u'۰' + (c.unicode() - u'0')));
    }
    return result;
}

QString localNumber(Language language, std::int64_t number)
{
    return localDecimal(language, number, 0);
}

QString localDecimal(Language language, std::int64_t units, int decimals)
{
    // The smallest number has no positive twin, so the magnitude is taken without a sign.
    const std::uint64_t magnitude =
        units < 0 ? std::uint64_t(0) - static_cast<std::uint64_t>(units) : static_cast<std::uint64_t>(units);
    std::uint64_t one = 1;
    for (int i = 0; i < decimals; ++i)
        one *= 10;
    const QLocale locale = localeOf(language);
    QString result = units < 0 ? locale.negativeSign() : QString();
    result += locale.toString(static_cast<qulonglong>(magnitude / one));
    if (decimals > 0) {
        const QString part = QString::number(magnitude % one).rightJustified(decimals, u'0');
        result += locale.decimalPoint() + localDigits(language, part);
    }
    return result;
}

} // namespace muhr::base
