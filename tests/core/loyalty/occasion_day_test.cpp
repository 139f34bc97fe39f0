// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/occasion_day.h"

#include "core/base/instant_text.h"
#include "core/base/zone.h"
#include "tests/support/test_main.h"

#include <QStringList>
#include <QTest>

#include <set>

using namespace muhr;
using namespace muhr::loyalty;
using base::CalendarSystem;
using base::LocalDate;
using base::YearlyDay;

namespace {

LocalDate date(const QString &text)
{
    return LocalDate::parse(text).value();
}

/// "j 12-30" or "g 1990-02-29": calendar, the year if it is known, month and day.
YearlyDay yearly(const QString &text)
{
    const auto calendar = text[0] == u'j' ? CalendarSystem::Jalali : CalendarSystem::Gregorian;
    const QStringList parts = text.sliced(2).split(u'-');
    const qsizetype count = parts.size();
    const auto year = count == 3 ? std::optional(parts[0].toInt()) : std::nullopt;
    return YearlyDay::make(calendar, year, parts[count - 2].toInt(), parts[count - 1].toInt()).value();
}

/// "-7 0" or "month".
OccasionSpan span(const QString &text)
{
    if (text == QLatin1String("month"))
        return OccasionSpan::month();
    return OccasionSpan::days(text.section(u' ', 0, 0).toInt(), text.section(u' ', 1, 1).toInt()).value();
}

QString text(const std::optional<OccasionWindow> &window)
{
    if (!window)
        return QStringLiteral("none");
    return QStringLiteral("%1: %2 %3 %4")
        .arg(QString::number(window->year), window->first.text(), window->day.text(), window->last.text());
}

} // namespace

class OccasionDayTest : public QObject
{
    Q_OBJECT
private slots:
    void everyoneHasOneDayAYear_data();
    void everyoneHasOneDayAYear();
    void theWindowOfADay_data();
    void theWindowOfADay();
    void theNextDay_data();
    void theNextDay();
    void theShopsDayCounts();
    void theAgeIsKnownWhereTheYearIs();
    void aSpanThatCannotBe();
};

void OccasionDayTest::everyoneHasOneDayAYear_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("onFirstOfMarch");
    QTest::addColumn<QString>("windowSpan");
    QTest::addColumn<QString>("days");
    const auto row = [](const char *name, const char *day, const char *windowSpan, const char *days,
                        bool onFirstOfMarch = false) {
        QTest::newRow(name) << QString::fromLatin1(day) << onFirstOfMarch << QString::fromLatin1(windowSpan)
                            << QString::fromLatin1(days);
    };
    row("C37: a day of spring, each year anew", "g 04-15", "0 0",
        "2024-04-15 2025-04-15 2026-04-15 2027-04-15 2028-04-15 2029-04-15 2030-04-15 2031-04-15 2032-04-15");
    row("C48: 29 February, on 28 February in common years", "g 02-29", "0 0",
        "2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29 2029-02-28 2030-02-28 2031-02-28 2032-02-29");
    row("5.10.1: 29 February, on 1 March in common years", "g 02-29", "0 0",
        "2024-02-29 2025-03-01 2026-03-01 2027-03-01 2028-02-29 2029-03-01 2030-03-01 2031-03-01 2032-02-29", true);
    row("28 February, whatever 29 February does", "g 02-28", "0 0",
        "2024-02-28 2025-02-28 2026-02-28 2027-02-28 2028-02-28 2029-02-28 2030-02-28 2031-02-28 2032-02-28", true);
    row("1 January", "g 01-01", "0 0",
        "2024-01-01 2025-01-01 2026-01-01 2027-01-01 2028-01-01 2029-01-01 2030-01-01 2031-01-01 2032-01-01");
    row("31 December", "g 12-31", "0 0",
        "2024-12-31 2025-12-31 2026-12-31 2027-12-31 2028-12-31 2029-12-31 2030-12-31 2031-12-31 2032-12-31");
    row("5.10.3: 2 January, from 7 days before", "g 01-02", "-7 0",
        "2024-12-26 2025-12-26 2026-12-26 2027-12-26 2028-12-26 2029-12-26 2030-12-26 2031-12-26 2032-12-26");
    row("30 December, from 3 days after", "g 12-30", "3 5",
        "2024-01-02 2025-01-02 2026-01-02 2027-01-02 2028-01-02 2029-01-02 2030-01-02 2031-01-02 2032-01-02");
    row("5.10.4: the month of 15 April", "g 04-15", "month",
        "2024-04-01 2025-04-01 2026-04-01 2027-04-01 2028-04-01 2029-04-01 2030-04-01 2031-04-01 2032-04-01");
    row("1 Farvardin", "j 01-01", "0 0",
        "2024-03-20 2025-03-21 2026-03-21 2027-03-21 2028-03-20 2029-03-20 2030-03-21 2031-03-21 2032-03-20");
    row("5.10.1: 30 Esfand, on 29 Esfand in common years", "j 12-30", "0 0",
        "2024-03-19 2025-03-20 2026-03-20 2027-03-20 2028-03-19 2029-03-19 2030-03-20 2031-03-20 2032-03-19");
    row("30 Esfand, whatever 29 February does", "j 12-30", "0 0",
        "2024-03-19 2025-03-20 2026-03-20 2027-03-20 2028-03-19 2029-03-19 2030-03-20 2031-03-20 2032-03-19", true);
    row("2 Farvardin, from 7 days before", "j 01-02", "-7 0",
        "2024-03-14 2025-03-15 2026-03-15 2027-03-15 2028-03-14 2029-03-14 2030-03-15 2031-03-15 2032-03-14");
    row("the month of 31 Shahrivar", "j 06-31", "month",
        "2024-08-22 2025-08-23 2026-08-23 2027-08-23 2028-08-22 2029-08-22 2030-08-23 2031-08-23 2032-08-22");
}

