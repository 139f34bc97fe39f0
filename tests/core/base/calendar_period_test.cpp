// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar_period.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using base::CalendarSystem;
using base::LocalDate;

namespace {

LocalDate day(const QString &text)
{
    return LocalDate::parse(text).value();
}

} // namespace

class CalendarPeriodTest : public QObject
{
    Q_OBJECT
private slots:
    void monthsEndOnADayThatTheMonthHas_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("months");
        QTest::addColumn<bool>("isJalali");
        QTest::addColumn<QString>("to");
        QTest::newRow("none") << "2026-01-31" << 0 << false << "2026-01-31";
        QTest::newRow("a month from 31 January") << "2026-01-31" << 1 << false << "2026-02-28";
        QTest::newRow("in a leap year") << "2024-01-31" << 1 << false << "2024-02-29";
        QTest::newRow("over New Year") << "2026-11-30" << 3 << false << "2027-02-28";
        QTest::newRow("back over New Year") << "2026-01-31" << -2 << false << "2025-11-30";
        QTest::newRow("31 Shahrivar and a month") << "2026-09-22" << 1 << true << "2026-10-22";
        QTest::newRow("30 Esfand and a year") << "2025-03-20" << 12 << true << "2026-03-20";
        QTest::newRow("1 Farvardin and a year back") << "2026-03-21" << -12 << true << "2025-03-21";
        QTest::newRow("not past the last day") << "9999-12-01" << 5 << false << "9999-12-31";
        QTest::newRow("not past the first day") << "0001-01-05" << -1 << false << "0001-01-01";
        QTest::newRow("however many") << "2026-01-05" << 2'000'000'000 << false << "9999-12-31";
    }
    void monthsEndOnADayThatTheMonthHas()
    {
        QFETCH(QString, from);
        QFETCH(int, months);
        QFETCH(bool, isJalali);
        QFETCH(QString, to);
        const auto calendar = isJalali ? CalendarSystem::Jalali : CalendarSystem::Gregorian;
        QCOMPARE(base::plusMonths(day(from), months, calendar).text(), to);
    }
    void aDayLiesInItsPeriod_data()
    {
        QTest::addColumn<QString>("in");
        QTest::addColumn<int>("months");
        QTest::addColumn<bool>("isJalali");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("month") << "2026-02-10" << 1 << false << "2026-02-01"
                               << "2026-02-28";
        QTest::newRow("quarter") << "2026-06-30" << 3 << false << "2026-04-01"
                                 << "2026-06-30";
        QTest::newRow("half-year") << "2026-07-01" << 6 << false << "2026-07-01"
                                   << "2026-12-31";
        QTest::newRow("year") << "2024-02-29" << 12 << false << "2024-01-01"
                              << "2024-12-31";
        QTest::newRow("Jalali month of 31") << "2026-03-21" << 1 << true << "2026-03-21"
                                            << "2026-04-20";
        QTest::newRow("Jalali leap Esfand") << "2025-03-20" << 1 << true << "2025-02-19"
                                            << "2025-03-20";
        QTest::newRow("Jalali year") << "2026-03-20" << 12 << true << "2025-03-21"
                                     << "2026-03-20";
        QTest::newRow("the last year there is") << "9999-12-31" << 12 << false << "9999-01-01"
                                                << "9999-12-31";
        QTest::newRow("the first year there is") << "0001-06-01" << 12 << false << "0001-01-01"
                                                 << "0001-12-31";
        QTest::newRow("before the first Jalali year") << "0600-06-01" << 12 << true << "0600-06-01"
                                                      << "0600-06-01";
    }
    void aDayLiesInItsPeriod()
    {
        QFETCH(QString, in);
        QFETCH(int, months);
        QFETCH(bool, isJalali);
        QFETCH(QString, first);
        QFETCH(QString, last);
        const auto calendar = isJalali ? CalendarSystem::Jalali : CalendarSystem::Gregorian;
        const auto period = base::periodOf(day(in), months, calendar);
        QCOMPARE(period.first.text(), first);
        QCOMPARE(period.last.text(), last);
        QVERIFY(period.has(day(in)));
        QVERIFY(!period.has(period.first.plusDays(-1)) || first == QLatin1String("0001-01-01"));
    }
};

MUHR_TEST(CalendarPeriodTest, calendar_period_test)
#include "calendar_period_test.moc"
