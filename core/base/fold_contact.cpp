// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold_contact.h"

#include "core/base/fold_text.h"

namespace muhr::base {
namespace {

struct Numbering
{
    const char *countryCode;
    const char *trunk;
    qsizetype digits;
};

Numbering numberingOf(PhoneRegion region)
{
    switch (region) {
    case PhoneRegion::None:
        return {"", "", 15};
    case PhoneRegion::Uzbekistan:
        return {"998", "", 9};
    case PhoneRegion::Kazakhstan:
        return {"7", "8", 10};
    case PhoneRegion::Iran:
        return {"98", "0", 10};
    case PhoneRegion::Azerbaijan:
        return {"994", "0", 9};
    }
    Q_UNREACHABLE();
}

QByteArray asciiLower(QStringView text)
{
    QByteArray bytes = text.toUtf8();
    for (char &c : bytes) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return bytes;
}

} // namespace

QByteArray phoneKey(QStringView text, PhoneRegion region)
{
    QByteArray digits;
    for (const QChar c : foldedText(text)) {
        if (c >= u'0' && c <= u'9')
            digits.append(static_cast<char>(c.unicode()));
    }
    const Numbering numbering = numberingOf(region);
    const QByteArrayView countryCode(numbering.countryCode);
    const QByteArrayView trunk(numbering.trunk);
    if (digits.startsWith("00"))
        digits.remove(0, 2);
    if (digits.size() > numbering.digits && digits.startsWith(countryCode))
        digits.remove(0, countryCode.size());
    if (!trunk.isEmpty() && digits.size() == numbering.digits + 1 && digits.startsWith(trunk))
        digits.remove(0, trunk.size());
    return digits;
}

bool phoneMatches(QByteArrayView key, QByteArrayView typedKey)
{
    return typedKey.size() >= 4 && (key.startsWith(typedKey) || key.endsWith(typedKey));
}

bool mailMatches(QStringView mail, QStringView typed)
{
    return asciiLower(mail) == asciiLower(typed);
}

QString codeKey(QStringView text)
{
    QString key = foldedText(text);
    key.remove(u' ');
    return key;
}

} // namespace muhr::base
