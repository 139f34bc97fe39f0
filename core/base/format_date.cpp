// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format_date.h"

#include "core/base/digits.h"

#include <QCalendar>
#include <QDate>

namespace muhr::base {
namespace {

// Qt's own short forms have two-digit years, and its Uzbek long form the wrong order.
QStringView patternOf(Language language, DateForm form)
{
    const bool isShort = form == DateForm::Short;
    switch (language) {
    case Language::English:
        return isShort ? QStringView(u"dd/MM/yyyy") : QStringView(u"dddd, d MMMM yyyy");
    case Language::Uzbek:
        return isShort ? QStringView(u"dd.MM.yyyy") : QStringView(u"yyyy'-yil' d-MMMM, dddd");
    case Language::Kazakh:
        return isShort ? QStringView(u"dd.MM.yyyy") : QStringView(u"yyyy 'ж.' d MMMM, dddd");
    case Language::Persian:
        return isShort ? QStringView(u"yyyy/MM/dd") : QStringView(u"dddd d MMMM yyyy");
    case Language::Azerbaijani:
        return isShort ? QStringView(u"dd.MM.yyyy") : QStringView(u"d MMMM yyyy, dddd");
    }
    Q_UNREACHABLE();
}

} // namespace

CalendarSystem calendarOf(Language language)
{
    return language == Language::Persian ? CalendarSystem::Jalali : CalendarSystem::Gregorian;
}

int firstDayOfWeek(Language language)
{
    return language == Language::Persian ? Qt::Saturday : Qt::Monday;
}

QString formatDate(Language language, LocalDate day, DateForm form)
{
    const bool isJalali = calendarOf(language) == CalendarSystem::Jalali;
    const QCalendar calendar(isJalali ? QCalendar::System::Jalali : QCalendar::System::Gregorian);
    return localeOf(language).toString(day.date(), patternOf(language, form), calendar);
}

QString formatTime(Language language, int minuteOfDay)
{
    const QString text = QStringLiteral("%1:%2")
                             .arg(minuteOfDay / 60, 2, 10, QLatin1Char('0'))
                             .arg(minuteOfDay % 60, 2, 10, QLatin1Char('0'));
    return localDigits(language, text);
}

QString formatTime(Language language, Instant moment, const Zone &zone)
{
    return formatTime(language, minuteOfDay(moment, zone));
}

QString formatMoment(Language language, Instant moment, const Zone &zone)
{
    return formatDate(language, dayOf(moment, zone)) + u' ' + formatTime(language, moment, zone);
}

} // namespace muhr::base