/// A shop that looks each morning for whoever has had nothing under the key of the open window.
void OccasionDayTest::everyoneHasOneDayAYear()
{
    QFETCH(QString, day);
    QFETCH(bool, onFirstOfMarch);
    QFETCH(QString, windowSpan);
    const auto leapDay = onFirstOfMarch ? LeapDay::FirstOfMarch : LeapDay::LastOfFebruary;
    const YearlyDay occasion = yearly(day);
    const OccasionSpan around = span(windowSpan);
    std::set<int> given;
    QStringList found;
    // From the year before, lest a window be open already.
    for (LocalDate today = date(QStringLiteral("2023-01-01")); today.parts().year <= 2032; today = today.plusDays(1))
        if (const auto window = windowOn(occasion, today, leapDay, around); window && given.insert(window->year).second)
            if (today.parts().year >= 2024)
                found << today.text();
    QTEST(found.join(u' '), "days");
}

void OccasionDayTest::theWindowOfADay_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("windowSpan");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("window");
    QTest::addColumn<bool>("onFirstOfMarch");
    const auto row = [](const char *name, const char *day, const char *windowSpan, const char *today,
                        const char *window, bool onFirstOfMarch = false) {
        QTest::newRow(name) << QString::fromLatin1(day) << QString::fromLatin1(windowSpan) << QString::fromLatin1(today)
                            << QString::fromLatin1(window) << onFirstOfMarch;
    };
    const char *newYear = "2027: 2026-12-26 2027-01-02 2027-01-02";
    row("5.10.3: 26 December belongs to 2 January's year", "g 01-02", "-7 0", "2026-12-26", newYear);
    row("and so does the day itself", "g 01-02", "-7 0", "2027-01-02", newYear);
    row("the day before the window", "g 01-02", "-7 0", "2026-12-25", "none");
    row("5.10.6: the day after the window", "g 01-02", "-7 0", "2027-01-03", "none");
    row("C36: 3 days before", "g 06-05", "-3 -3", "2026-06-02", "2026: 2026-06-02 2026-06-05 2026-06-02");
    row("C36: 3 to 5 days after, over New Year", "g 12-30", "3 5", "2027-01-03",
        "2026: 2027-01-02 2026-12-30 2027-01-04");
    row("the day itself is before such a window", "g 12-30", "3 5", "2026-12-30", "none");
    row("5.10.4: before and after", "g 06-05", "-7 14", "2026-06-19", "2026: 2026-05-29 2026-06-05 2026-06-19");
    row("5.10.4: the first of the month", "g 06-05", "month", "2026-06-01", "2026: 2026-06-01 2026-06-05 2026-06-30");
    row("the last of the month", "g 06-05", "month", "2026-06-30", "2026: 2026-06-01 2026-06-05 2026-06-30");
    row("the month before", "g 06-05", "month", "2026-05-31", "none");
    row("the month after", "g 06-05", "month", "2026-07-01", "none");
    row("December ends the year", "g 12-05", "month", "2026-12-31", "2026: 2026-12-01 2026-12-05 2026-12-31");
    row("February of a leap year", "g 02-29", "month", "2028-02-29", "2028: 2028-02-01 2028-02-29 2028-02-29");
    row("February of a common year", "g 02-29", "month", "2026-02-01", "2026: 2026-02-01 2026-02-28 2026-02-28");
    row("February of a common year, with 1 March", "g 02-29", "month", "2026-03-01",
        "2026: 2026-02-01 2026-03-01 2026-03-01", true);
    row("a Jalali month is one of its own calendar", "j 07-15", "month", "2026-09-23",
        "1405: 2026-09-23 2026-10-07 2026-10-22");
    row("Esfand of a common year", "j 12-30", "month", "2026-03-20", "1404: 2026-02-20 2026-03-20 2026-03-20");
    row("Esfand of a leap year", "j 12-30", "month", "2025-02-19", "1403: 2025-02-19 2025-03-20 2025-03-20");
    row("before Nowruz for a day after it", "j 01-02", "-7 0", "2026-03-15", "1405: 2026-03-15 2026-03-22 2026-03-22");
    row("5.10.8: the year may be known", "g 1990-06-05", "0 0", "2026-06-05", "2026: 2026-06-05 2026-06-05 2026-06-05");
    row("C39: a joining day comes back after a year", "g 2025-11-25", "0 0", "2026-11-25",
        "2026: 2026-11-25 2026-11-25 2026-11-25");
    row("and is none on the day itself", "g 2025-11-25", "-7 7", "2025-11-25", "none");
    row("nor ahead of it", "g 2027-11-25", "0 0", "2026-11-25", "none");
    row("in 1900, no leap year", "g 02-29", "0 0", "1900-02-28", "1900: 1900-02-28 1900-02-28 1900-02-28");
    row("on the last day there is", "g 12-31", "-7 7", "9999-12-31", "9999: 9999-12-24 9999-12-31 9999-12-31");
    row("past the last day there is", "g 01-02", "-7 0", "9999-12-31", "none");
    row("29 February past the last day there is", "g 02-29", "-90 0", "9999-12-31", "none");
    row("5 February past the last day there is", "g 02-05", "-90 0", "9999-12-31", "none");
    row("30 Esfand past the last day there is", "j 12-30", "-90 0", "9999-12-31", "none");
    row("5 Esfand past the last day there is", "j 12-05", "-90 0", "9999-12-31", "none");
    row("on the first day there is", "g 01-01", "-7 7", "0001-01-01", "1: 0001-01-01 0001-01-01 0001-01-08");
    row("a Jalali month that the last day cuts", "j 10-01", "month", "9999-12-31",
        "9378: 9999-12-20 9999-12-20 9999-12-31");
    row("a Jalali month that the first day cuts", "j 10-15", "month", "0001-01-02",
        "-622: 0001-01-01 0001-01-05 0001-01-20");
}

