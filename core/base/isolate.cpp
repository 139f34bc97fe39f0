// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/isolate.h"

namespace muhr::base {
namespace {

constexpr QChar kLeftToRight{u'\u2066'};
constexpr QChar kFirstStrong{u'\u2068'};
constexpr QChar kPop{u'\u2069'};

bool steersDirection(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2066 && u <= 0x2069) || (u >= 0x202a && u <= 0x202e) || u == 0x200e || u == 0x200f || u == 0x061c;
}

} // namespace

QString isolateCode(QStringView text)
{
    return kLeftToRight + stripIsolates(text) + kPop;
}

QString isolateName(QStringView text)
{
    return kFirstStrong + stripIsolates(text) + kPop;
}

QString stripIsolates(QStringView text)
{
    QString result = text.toString();
    result.removeIf(steersDirection);
    return result;
}

} // namespace muhr::base
