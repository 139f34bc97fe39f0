// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/yearly_day.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr::base;

class YearlyDayTest : public QObject
{
    Q_OBJECT
private slots:
    void leapDaysAreDays()
    {
        QVERIFY(YearlyDay::make(CalendarSystem::Gregorian, std::nullopt, 2, 29));
        QVERIFY(YearlyDay::make(CalendarSystem::Jalali, std::nullopt, 12, 30));
        QVERIFY(YearlyDay::make(CalendarSystem::Gregorian, 2024, 2, 29));
        QVERIFY(YearlyDay::make(CalendarSystem::Jalali, 1403, 12, 30));
    }
    void whatIsNotInTheCalendarIsNone()
    {
        QVERIFY(!YearlyDay::make(CalendarSystem::Gregorian, 2026, 2, 29));
        QVERIFY(!YearlyDay::make(CalendarSystem::Jalali, 1404, 12, 30));
        QVERIFY(!YearlyDay::make(CalendarSystem::Gregorian, std::nullopt, 2, 30));
        QVERIFY(!YearlyDay::make(CalendarSystem::Jalali, std::nullopt, 7, 31));
        QVERIFY(!YearlyDay::make(CalendarSystem::Gregorian, std::nullopt, 13, 1));
    }
    void aDateHasItsDayOfTheYearInBothCalendars()
    {
        const LocalDate date = LocalDate::parse(u"2026-03-20").value();
        QVERIFY(YearlyDay::of(date, CalendarSystem::Gregorian) ==
                YearlyDay::make(CalendarSystem::Gregorian, 2026, 3, 20));
        QVERIFY(YearlyDay::of(date, CalendarSystem::Jalali) == YearlyDay::make(CalendarSystem::Jalali, 1404, 12, 29));
    }
};

MUHR_TEST(YearlyDayTest, yearly_day_test)
#include "yearly_day_test.moc"