void OccasionDayTest::theWindowOfADay()
{
    QFETCH(QString, day);
    QFETCH(QString, windowSpan);
    QFETCH(QString, today);
    QFETCH(bool, onFirstOfMarch);
    const auto leapDay = onFirstOfMarch ? LeapDay::FirstOfMarch : LeapDay::LastOfFebruary;
    QTEST(text(windowOn(yearly(day), date(today), leapDay, span(windowSpan))), "window");
}

void OccasionDayTest::theNextDay_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("next");
    QTest::addColumn<bool>("onFirstOfMarch");
    const auto row = [](const char *name, const char *day, const char *today, const char *next,
                        bool onFirstOfMarch = false) {
        QTest::newRow(name) << QString::fromLatin1(day) << QString::fromLatin1(today) << QString::fromLatin1(next)
                            << onFirstOfMarch;
    };
    row("today counts", "g 06-05", "2026-06-05", "2026 2026-06-05 in 0");
    row("tomorrow", "g 06-05", "2026-06-04", "2026 2026-06-05 in 1");
    row("yesterday comes back in a year", "g 06-05", "2026-06-06", "2027 2027-06-05 in 364");
    row("29 February after 28 February of a common year", "g 02-29", "2027-03-01", "2028 2028-02-29 in 365");
    row("29 February on 1 March", "g 02-29", "2027-03-01", "2027 2027-03-01 in 0", true);
    row("30 Esfand", "j 12-30", "2026-03-21", "1405 2027-03-20 in 364");
    row("a joining day is a year away on the day itself", "g 2026-11-25", "2026-11-25", "2027 2027-11-25 in 365");
    row("a day ahead comes back a year after it", "g 2030-01-01", "2026-11-25", "2031 2031-01-01 in 1498");
    row("none is left", "g 06-05", "9999-06-06", "none");
    row("none can come back", "g 9999-06-05", "9999-06-04", "none");
}

