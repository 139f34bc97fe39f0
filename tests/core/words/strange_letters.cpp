// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/words/strange_letters.h"

#include <QRegularExpression>

namespace muhr::tests {
namespace {

using base::Language;

// Signs that any language may use.
constexpr QStringView kSigns = u" \n.,:;!?%@#/+-–—()<>…×&\u00a0\u2068\u2069\u2066";

QStringView lettersOf(Language language)
{
    switch (language) {
    case Language::English:
        return u"abcdefghijklmnopqrstuvwxyzé'“”";
    case Language::Uzbek:
        return u"abcdefghijklmnopqrstuvxyzʻʼ“”";
    case Language::Kazakh:
        return u"аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя«»₸";
    case Language::Persian:
        return u"آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئؤأءًٔۀ۰۱۲۳۴۵۶۷۸۹٪٬٫،؛؟«»\u200c";
    case Language::Azerbaijani:
        return u"abcçdeəfgğhxıijkqlmnoöprsştuüvyzw“”₼";
    }
    Q_UNREACHABLE();
}

} // namespace

QString strangeLetters(Language language, const QString &text)
{
    // Names that stay Latin everywhere, and blanks.
    static const QRegularExpression brands(
        QStringLiteral("Apple Wallet|Google Wallet|Muhr|PDF|PIN|HTML|Esc|OK|cookie|%L?[0-9n]+"));
    QString rest = text;
    rest.remove(brands);
    QString strange;
    for (const QChar c : std::as_const(rest)) {
        // Not QString::toLower(): it makes two characters of İ.
        const QChar lower = c == u'İ' ? QChar(u'i') : c.toLower();
        const bool isLatinDigit = c >= u'0' && c <= u'9' && language != Language::Persian;
        if (!isLatinDigit && !kSigns.contains(lower) && !lettersOf(language).contains(lower))
            strange += c;
    }
    // An ending behind a plain space, where a zero-width non-joiner belongs, is the commonest slip in Persian.
    static const QRegularExpression brokenPlural(QStringLiteral(" (ها|های|تر|ترین)\\b"));
    if (language == Language::Persian && text.contains(brokenPlural))
        strange += brokenPlural.match(text).captured();
    return strange;
}

} // namespace muhr::tests
