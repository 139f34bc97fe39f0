// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crockford.h"

#include "core/base/digits.h"

namespace muhr::base {
namespace {

constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

int valueOf(QChar c)
{
    switch (c.unicode()) {
    case u'o':
    case u'O':
        return 0;
    case u'i':
    case u'I':
    case u'l':
    case u'L':
        return 1;
    default:
        break;
    }
    char16_t unit = c.unicode();
    if (unit >= u'a' && unit <= u'z')
        unit = static_cast<char16_t>(unit - u'a' + u'A');
    for (int i = 0; i < 32; ++i) {
        if (unit == static_cast<char16_t>(kAlphabet[i]))
            return i;
    }
    return -1;
}

} // namespace

QString crockfordText(QByteArrayView bytes, int bits)
{
    Q_ASSERT(bits % 5 == 0 && bits <= bytes.size() * 8);
    QString text;
    text.reserve(bits / 5);
    for (int at = 0; at < bits; at += 5) {
        int value = 0;
        for (int bit = at; bit < at + 5; ++bit)
            value = value * 2 + ((static_cast<unsigned char>(bytes[bit / 8]) >> (7 - bit % 8)) & 1);
        text.append(QLatin1Char(kAlphabet[value]));
    }
    return text;
}

std::optional<QByteArray> parseCrockford(QStringView text, int bits)
{
    Q_ASSERT(bits % 5 == 0);
    QByteArray bytes((bits + 7) / 8, '\0');
    int at = 0;
    for (const QChar c : latinDigits(text)) {
        if (c == u'-')
            continue;
        const int value = valueOf(c);
        if (value < 0 || at == bits)
            return std::nullopt;
        for (int i = 4; i >= 0; --i, ++at) {
            if ((value >> i) & 1)
                bytes[at / 8] = static_cast<char>(bytes[at / 8] | (0x80 >> (at % 8)));
        }
    }
    return at == bits ? std::optional(bytes) : std::nullopt;
}

} // namespace muhr::base
