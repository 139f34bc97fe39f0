// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_date.h"

#include "core/base/format_date.h"
#include "core/base/instant_text.h"
#include "tests/support/test_main.h"

#include <QDate>
#include <QTest>

using namespace muhr;
using base::CalendarSystem;
using base::Language;
using base::LocalDate;

namespace {

LocalDate day(const char *text)
{
    return LocalDate::parse(QString::fromLatin1(text)).value();
}

} // namespace

class LocalDateTest : public QObject
{
    Q_OBJECT
private slots:
    void jalaliDaysAreThoseOfTheOfficialTable_data()
    {
        QTest::addColumn<QString>("gregorian");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("dayOfMonth");
        QTest::newRow("1 Farvardin 1403") << QStringLiteral("2024-03-20") << 1403 << 1 << 1;
        QTest::newRow("1 Farvardin 1404") << QStringLiteral("2025-03-21") << 1404 << 1 << 1;
        QTest::newRow("1 Farvardin 1405") << QStringLiteral("2026-03-21") << 1405 << 1 << 1;
        QTest::newRow("the leap day of 1403") << QStringLiteral("2025-03-20") << 1403 << 12 << 30;
    }
    void jalaliDaysAreThoseOfTheOfficialTable()
    {
        QFETCH(QString, gregorian);
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(int, dayOfMonth);
        const base::YearMonthDay parts{year, month, dayOfMonth};
        QCOMPARE(LocalDate::make(parts, CalendarSystem::Jalali).value().text(), gregorian);
        QVERIFY(LocalDate::parse(gregorian).value().parts(CalendarSystem::Jalali) == parts);
    }
    void aDayThatIsNotInTheCalendarIsNoDay()
    {
        QVERIFY(!LocalDate::make({1404, 12, 30}, CalendarSystem::Jalali));
        QVERIFY(!LocalDate::make({2026, 2, 29}));
        QVERIFY(!LocalDate::make({0, 1, 1}));
        QVERIFY(!LocalDate::make({10000, 1, 1}));
        for (const char *text :
             {"", "2026-3-21", "2026-02-30", "2026/03/21", "2026-03-211", "-026-03-21", "+026-03-21"})
            QVERIFY2(!LocalDate::parse(QString::fromLatin1(text)), text);
    }
    void aDayIsItsNumber()
    {
        QCOMPARE(day("1970-01-01").dayNumber(), 0);
        QCOMPARE(day("2026-03-21").dayNumber(), 20'533);
        QCOMPARE(day("1969-12-31").dayNumber(), -1);
        QVERIFY(!LocalDate::fromDayNumber(day("9999-12-31").dayNumber() + 1));
        QVERIFY(!LocalDate::fromDayNumber(day("0001-01-01").dayNumber() - 1));
        QCOMPARE(day("2024-02-28").plusDays(2), day("2024-03-01"));
        QCOMPARE(day("9999-12-30").plusDays(std::numeric_limits<qint64>::max()), day("9999-12-31"));
        QCOMPARE(day("0001-01-02").plusDays(std::numeric_limits<qint64>::min()), day("0001-01-01"));
    }
    void theBusinessDayEndsWhenTheShopSaysSo_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("dayStarts");
        QTest::addColumn<QString>("businessDay");
        const auto row = [](const char *name, const char *moment, const char *zone, int dayStarts,
                            const char *businessDay) {
            QTest::newRow(name) << QString::fromLatin1(moment) << QString::fromLatin1(zone) << dayStarts
                                << QString::fromLatin1(businessDay);
        };
        row("Tashkent is five hours ahead", "2026-03-20T19:00:00Z", "Asia/Tashkent", 0, "2026-03-21");
        row("a minute before midnight in Tashkent", "2026-03-20T18:59:59.999Z", "Asia/Tashkent", 0, "2026-03-20");
        row("Tehran is half an hour off", "2026-03-20T20:30:00Z", "Asia/Tehran", 0, "2026-03-21");
        row("at 03:59 a bar still has yesterday", "2026-03-20T22:59:00Z", "Asia/Tashkent", 240, "2026-03-20");
        row("at 04:00 its new day begins", "2026-03-20T23:00:00Z", "Asia/Tashkent", 240, "2026-03-21");
        row("before 1970 too", "1969-12-31T23:59:59.999Z", "UTC", 0, "1969-12-31");
        row("Almaty has had Tashkent's hour since March 2024", "2026-03-20T19:00:00Z", "Asia/Almaty", 0, "2026-03-21");
    }
    void theBusinessDayEndsWhenTheShopSaysSo()
    {
        QFETCH(QString, moment);
        QFETCH(QString, zone);
        QFETCH(int, dayStarts);
        QFETCH(QString, businessDay);
        const auto where = base::Zone::parse(zone).value();
        const auto when = base::parseInstant(moment).value();
        const LocalDate found = base::dayOf(when, where, dayStarts);
        QCOMPARE(found.text(), businessDay);
        QVERIFY(base::startOf(found, where, dayStarts) <= when);
        QVERIFY(base::startOf(found.plusDays(1), where, dayStarts) > when);
    }
    void onlyZonesWithANameAreZones()
    {
        for (const char *name : {"", "UTC+05:00", "Asia/Nowhere", "+05:00"})
            QVERIFY2(!base::Zone::parse(QString::fromLatin1(name)), name);
        QCOMPARE(base::Zone::parse(u"Asia/Baku").value().name(), QStringLiteral("Asia/Baku"));
        QCOMPARE(base::Zone::parse(u"UTC").value().name(), QStringLiteral("UTC"));
    }
    void noDayHasPartsThatAreNotThere_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::newRow("29 February in a common year") << 2026 << 2 << 29;
        QTest::newRow("month 0") << 2026 << 0 << 1;
        QTest::newRow("month 13") << 2026 << 13 << 1;
        // As many as a byte holds, and one more.
        QTest::newRow("month 257") << 2026 << 257 << 1;
        QTest::newRow("day 257") << 2026 << 1 << 257;
        QTest::newRow("day 0") << 2026 << 1 << 0;
        QTest::newRow("a day before the month") << 2026 << 1 << -1;
        QTest::newRow("year 0") << 0 << 1 << 1;
        QTest::newRow("year 10000") << 10'000 << 1 << 1;
        QTest::newRow("year 65536 more") << 2026 + 65'536 << 1 << 1;
    }
    void noDayHasPartsThatAreNotThere()
    {
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(int, day);
        QVERIFY(!LocalDate::make({year, month, day}));
    }
    void everyDayComesBackFromItsParts()
    {
        const LocalDate first = LocalDate::parse(u"0001-01-01").value();
        for (LocalDate day = first; day < LocalDate::parse(u"9999-12-31").value(); day = day.plusDays(97)) {
            const auto parts = day.parts(CalendarSystem::Gregorian);
            QCOMPARE(LocalDate::make(parts), std::optional(day));
            // QDate is the second opinion.
            QCOMPARE(QDate(parts.year, parts.month, parts.day), day.date());
        }
    }
    void aDayIsShownAsTheLanguageWritesIt_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("whole");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("21/03/2026")
                                 << QStringLiteral("Saturday, 21 March 2026");
        QTest::newRow("Uzbek") << QStringLiteral("uz") << QStringLiteral("21.03.2026")
                               << QStringLiteral("2026-yil 21-mart, shanba");
        QTest::newRow("Kazakh") << QStringLiteral("kk") << QStringLiteral("21.03.2026")
                                << QStringLiteral("2026 ж. 21 наурыз, сенбі");
        QTest::newRow("Persian, in its own calendar and digits")
            << QStringLiteral("fa") << QStringLiteral("۱۴۰۵/۰۱/۰۱") << QStringLiteral("شنبه ۱ فروردین ۱۴۰۵");
        QTest::newRow("Azerbaijani") << QStringLiteral("az") << QStringLiteral("21.03.2026")
                                     << QStringLiteral("21 mart 2026, şənbə");
    }
    void aDayIsShownAsTheLanguageWritesIt()
    {
        QFETCH(QString, code);
        QFETCH(QString, brief);
        QFETCH(QString, whole);
        const Language language = base::parseLanguage(code).value();
        QCOMPARE(base::formatDate(language, day("2026-03-21")), brief);
        QCOMPARE(base::formatDate(language, day("2026-03-21"), base::DateForm::Long), whole);
    }
    void hoursAreOneToTwentyFour()
    {
        const auto moment = base::parseInstant(u"2026-03-21T09:05:00Z").value();
        const auto zone = base::Zone::parse(u"Asia/Tashkent").value();
        QCOMPARE(base::formatTime(Language::English, moment, zone), QStringLiteral("14:05"));
        QCOMPARE(base::formatTime(Language::Persian, moment, zone), QStringLiteral("۱۴:۰۵"));
        QCOMPARE(base::formatMoment(Language::Uzbek, moment, zone), QStringLiteral("21.03.2026 14:05"));
        QCOMPARE(base::formatTime(Language::Kazakh, 0), QStringLiteral("00:00"));
    }
    void theWeekBeginsWhereTheLanguageIsSpoken()
    {
        QCOMPARE(base::firstDayOfWeek(Language::Persian), 6);
        QCOMPARE(base::firstDayOfWeek(Language::Uzbek), 1);
        QCOMPARE(day("2026-03-21").dayOfWeek(), 6);
    }
};

MUHR_TEST(LocalDateTest, local_date_test)
#include "local_date_test.moc"
