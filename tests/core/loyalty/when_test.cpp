// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/when.h"

#include "core/base/instant_text.h"
#include "core/base/zone.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

Terms termsOf(const QJsonObject &object, std::vector<ProgrammeError> &errors)
{
    return Terms::read(whenFields(), object, QStringLiteral("terms"), errors);
}

} // namespace

class WhenTest : public QObject
{
    Q_OBJECT
private slots:
    void itHolds_data();
    void itHolds();
    void theShopsClockSaysWhen_data();
    void theShopsClockSaysWhen();
    void aTimeThatCannotBe_data();
    void aTimeThatCannotBe();
    void sayingNothingIsNoTime();
    void weekdaysCountFromMonday();
};

void WhenTest::itHolds_data()
{
    QTest::addColumn<QJsonObject>("terms");
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("minute");
    QTest::addColumn<bool>("holdsThen");
    const auto row = [](const char *name, const QJsonObject &terms, const char *day, int minute, bool holdsThen) {
        QTest::newRow(name) << terms << QString::fromLatin1(day) << minute << holdsThen;
    };
    // 2026-06-05 is a Friday.
    const QJsonObject fridays{{"weekdays", QJsonArray{"fri"}}, {"from_minute", 16 * 60}, {"to_minute", 22 * 60}};
    row("nothing said: always", {}, "2026-06-05", 0, true);
    row("5.5.10: Fridays 16:00 to 22:00, at 16:00", fridays, "2026-06-05", 16 * 60, true);
    row("a minute before", fridays, "2026-06-05", 16 * 60 - 1, false);
    row("in the last minute", fridays, "2026-06-05", 22 * 60 - 1, true);
    row("at the end", fridays, "2026-06-05", 22 * 60, false);
    row("on a Thursday", fridays, "2026-06-04", 16 * 60, false);
    const QJsonObject weekend{{"weekdays", QJsonArray{"sun", "sat"}}};
    row("the first of two weekdays", weekend, "2026-06-06", 0, true);
    row("the second of two weekdays", weekend, "2026-06-07", 1'439, true);
    row("none of two weekdays", weekend, "2026-06-08", 0, false);
    const QJsonObject dates{{"first_day", "2026-06-05"}, {"last_day", "2026-06-07"}};
    row("5.5.10: the first day belongs to it", dates, "2026-06-05", 0, true);
    row("5.5.10: the last day belongs to it", dates, "2026-06-07", 1'439, true);
    row("the day before", dates, "2026-06-04", 1'439, false);
    row("the day after", dates, "2026-06-08", 0, false);
    row("no last day", {{"first_day", "2026-06-05"}}, "9999-12-31", 0, true);
    row("no first day", {{"last_day", "2026-06-05"}}, "0001-01-01", 0, true);
    row("a single day", {{"first_day", "2026-06-05"}, {"last_day", "2026-06-05"}}, "2026-06-05", 0, true);
    const QJsonObject night{{"from_minute", 22 * 60}, {"to_minute", 2 * 60}};
    row("past midnight, before it", night, "2026-06-05", 1'439, true);
    row("past midnight, after it", night, "2026-06-05", 119, true);
    row("past midnight, at the end", night, "2026-06-05", 120, false);
    row("past midnight, before the start", night, "2026-06-05", 22 * 60 - 1, false);
    row("until midnight", {{"from_minute", 22 * 60}, {"to_minute", 1'440}}, "2026-06-05", 1'439, true);
    row("until midnight, not after it", {{"from_minute", 22 * 60}, {"to_minute", 1'440}}, "2026-06-05", 0, false);
    row("from midnight", {{"from_minute", 0}, {"to_minute", 1}}, "2026-06-05", 0, true);
}

void WhenTest::itHolds()
{
    QFETCH(QJsonObject, terms);
    QFETCH(QString, day);
    QFETCH(int, minute);
    std::vector<ProgrammeError> errors;
    const Terms read = termsOf(terms, errors);
    checkWhen(read, QStringLiteral("terms"), errors);
    QVERIFY(errors.empty());
    QTEST(holds(readWhen(read), base::LocalDate::parse(day).value(), minute), "holdsThen");
}

void WhenTest::theShopsClockSaysWhen_data()
{
    QTest::addColumn<int>("dayStarts");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<bool>("holdsThen");
    const auto row = [](const char *name, int dayStarts, const char *moment, bool holdsThen) {
        QTest::newRow(name) << dayStarts << QString::fromLatin1(moment) << holdsThen;
    };
    // Fridays 22:00 to 02:00 in Tashkent, five hours ahead.
    row("a bar's Friday evening", 240, "2026-06-05T17:30:00Z", true);
    row("at 01:00 its Friday is not over", 240, "2026-06-05T20:00:00Z", true);
    row("its Friday does not begin at 01:00", 240, "2026-06-04T20:00:00Z", false);
    row("a shop's Friday evening", 0, "2026-06-05T17:30:00Z", true);
    row("at 01:00 its Saturday has begun", 0, "2026-06-05T20:00:00Z", false);
    row("its Friday begins at midnight", 0, "2026-06-04T20:00:00Z", true);
}

void WhenTest::theShopsClockSaysWhen()
{
    QFETCH(int, dayStarts);
    QFETCH(QString, moment);
    const auto zone = base::Zone::parse(u"Asia/Tashkent").value();
    const base::Instant at = base::parseInstant(moment).value();
    When when;
    when.weekdays = {5};
    when.fromMinute = 22 * 60;
    when.toMinute = 2 * 60;
    QTEST(holds(when, base::dayOf(at, zone, dayStarts), base::minuteOfDay(at, zone)), "holdsThen");
}

void WhenTest::aTimeThatCannotBe_data()
{
    QTest::addColumn<QJsonObject>("terms");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QJsonObject &terms, const char *field) {
        QTest::newRow(name) << terms << QString::fromLatin1(field);
    };
    row("a weekday nobody knows", {{"weekdays", QJsonArray{"fri", "moonday"}}}, "terms.weekdays");
    row("a list of no weekdays", {{"weekdays", QJsonArray{}}}, "terms.weekdays");
    row("hours without an end", {{"from_minute", 5}}, "terms.to_minute");
    row("hours without a start", {{"to_minute", 5}}, "terms.from_minute");
    row("hours without a time", {{"from_minute", 5}, {"to_minute", 5}}, "terms.to_minute");
    row("a start past the day", {{"from_minute", 1'440}, {"to_minute", 5}}, "terms.from_minute");
    row("an end past the day", {{"from_minute", 5}, {"to_minute", 1'441}}, "terms.to_minute");
    row("a first day nobody knows", {{"first_day", "2026-02-30"}}, "terms.first_day");
    row("a last day nobody knows", {{"last_day", "someday"}}, "terms.last_day");
    row("a last day before the first", {{"first_day", "2026-02-03"}, {"last_day", "2026-02-02"}}, "terms.last_day");
    // 2026-06-05 is a Friday.
    row("weekdays that are not between the days",
        {{"weekdays", QJsonArray{"thu"}}, {"first_day", "2026-06-05"}, {"last_day", "2026-06-10"}}, "terms.weekdays");
}

void WhenTest::aTimeThatCannotBe()
{
    QFETCH(QJsonObject, terms);
    QFETCH(QString, field);
    std::vector<ProgrammeError> errors;
    const Terms read = termsOf(terms, errors);
    if (errors.empty())
        checkWhen(read, QStringLiteral("terms"), errors);
    QCOMPARE(errors.size(), std::size_t(1));
    QCOMPARE(errors[0].field, field);
    QVERIFY(saysWhen(read));
}

void WhenTest::sayingNothingIsNoTime()
{
    std::vector<ProgrammeError> errors;
    const Terms none = termsOf({{"percent", 200}}, errors);
    QVERIFY(!saysWhen(none));
    QVERIFY(readWhen(none) == When{});
    QVERIFY(errors.empty());
}

void WhenTest::weekdaysCountFromMonday()
{
    int number = 0;
    for (const char *word : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
        QCOMPARE(parseWeekday(QString::fromLatin1(word)).value_or(0), ++number);
    QVERIFY(!parseWeekday(QStringLiteral("Mon")));
    QVERIFY(!parseWeekday(QString()));
}

MUHR_TEST(WhenTest, when_test)
#include "when_test.moc"
