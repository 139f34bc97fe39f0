// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/tier_history.h"

#include "core/loyalty/limits.h"
#include "tests/core/loyalty/tier_play.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::atLeast;
using tests::tierPlan;
using tests::TierPlay;

namespace {

constexpr TierWindow year{TierWindowKind::Period, 12};

} // namespace

class TierTermsHistoryTest : public QObject
{
    Q_OBJECT
private slots:
    void atTheEndOfATerm_data();
    void atTheEndOfATerm();
    void byMonthsTheNewTermFollowsTheOldOne()
    {
        // 5.4.3: renewal is measured inside the term, the new term is appended to its end, advancement uses today.
        TierPlan plan = tierPlan(TierMetric::Spend, {1'000, 3'000}, {TierWindowKind::Months, 12});
        plan.term = {TierTermKind::Months, 12};
        TierPlay play(plan);
        play.spend("2026-03-10", 1'000);
        QCOMPARE(play.withEnd("2026-03-10"), QStringLiteral("silver 2027-03-10"));
        play.spend("2026-08-01", 999);
        QCOMPARE(play.view("2026-08-01").projected->id, QStringLiteral("basic"));
        play.spend("2026-08-02", 1);
        QCOMPARE(play.withEnd("2027-03-10"), QStringLiteral("silver 2027-03-10"));
        QCOMPARE(play.view("2026-08-02").projected->id, QStringLiteral("silver"));
        QCOMPARE(play.withEnd("2027-03-11"), QStringLiteral("silver 2028-03-10"));
        QCOMPARE(play.on("2028-03-11"), QStringLiteral("basic"));
        play.spend("2026-09-01", 1'000);
        QCOMPARE(play.withEnd("2026-09-01"), QStringLiteral("gold 2027-09-01"));
    }
    void whatReachedATierDoesNotRenewIt()
    {
        TierPlan plan = tierPlan(TierMetric::Spend, {1'000}, {TierWindowKind::Months, 3});
        plan.term = {TierTermKind::Months, 12};
        TierPlay play(plan);
        play.spend("2026-03-10", 1'000);
        play.spend("2026-03-11", 1);
        QCOMPARE(play.on("2027-03-10"), QStringLiteral("silver"));
        QCOMPARE(play.on("2027-03-11"), QStringLiteral("basic"));
        // Any three months inside the term will do.
        play.spend("2026-06-01", 600);
        play.spend("2026-08-31", 400);
        QCOMPARE(play.withEnd("2027-03-11"), QStringLiteral("silver 2028-03-10"));
    }
    void whoHasTheFiguresTodayLosesNothing()
    {
        // The term ends, but a rolling window still holds enough: any small act would bring the tier back.
        TierPlan plan = tierPlan(TierMetric::Spend, {1'000}, {TierWindowKind::Months, 12});
        plan.term = {TierTermKind::PeriodEnd, 12};
        TierPlay play(plan);
        play.spend("2026-11-10", 1'000);
        QCOMPARE(play.withEnd("2026-12-31"), QStringLiteral("silver 2026-12-31"));
        QCOMPARE(play.withEnd("2027-01-01"), QStringLiteral("silver 2027-12-31"));
        QCOMPARE(play.on("2028-01-01"), QStringLiteral("basic"));
        QCOMPARE(play.story("2028-01-01"),
                 (QStringList{"2026-11-10 reached silver 2026-12-31", "2027-01-01 renewed silver 2027-12-31",
                              "2028-01-01 lowered basic"}));
    }
    void aFallGoesAsFarAsTheRuleSays_data()
    {
        // 5.4.5: one step against what the figures give.
        QTest::addColumn<bool>("oneStep");
        QTest::addColumn<int>("inTerm");
        QTest::addColumn<QString>("tier");
        QTest::newRow("one step") << true << 0 << "gold 2028-12-31";
        QTest::newRow("by the figures: to the lowest") << false << 0 << "basic";
        QTest::newRow("by the figures: to silver") << false << 1'000 << "silver 2028-12-31";
        QTest::newRow("by the figures: to gold") << false << 3'999 << "gold 2028-12-31";
        QTest::newRow("kept") << false << 4'000 << "platinum 2028-12-31";
        QTest::newRow("kept, whatever the steps") << true << 4'000 << "platinum 2028-12-31";
    }
    void aFallGoesAsFarAsTheRuleSays()
    {
        QFETCH(bool, oneStep);
        QFETCH(int, inTerm);
        TierPlan plan = tierPlan();
        plan.oneStepDown = oneStep;
        TierPlay play(plan);
        play.spend("2026-05-01", 4'000);
        play.spend("2027-05-01", inTerm);
        QCOMPARE(play.withEnd("2026-05-01"), QStringLiteral("platinum 2027-12-31"));
        QTEST(play.withEnd("2028-01-01"), "tier");
    }
    void oneStepAfterTheOther()
    {
        TierPlan plan = tierPlan();
        plan.oneStepDown = true;
        TierPlay play(plan);
        play.spend("2026-05-01", 4'000);
        QCOMPARE(play.story("2040-01-01"),
                 (QStringList{"2026-05-01 reached platinum 2027-12-31", "2028-01-01 lowered gold 2028-12-31",
                              "2029-01-01 lowered silver 2029-12-31", "2030-01-01 lowered basic"}));
        QCOMPARE(play.view("2026-05-01").projected->id, QStringLiteral("gold"));
        // Each tier jumped over was reached.
        QCOMPARE(play.view("2026-05-01").reached.size(), std::size_t(3));
    }
    void theLastValidDayIsStored()
    {
        // 5.4.6: it is the tier's to its end; “to 1 January” means nothing here.
        TierPlay play;
        play.spend("2026-05-01", 1'000);
        QCOMPARE(play.view("2026-05-01").until->text(), QStringLiteral("2027-12-31"));
        QCOMPARE(play.on("2027-12-31"), QStringLiteral("silver"));
        QCOMPARE(play.on("2028-01-01"), QStringLiteral("basic"));
        QVERIFY(!play.view("2028-01-01").until);
    }
    void daysOfGraceComeAfterTheTerm()
    {
        TierPlan plan = tierPlan();
        plan.graceDays = 14;
        TierPlay play(plan);
        play.spend("2026-05-01", 1'000);
        QCOMPARE(play.withEnd("2028-01-14"), QStringLiteral("silver 2027-12-31"));
        QCOMPARE(play.view("2028-01-14").keptUntil->text(), QStringLiteral("2028-01-14"));
        QCOMPARE(play.on("2028-01-15"), QStringLiteral("basic"));
        play.spend("2028-01-14", 1'000);
        QCOMPARE(play.withEnd("2028-01-15"), QStringLiteral("silver 2029-12-31"));
        // It was never lost, so it is not reached a second time.
        QCOMPARE(play.view("2028-01-15").reached.size(), std::size_t(1));
    }
    void graceByMonthsAppendsToTheOldTerm()
    {
        TierPlan plan = tierPlan(TierMetric::Spend, {1'000}, {TierWindowKind::Months, 6});
        plan.term = {TierTermKind::Months, 6};
        plan.graceDays = 10;
        TierPlay play(plan);
        play.spend("2026-01-15", 1'000);
        play.spend("2026-07-20", 1'000);
        QCOMPARE(play.withEnd("2026-07-20"), QStringLiteral("silver 2027-01-15"));
    }
};

void TierTermsHistoryTest::atTheEndOfATerm_data()
{
    // 5.4.4: END_OF_NEXT_PERIOD means that a tier won in period 1 lives through period 2.
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("isJalali");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("until");
    const auto row = [](const char *name, TierTermKind kind, int months, bool isJalali, const char *day,
                        const char *until) {
        QTest::newRow(name) << static_cast<int>(kind) << months << isJalali << QString::fromLatin1(day)
                            << QString::fromLatin1(until);
    };
    using enum TierTermKind;
    row("the year", PeriodEnd, 12, false, "2026-02-01", "2026-12-31");
    row("the next year", NextPeriodEnd, 12, false, "2026-02-01", "2027-12-31");
    row("31 December lives on", NextPeriodEnd, 12, false, "2026-12-31", "2027-12-31");
    row("31 December, the year only", PeriodEnd, 12, false, "2026-12-31", "2026-12-31");
    row("the half-year", PeriodEnd, 6, false, "2026-02-01", "2026-06-30");
    row("the next half-year", NextPeriodEnd, 6, false, "2026-07-01", "2027-06-30");
    row("the next quarter", NextPeriodEnd, 3, false, "2026-11-01", "2027-03-31");
    row("the next month", NextPeriodEnd, 1, false, "2026-01-31", "2026-02-28");
    row("the Jalali year", PeriodEnd, 12, true, "2026-03-20", "2026-03-20");
    row("the next Jalali year", NextPeriodEnd, 12, true, "2026-03-20", "2027-03-20");
    row("the next Jalali month", NextPeriodEnd, 1, true, "2026-03-21", "2026-05-21");
    row("twelve months", Months, 12, false, "2026-02-10", "2027-02-10");
    row("a month of a day that the next lacks", Months, 1, false, "2026-01-31", "2026-02-28");
    row("a Jalali year from its leap day", Months, 12, true, "2025-03-20", "2026-03-20");
    row("for ever", Ever, 12, false, "2026-02-10", "");
}

void TierTermsHistoryTest::atTheEndOfATerm()
{
    QFETCH(int, kind);
    QFETCH(int, months);
    QFETCH(bool, isJalali);
    QFETCH(QString, day);
    QFETCH(QString, until);
    TierPlan plan = tierPlan(TierMetric::Spend, {1'000}, {TierWindowKind::Days, 1});
    plan.term = {static_cast<TierTermKind>(kind), months};
    plan.calendar = isJalali ? base::CalendarSystem::Jalali : base::CalendarSystem::Gregorian;
    TierPlay play(plan);
    play.spend(day, 1'000);
    if (until.isEmpty()) {
        QCOMPARE(play.withEnd("9999-12-31"), QStringLiteral("silver"));
        return;
    }
    QCOMPARE(play.withEnd(day), QStringLiteral("silver ") + until);
    QCOMPARE(play.on(until), QStringLiteral("silver"));
    QCOMPARE(play.on(tests::dayOf(until).plusDays(1).text()), QStringLiteral("basic"));
}

MUHR_TEST(TierTermsHistoryTest, tier_terms_history_test)
#include "tier_terms_history_test.moc"
