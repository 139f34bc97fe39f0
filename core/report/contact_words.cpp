// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/contact_words.h"

namespace muhr::report {
namespace {

constexpr QChar dot(u'•');

/// The country stays, and the last two digits.
QString maskedPhone(QString text)
{
    int digitsLeft = static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }));
    const qsizetype countryEnds = text.indexOf(u' ');
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isDigit())
            continue;
        if (i > countryEnds && digitsLeft > 2)
            text[i] = dot;
        --digitsLeft;
    }
    return text;
}

} // namespace

QString shownPhone(const std::optional<base::Phone> &phone, loyalty::ContactSight sight)
{
    if (!phone)
        return {};
    switch (sight) {
    case loyalty::ContactSight::Nothing:
        return {};
    case loyalty::ContactSight::LastTwoDigits:
        return QString(3, dot) + phone->lastDigits(2);
    case loyalty::ContactSight::Masked:
        return maskedPhone(phone->internationalText());
    case loyalty::ContactSight::Full:
        return phone->internationalText();
    }
    return {};
}

QString shownMail(const QString &mail, loyalty::ContactSight sight)
{
    const qsizetype at = mail.lastIndexOf(u'@');
    switch (sight) {
    case loyalty::ContactSight::Nothing:
    case loyalty::ContactSight::LastTwoDigits:
        return {};
    case loyalty::ContactSight::Masked:
        return at > 0 ? mail.left(1) + QString(3, dot) + mail.mid(at) : QString();
    case loyalty::ContactSight::Full:
        return mail;
    }
    return {};
}

} // namespace muhr::report
