// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/point_play.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::lasting;
using tests::PointPlay;
using tests::pointTerms;
using tests::purchase;

class PointTermsTest : public QObject
{
    Q_OBJECT
private slots:
    void earning_data();
    void earning();
    void pointsLapseQuietlyOrByTheirOwnEnd()
    {
        // 5.2.3: never both in one programme.
        const QJsonObject quiet = pointTerms(lasting("quiet", 30));
        auto ending = lasting("days", 30);
        ending["rewards"] = QJsonArray{tests::pointReward("cake", 30)};
        const auto parsed = Programme::parse(
            tests::programmeOf({QJsonObject{{"id", "r1"}, {"kind", "points"}, {"terms", quiet}},
                                QJsonObject{{"id", "r2"}, {"kind", "points"}, {"terms", pointTerms(ending)}}}));
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().size(), std::size_t(1));
        QCOMPARE(parsed.error()[0].field, QStringLiteral("rules[1].terms.expires"));
    }
    void theLastDay_data();
    void theLastDay();
    void aProgrammeThatCannotBe_data();
    void aProgrammeThatCannotBe();
};

void PointTermsTest::earning_data()
{
    QTest::addColumn<QJsonObject>("terms");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("amount");
    QTest::addColumn<int>("points");
    const auto row = [](const char *name, const QJsonObject &terms, int minutes, int amount, int points) {
        QTest::newRow(name) << terms << minutes << amount << points;
    };
    const auto boosts = [](const QJsonArray &rows) { return QJsonObject{{"boosts", rows}}; };
    const auto boost = [&](QJsonObject when, int percent = 200) {
        when["percent"] = percent;
        return boosts({when});
    };
    const QJsonObject visit{{"per", "visit"}, {"points", 3}, {"step_minor", QJsonValue::Null}};
    row("an amount below a step brings nothing", {}, 0, 9'999, 0);
    row("an amount of a step brings a point", {}, 0, 10'000, 1);
    row("what is over is dropped", {}, 0, 29'999, 2);
    row("two points a step", {{"points", 2}}, 0, 29'999, 5);
    row("a smaller step", {{"step_minor", 5'000}}, 0, 29'999, 5);
    row("a visit brings its points whatever it costs", visit, 0, 1, 3);
    row("the smallest purchase that counts", {{"minimum_minor", 20'000}}, 0, 20'000, 2);
    row("less than it", {{"minimum_minor", 20'000}}, 0, 19'999, 0);
    // The play begins on Monday 1 June 2026 at 09:00.
    row("double points on a Monday", boost({{"weekdays", QJsonArray{"mon"}}}), 0, 20'000, 4);
    row("and not on a Tuesday", boost({{"weekdays", QJsonArray{"mon"}}}), 24 * 60, 20'000, 2);
    row("rounded once, after the multiplier", boost({{"weekdays", QJsonArray{"mon"}}}), 0, 25'000, 5);
    row("one and a half times", boost({{"weekdays", QJsonArray{"mon"}}}, 150), 0, 30'000, 4);
    row("in the first minute of a happy hour", boost({{"from_minute", 540}, {"to_minute", 600}}), 0, 20'000, 4);
    row("before it", boost({{"from_minute", 541}, {"to_minute", 600}}), 0, 20'000, 2);
    row("in its last minute", boost({{"from_minute", 500}, {"to_minute", 541}}), 0, 20'000, 4);
    row("when it is over", boost({{"from_minute", 500}, {"to_minute", 540}}), 0, 20'000, 2);
    row("hours past midnight", boost({{"from_minute", 1'320}, {"to_minute", 541}}), 0, 20'000, 4);
    row("between such hours", boost({{"from_minute", 1'320}, {"to_minute", 540}}), 0, 20'000, 2);
    row("C29: a scheduled double-point day", boost({{"first_day", "2026-06-01"}, {"last_day", "2026-06-01"}}), 0,
        20'000, 4);
    row("the day after its last", boost({{"first_day", "2026-05-01"}, {"last_day", "2026-05-31"}}), 0, 20'000, 2);
    row("the day before its first", boost({{"first_day", "2026-06-02"}}), 0, 20'000, 2);
    row("of several only the best counts",
        boosts({QJsonObject{{"percent", 200}, {"weekdays", QJsonArray{"mon"}}},
                QJsonObject{{"percent", 300}, {"first_day", "2026-06-01"}},
                QJsonObject{{"percent", 150}, {"last_day", "2026-06-01"}}}),
        0, 20'000, 6);
}

void PointTermsTest::earning()
{
    QFETCH(QJsonObject, terms);
    QFETCH(int, minutes);
    QFETCH(int, amount);
    QFETCH(int, points);
    PointPlay play(terms);
    play.advanceMinutes(minutes);
    play.act(purchase(amount));
    QCOMPARE(play.points(), QString::number(points));
}

void PointTermsTest::theLastDay_data()
{
    QTest::addColumn<QJsonObject>("terms");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QString>("lastDay");
    const auto row = [](const char *name, const QJsonObject &terms, const char *day, const char *lastDay,
                        const char *calendar = "gregorian") {
        QTest::newRow(name) << terms << QString::fromLatin1(day) << QString::fromLatin1(calendar)
                            << QString::fromLatin1(lastDay);
    };
    row("never", {}, "2027-01-31", "");
    row("0 days is the same day", lasting("days", 0), "2027-01-31", "2027-01-31");
    row("30 days", lasting("days", 30), "2027-01-31", "2027-03-02");
    row("0 months is the same day", lasting("months", 0), "2027-01-31", "2027-01-31");
    row("a month from 31 January clamps", lasting("months", 1), "2027-01-31", "2027-02-28");
    row("in a leap year too", lasting("months", 1), "2028-01-31", "2028-02-29");
    row("12 months", lasting("months", 12), "2026-07-06", "2027-07-06");
    row("12 months to the end of the month", lasting("months", 12, "month"), "2026-07-06", "2027-07-31");
    row("a month to the end of the quarter", lasting("months", 1, "quarter"), "2026-07-06", "2026-09-30");
    row("a month to the end of the half-year", lasting("months", 1, "half_year"), "2026-07-06", "2026-12-31");
    row("half a year to the end of the year", lasting("months", 6, "year"), "2026-07-06", "2027-12-31");
    row("days to the end of the month", lasting("days", 30, "month"), "2026-07-06", "2026-08-31");
    row("a Jalali month from 31 Shahrivar clamps", lasting("months", 1), "2026-09-22", "2026-10-22", "jalali");
    row("a Jalali year ends with Esfand", lasting("months", 0, "year"), "2026-07-06", "2027-03-20", "jalali");
    row("past the calendar it ends with it", lasting("months", 1'200), "2026-07-06", "2126-07-06");
}

void PointTermsTest::theLastDay()
{
    QFETCH(QJsonObject, terms);
    QFETCH(QString, day);
    QFETCH(QString, calendar);
    QFETCH(QString, lastDay);
    PointPlay play(terms, {{"calendar", calendar}});
    play.advanceDays(base::LocalDate::parse(day)->dayNumber() - play.today().dayNumber());
    play.act(purchase(10'000));
    const auto lots = play.balance().lots;
    QCOMPARE(lots.size(), std::size_t(1));
    QCOMPARE(lots[0].lastDay ? lots[0].lastDay->text() : QString(), lastDay);
}

void PointTermsTest::aProgrammeThatCannotBe_data()
{
    QTest::addColumn<QJsonObject>("terms");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QJsonObject &terms, const char *field) {
        QTest::newRow(name) << terms << QStringLiteral("rules[0].terms.") + QLatin1String(field);
    };
    const auto boost = [](QJsonObject when) {
        when["percent"] = 200;
        return QJsonObject{{"boosts", QJsonArray{when}}};
    };
    row("per amount without a step", {{"step_minor", QJsonValue::Null}}, "step_minor");
    row("a step without an amount", {{"per", "visit"}}, "step_minor");
    row("items without per item", {{"items", QJsonArray{"bun"}}}, "items");
    row("per item without items", {{"per", "item"}, {"step_minor", QJsonValue::Null}}, "items");
    row("C17: a term of life that nothing reads", {{"expires_after", 5}}, "expires_after");
    row("a life without its length", {{"expires", "days"}}, "expires_after");
    row("a quarter of never", {{"expires_until", "quarter"}}, "expires_until");
    row("a quarter of quiet", lasting("quiet", 30, "quarter"), "expires_until");
    row("1,201 months", lasting("months", 1'201), "expires_after");
    row("no day to spend them", lasting("quiet", 0), "expires_after");
    row("lapsed before they can be spent", {{"expires", "quiet"}, {"expires_after", 5}, {"pending_days", 5}},
        "pending_days");
    row("a month below a day", {{"most_a_day", 10}, {"most_a_month", 9}}, "most_a_month");
    row("a reward nobody can pay", {{"most_balance", 9}}, "rewards[0].price");
    row("a reward that says nothing",
        {{"rewards", QJsonArray{tests::pointReward("x", 1, {{"title", QJsonObject{{"en", "Gift"}}}})}}},
        "rewards[0].title.en");
    row("two rewards of one id", {{"rewards", QJsonArray{tests::pointReward("x", 1), tests::pointReward("x", 2)}}},
        "rewards[1].id");
    row("a boost that always holds", boost({}), "boosts[0]");
    row("a weekday nobody knows", boost({{"weekdays", QJsonArray{"moonday"}}}), "boosts[0].weekdays");
    row("hours without an end", boost({{"from_minute", 5}}), "boosts[0].to_minute");
    row("hours without a start", boost({{"to_minute", 5}}), "boosts[0].from_minute");
    row("hours without a time", boost({{"from_minute", 5}, {"to_minute", 5}}), "boosts[0].to_minute");
    row("a day nobody knows", boost({{"first_day", "2026-02-30"}}), "boosts[0].first_day");
    row("a last day before the first", boost({{"first_day", "2026-02-03"}, {"last_day", "2026-02-02"}}),
        "boosts[0].last_day");
}

void PointTermsTest::aProgrammeThatCannotBe()
{
    QFETCH(QJsonObject, terms);
    QFETCH(QString, field);
    const auto parsed = Programme::parse(tests::pointProgramme(pointTerms(terms)));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().size(), std::size_t(1));
    QCOMPARE(parsed.error()[0].field, field);
}

MUHR_TEST(PointTermsTest, point_terms_test)
#include "point_terms_test.moc"
