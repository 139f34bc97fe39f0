// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant_text.h"

#include "core/base/local_date.h"

#include <QDateTime>

namespace muhr::base {
namespace {

/// Takes `count` digits off the front.
std::optional<int> takeNumber(QStringView &text, qsizetype count)
{
    if (text.size() < count)
        return std::nullopt;
    int number = 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (text[i] < u'0' || text[i] > u'9')
            return std::nullopt;
        number = number * 10 + (text[i].unicode() - u'0');
    }
    text = text.sliced(count);
    return number;
}

bool take(QStringView &text, char16_t wanted)
{
    if (text.isEmpty() || text.front() != wanted)
        return false;
    text = text.sliced(1);
    return true;
}

std::optional<int> takeMilliseconds(QStringView &text)
{
    if (!take(text, u'.'))
        return 0;
    int milliseconds = 0;
    int place = 100;
    qsizetype count = 0;
    for (; count < text.size() && text[count] >= u'0' && text[count] <= u'9'; ++count, place /= 10)
        milliseconds += place * (text[count].unicode() - u'0');
    if (count == 0)
        return std::nullopt;
    text = text.sliced(count);
    return milliseconds;
}

/// Minutes ahead of UTC; "Z" is 0.
std::optional<int> takeOffset(QStringView &text)
{
    if (take(text, u'Z') || take(text, u'z'))
        return 0;
    const bool isBehind = take(text, u'-');
    if (!isBehind && !take(text, u'+'))
        return std::nullopt;
    const auto hours = takeNumber(text, 2);
    if (!hours || *hours > 23 || !take(text, u':'))
        return std::nullopt;
    const auto minutes = takeNumber(text, 2);
    if (!minutes || *minutes > 59)
        return std::nullopt;
    return (isBehind ? -1 : 1) * (*hours * 60 + *minutes);
}

} // namespace

QString instantText(Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.ms(), Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<Instant> parseInstant(QStringView text)
{
    const auto day = LocalDate::parse(text.first(std::min<qsizetype>(10, text.size())));
    if (!day)
        return std::nullopt;
    QStringView rest = text.sliced(10);
    if (!take(rest, u'T') && !take(rest, u't') && !take(rest, u' '))
        return std::nullopt;
    const auto hours = takeNumber(rest, 2);
    if (!hours || *hours > 23 || !take(rest, u':'))
        return std::nullopt;
    const auto minutes = takeNumber(rest, 2);
    if (!minutes || *minutes > 59 || !take(rest, u':'))
        return std::nullopt;
    const auto seconds = takeNumber(rest, 2);
    if (!seconds || *seconds > 59)
        return std::nullopt;
    const auto milliseconds = takeMilliseconds(rest);
    if (!milliseconds)
        return std::nullopt;
    const auto offset = takeOffset(rest);
    if (!offset || !rest.isEmpty())
        return std::nullopt;
    const std::int64_t minute = (day->dayNumber() * 24 + *hours) * 60 + *minutes - *offset;
    return Instant::fromMs((minute * 60 + *seconds) * 1000 + *milliseconds);
}

} // namespace muhr::base
