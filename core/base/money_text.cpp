// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money_text.h"

#include "core/base/currency_names.h"
#include "core/base/digits.h"
#include "core/base/isolate.h"

namespace muhr::base {
namespace {

/// The most that is taken: a thousand times what any shop turns over, far from where sums overflow.
constexpr std::int64_t kMost = 1'000'000'000'000'000;

constexpr bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2212' || c == u'\u2013';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Takes the word off either end.
bool takeWord(QString &text, QStringView word)
{
    if (word.isEmpty())
        return false;
    if (text.endsWith(word, Qt::CaseInsensitive)) {
        text.chop(word.size());
    } else if (text.startsWith(word, Qt::CaseInsensitive)) {
        text.remove(0, word.size());
    } else {
        return false;
    }
    text = text.trimmed();
    return true;
}

/// Takes the currency's own unit off. Answers whether it was rial by name.
bool takeUnit(QString &text, const Currency &currency)
{
    if (currency == Currency::irr()) {
        for (const QStringView word : {QStringView(u"ریال"), QStringView(u"rials"), QStringView(u"rial"),
                                       QStringView(u"IRR"), QStringView(u"﷼")}) {
            if (takeWord(text, word))
                return true;
        }
    }
    if (takeWord(text, currency.code()))
        return false;
    for (const char16_t *unit : CurrencyNames::of(currency).units) {
        if (takeWord(text, unit))
            return false;
    }
    for (const QStringView word : {QStringView(u"so'm"), QStringView(u"so‘m"), QStringView(u"so’m"),
                                   QStringView(u"so`m"), QStringView(u"som"), QStringView(u"сўм")}) {
        if (currency == Currency::uzs() && takeWord(text, word))
            return false;
    }
    return false;
}

struct Parts
{
    QString whole;
    QString decimals;
};

/// Splits "1.234.567,5" into "1234567" and "5"; nothing if the groups are not of three digits.
std::optional<Parts> split(QStringView text)
{
    qsizetype last = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isDigit(text[i]))
            last = i;
    }
    qsizetype decimalAt = -1;
    if (last >= 0) {
        const QChar sign = text[last];
        const qsizetype after = text.size() - last - 1;
        const bool canBeDecimal = sign == u'.' || sign == u',' || sign == u'٫';
        const bool isOnlyOne = text.first(last).indexOf(sign) < 0;
        if (canBeDecimal && isOnlyOne && (sign == u'٫' || (after >= 1 && after <= 2)))
            decimalAt = last;
    }
    Parts parts;
    if (decimalAt >= 0)
        parts.decimals = text.sliced(decimalAt + 1).toString();
    const QStringView whole = decimalAt >= 0 ? text.first(decimalAt) : text;
    qsizetype inGroup = 0;
    bool isGrouped = false;
    for (const QChar c : whole) {
        if (isDigit(c)) {
            parts.whole.append(c);
            ++inGroup;
            continue;
        }
        if (inGroup == 0 || inGroup > 3 || (isGrouped && inGroup != 3))
            return std::nullopt;
        isGrouped = true;
        inGroup = 0;
    }
    if ((isGrouped && inGroup != 3) || (parts.whole.isEmpty() && parts.decimals.isEmpty()))
        return std::nullopt;
    return parts;
}

} // namespace

SourceText sourceText(MoneyTextError error)
{
    switch (error) {
    case MoneyTextError::Empty:
        return {"Base", QT_TRANSLATE_NOOP("Base", "Type an amount.")};
    case MoneyTextError::NotANumber:
        return {"Base", QT_TRANSLATE_NOOP("Base", "This is not an amount. Type digits only, such as 15000.")};
    case MoneyTextError::TooManyDecimals:
        return {"Base", QT_TRANSLATE_NOOP("Base", "This currency has no such small parts. Type a rounder amount.")};
    case MoneyTextError::TooLarge:
        return {"Base", QT_TRANSLATE_NOOP("Base", "This amount is too large.")};
    }
    Q_UNREACHABLE();
}

Expected<Money, MoneyTextError> parseMoneyText(QStringView typed, const Currency &currency)
{
    QString text = latinDigits(stripIsolates(typed)).trimmed();
    bool isNegative = !text.isEmpty() && isMinus(text.front());
    if (isNegative)
        text = text.sliced(1).trimmed();
    const bool isRial = takeUnit(text, currency);
    if (!isNegative && !text.isEmpty() && isMinus(text.front())) {
        isNegative = true;
        text = text.sliced(1).trimmed();
    }
    if (text.isEmpty())
        return Unexpected{MoneyTextError::Empty};
    for (QChar &c : text) {
        if (c.isSpace())
            c = u' ';
        const bool separates = c == u' ' || c == u'.' || c == u',' || c == u'٫' || c == u'٬' || c == u'\'' || c == u'’';
        if (!isDigit(c) && !separates)
            return Unexpected{MoneyTextError::NotANumber};
    }
    auto parts = split(text);
    if (!parts)
        return Unexpected{MoneyTextError::NotANumber};

    const int decimals = isRial ? 0 : CurrencyNames::of(currency).shownDecimals;
    while (parts->decimals.size() > decimals) {
        if (parts->decimals.back() != u'0')
            return Unexpected{MoneyTextError::TooManyDecimals};
        parts->decimals.chop(1);
    }
    const QString units = parts->whole + parts->decimals.leftJustified(decimals, u'0');
    bool isNumber = true;
    const qint64 minor = units.isEmpty() ? 0 : units.toLongLong(&isNumber);
    if (!isNumber || minor > kMost)
        return Unexpected{MoneyTextError::TooLarge};
    return Money{isNegative ? -minor : minor, currency};
}

} // namespace muhr::base