void OccasionDayTest::theNextDay()
{
    QFETCH(QString, day);
    QFETCH(QString, today);
    QFETCH(bool, onFirstOfMarch);
    const auto leapDay = onFirstOfMarch ? LeapDay::FirstOfMarch : LeapDay::LastOfFebruary;
    const auto next = nextOccasion(yearly(day), date(today), leapDay);
    const QString found = next ? QStringLiteral("%1 %2 in %3")
                                     .arg(QString::number(next->year), next->day.text(), QString::number(next->inDays))
                               : QStringLiteral("none");
    QTEST(found, "next");
}

void OccasionDayTest::theShopsDayCounts()
{
    // C38, 5.10.5: midnight in Tashkent is 19:00 UTC.
    const auto zone = base::Zone::parse(u"Asia/Tashkent").value();
    const auto isOpen = [&](const char *moment) {
        const base::Instant at = base::parseInstant(QString::fromLatin1(moment)).value();
        return windowOn(yearly(QStringLiteral("g 06-05")), base::dayOf(at, zone), LeapDay::LastOfFebruary,
                        span(QStringLiteral("0 0")))
            .has_value();
    };
    QVERIFY(!isOpen("2026-06-04T18:59:59.999Z"));
    QVERIFY(isOpen("2026-06-04T19:00:00Z"));
    QVERIFY(isOpen("2026-06-05T18:59:59.999Z"));
    QVERIFY(!isOpen("2026-06-05T19:00:00Z"));
}

void OccasionDayTest::theAgeIsKnownWhereTheYearIs()
{
    const LocalDate today = date(QStringLiteral("2026-06-05"));
    const OccasionSpan around = span(QStringLiteral("0 0"));
    const auto known = windowOn(yearly(QStringLiteral("g 1996-06-05")), today, LeapDay::LastOfFebruary, around);
    QCOMPARE(known.value().age.value_or(0), 30);
    const auto unknown = windowOn(yearly(QStringLiteral("g 06-05")), today, LeapDay::LastOfFebruary, around);
    QVERIFY(!unknown.value().age.has_value());
    QVERIFY(known != unknown);
}

void OccasionDayTest::aSpanThatCannotBe()
{
    QVERIFY(!OccasionSpan::days(1, 0));
    QVERIFY(!OccasionSpan::days(-181, 0));
    QVERIFY(!OccasionSpan::days(0, 181));
    QVERIFY(OccasionSpan::days(-180, 180));
    QVERIFY(OccasionSpan::days(0, 0) == OccasionSpan::days(0, 0));
    QVERIFY(*OccasionSpan::days(0, 0) != OccasionSpan::month());
}

MUHR_TEST(OccasionDayTest, occasion_day_test)
#include "occasion_day_test.moc"
