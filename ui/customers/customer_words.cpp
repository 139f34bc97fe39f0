// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_words.h"

#include "core/base/format_date.h"
#include "core/words/say.h"
#include "ui/kit/theme.h"

#include <QStringList>

namespace muhr::customers {
namespace {

constexpr const char *context = "CustomerPage";
constexpr std::int64_t nearDays = 7;

QString say(const base::SourceText &source, const base::TextValues &values = {})
{
    return words::say(kit::currentLanguage(), source, values);
}

base::SourceText routeText(loyalty::JoinRoute route)
{
    switch (route) {
    case loyalty::JoinRoute::Poster:
        return {context, QT_TRANSLATE_NOOP("CustomerPage", "from a poster"), "where a customer came from"};
    case loyalty::JoinRoute::Link:
        return {context, QT_TRANSLATE_NOOP("CustomerPage", "by a link"), "where a customer came from"};
    case loyalty::JoinRoute::Staff:
        return {context, QT_TRANSLATE_NOOP("CustomerPage", "at the counter"), "where a customer came from"};
    case loyalty::JoinRoute::Import:
        return {context, QT_TRANSLATE_NOOP("CustomerPage", "from a list"), "where a customer came from"};
    }
    Q_UNREACHABLE();
}

} // namespace

QString whenLine(base::Instant moment, base::Instant now, const base::Zone &zone)
{
    const base::Language language = kit::currentLanguage();
    const base::LocalDate day = base::dayOf(moment, zone);
    if (day == base::dayOf(now, zone))
        return say({context, QT_TRANSLATE_NOOP("CustomerPage", "Today %1"), "followed by the time"},
                   {base::formatTime(language, moment, zone)});
    return base::formatDate(language, day);
}

QString aboutLine(const report::CustomerPage &page, const base::Zone &zone)
{
    QStringList facts;
    facts << say({context, QT_TRANSLATE_NOOP("CustomerPage", "since %1"), "a day"},
                 {base::TextDay{base::dayOf(page.joinedAt, zone).dayNumber()}});
    facts << (page.placementName.isEmpty() ? say(routeText(page.route)) : page.placementName);
    facts << say({context, QT_TRANSLATE_N_NOOP("CustomerPage", "%Ln visit(s)")}, {page.visits});
    if (page.usualDaysBetween)
        facts << say({context, QT_TRANSLATE_N_NOOP("CustomerPage", "usually every %Ln day(s)")},
                     {*page.usualDaysBetween});
    return facts.join(QStringLiteral(" · "));
}

QString birthdayLine(const report::CustomerPage &page)
{
    if (!page.birthday)
        return {};
    const QString whole = base::formatDate(kit::currentLanguage(), *page.birthday);
    if (page.isBirthYearKnown)
        return whole;
    // A day of every year: the month and the day alone, as the language writes them.
    const base::YearMonthDay parts = page.birthday->parts(base::calendarOf(kit::currentLanguage()));
    return say({context, QT_TRANSLATE_NOOP("CustomerPage", "%L1.%L2"), "day and month of a birthday, in numbers"},
               {std::int64_t(parts.day), std::int64_t(parts.month)});
}

QString birthdayRemark(const report::CustomerPage &page, base::Instant now, const base::Zone &zone)
{
    if (!page.nextBirthday)
        return {};
    const std::int64_t days = page.nextBirthday->dayNumber() - base::dayOf(now, zone).dayNumber();
    if (days == 0)
        return say({context, QT_TRANSLATE_NOOP("CustomerPage", "today"), "a birthday"});
    // A page that was opened yesterday may be about a birthday that is over.
    if (days < 0 || days > nearDays)
        return {};
    return say({context, QT_TRANSLATE_N_NOOP("CustomerPage", "in %Ln day(s)"), "a birthday"}, {days});
}

QString channelName(loyalty::ConsentChannel channel)
{
    switch (channel) {
    case loyalty::ConsentChannel::Wallet:
        return say({context, QT_TRANSLATE_NOOP("CustomerPage", "On the card"), "where news may be sent"});
    case loyalty::ConsentChannel::Mail:
        return say({context, QT_TRANSLATE_NOOP("CustomerPage", "By mail"), "where news may be sent"});
    case loyalty::ConsentChannel::Chat:
        return say({context, QT_TRANSLATE_NOOP("CustomerPage", "By chat"), "where news may be sent"});
    }
    Q_UNREACHABLE();
}

} // namespace muhr::customers
