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

void add(TierFact &fact, TierMetric metric, std::int64_t amount)
{
    fact.spendMinor = metric == TierMetric::Spend ? amount : 0;
    fact.isPurchase = metric == TierMetric::Purchases;
    fact.isVisit = metric == TierMetric::Visits;
    fact.points = metric == TierMetric::Points ? amount : 0;
}

/// A card with so much of the metric.
void reach(TierPlay &play, TierMetric metric, std::int64_t amount)
{
    const bool isCounted = metric == TierMetric::Purchases || metric == TierMetric::Visits;
    for (std::int64_t i = 0; i < (isCounted ? amount : 1); ++i)
        add(play.fact("2026-03-01"), metric, isCounted ? 1 : amount);
}

std::int64_t of(const TierDistance &distance, TierMetric metric)
{
    switch (metric) {
    case TierMetric::Spend:
        return distance.spendMinor;
    case TierMetric::Purchases:
        return distance.purchases;
    case TierMetric::Visits:
        return distance.visits;
    case TierMetric::Points:
        break;
    }
    return distance.points;
}

} // namespace

class TierHistoryTest : public QObject
{
    Q_OBJECT
private slots:
    void aThresholdCountsWhenItIsReachedExactly_data()
    {
        // 5.4.10, C25: the first purchase brought the second tier. C26: the smallest spending was ignored.
        QTest::addColumn<int>("metric");
        QTest::addColumn<std::int64_t>("amount");
        QTest::addColumn<QString>("tier");
        QTest::addColumn<std::int64_t>("missing");
        for (const auto metric : {TierMetric::Spend, TierMetric::Purchases, TierMetric::Visits, TierMetric::Points}) {
            const auto row = [&](const char *name, std::int64_t amount, const char *tier, std::int64_t missing) {
                QTest::addRow("%s: %s", qPrintable(tierMetricWord(metric)), name)
                    << static_cast<int>(metric) << amount << QString::fromLatin1(tier) << missing;
            };
            row("nothing yet", 0, "basic", 10);
            row("the first one", 1, "basic", 9);
            row("one less than silver asks", 9, "basic", 1);
            row("what silver asks", 10, "silver", 10);
            row("one less than gold asks", 19, "silver", 1);
            row("what gold asks", 20, "gold", 0);
            row("more than the highest asks", 21, "gold", 0);
        }
    }
    void aThresholdCountsWhenItIsReachedExactly()
    {
        QFETCH(int, metric);
        QFETCH(std::int64_t, amount);
        QFETCH(std::int64_t, missing);
        const auto by = static_cast<TierMetric>(metric);
        TierPlay play(tierPlan(by, {10, 20}, year));
        reach(play, by, amount);
        QTEST(play.on("2026-03-01"), "tier");
        QCOMPARE(of(play.view("2026-03-01").missing, by), missing);
        QCOMPARE(tierMetricWord(by), tierMetricWord(parseTierMetric(tierMetricWord(by)).value()));
        QVERIFY(!parseTierMetric(u"balance"));
    }
    void onlyTheMetricAskedForCounts()
    {
        TierPlay visits(tierPlan(TierMetric::Visits, {2}, year));
        visits.spend("2026-03-01", 5'000).isVisit = false;
        visits.spend("2026-03-02", 5'000).isVisit = false;
        QCOMPARE(visits.on("2026-03-02"), QStringLiteral("basic"));
        TierPlay purchases(tierPlan(TierMetric::Purchases, {2}, year));
        purchases.spend("2026-03-01", 0).isPurchase = false;
        purchases.spend("2026-03-01", 0);
        QCOMPARE(purchases.on("2026-03-02"), QStringLiteral("basic"));
    }
    void spendingPointsLowersNobody()
    {
        // 5.4.1: with 100 points Silver, spending 50 drops to Basic. Only what was earned counts, so a spending is no
        // fact at all, and an act that only spends changes nothing.
        TierPlay play(tierPlan(TierMetric::Points, {100}, year));
        play.fact("2026-03-01").points = 100;
        play.fact("2026-03-02").isVisit = true;
        QCOMPARE(play.on("2026-03-02"), QStringLiteral("silver"));
    }
    void aWindowTakesWhatLiesInIt_data()
    {
        // 5.4.2: rolling window or calendar period.
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("isJalali");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("isReached");
        const auto row = [](const char *name, TierWindowKind kind, int length, bool isJalali, const char *first,
                            const char *second, bool isReached) {
            QTest::newRow(name) << static_cast<int>(kind) << length << isJalali << QString::fromLatin1(first)
                                << QString::fromLatin1(second) << isReached;
        };
        using enum TierWindowKind;
        row("the same day of one day", Days, 1, false, "2026-03-01", "2026-03-01", true);
        row("the day before one day", Days, 1, false, "2026-03-01", "2026-03-02", false);
        row("the first of thirty days", Days, 30, false, "2026-03-01", "2026-03-30", true);
        row("the day before thirty days", Days, 30, false, "2026-03-01", "2026-03-31", false);
        row("the last day of twelve months", Months, 12, false, "2025-03-16", "2026-03-15", true);
        row("the day after twelve months", Months, 12, false, "2025-03-15", "2026-03-15", false);
        row("a month that has no 31st", Months, 1, false, "2026-01-31", "2026-02-28", true);
        row("the month after it", Months, 1, false, "2026-01-31", "2026-03-01", false);
        row("29 February and a year", Months, 12, false, "2024-02-29", "2025-02-28", true);
        row("a calendar month", Period, 1, false, "2026-03-01", "2026-03-31", true);
        row("two calendar months", Period, 1, false, "2026-03-31", "2026-04-01", false);
        row("a quarter", Period, 3, false, "2026-04-01", "2026-06-30", true);
        row("two quarters", Period, 3, false, "2026-03-31", "2026-04-01", false);
        row("a half-year", Period, 6, false, "2026-01-01", "2026-06-30", true);
        row("two half-years", Period, 6, false, "2026-06-30", "2026-07-01", false);
        row("a year", Period, 12, false, "2026-01-01", "2026-12-31", true);
        row("two years", Period, 12, false, "2025-12-31", "2026-01-01", false);
        row("a Jalali year over New Year", Period, 12, true, "2025-03-21", "2026-03-20", true);
        row("two Jalali years", Period, 12, true, "2026-03-20", "2026-03-21", false);
        row("a Jalali month of 31 days", Period, 1, true, "2026-03-21", "2026-04-20", true);
        row("twelve Jalali months from the leap day", Months, 12, true, "2025-03-20", "2026-03-19", true);
        row("the day after them", Months, 12, true, "2025-03-20", "2026-03-20", true);
        row("the day after the year of the leap day", Months, 12, true, "2025-03-20", "2026-03-21", false);
        row("for ever", Ever, 1, false, "1999-12-31", "2026-01-01", true);
    }
    void aWindowTakesWhatLiesInIt()
    {
        QFETCH(int, kind);
        QFETCH(int, length);
        QFETCH(bool, isJalali);
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, isReached);
        TierPlan plan = tierPlan(TierMetric::Spend, {1'000}, {static_cast<TierWindowKind>(kind), length});
        plan.calendar = isJalali ? base::CalendarSystem::Jalali : base::CalendarSystem::Gregorian;
        TierPlay play(plan);
        play.spend(first, 500);
        play.spend(second, 500);
        QCOMPARE(play.on(second), isReached ? QStringLiteral("silver") : QStringLiteral("basic"));
    }
    void anotherWayIntoATierCountsToo_data()
    {
        // 5.4.2: “2,500 in the last year or 4,000 in the last two years from Classic”.
        QTest::addColumn<int>("lastButOne");
        QTest::addColumn<int>("last");
        QTest::addColumn<bool>("isClassic");
        QTest::addColumn<QString>("tier");
        QTest::newRow("enough in one year") << 0 << 2'500 << false << "gold";
        QTest::newRow("one less in one year") << 0 << 2'499 << false << "silver";
        QTest::newRow("enough in two years, as silver") << 1'900 << 2'100 << true << "gold";
        QTest::newRow("one less in two years") << 1'900 << 2'099 << true << "silver";
        QTest::newRow("enough in two years, silver by the same act") << 1'900 << 2'100 << false << "gold";
        QTest::newRow("enough in two years, but below silver") << 3'999 << 1 << false << "basic";
    }
    void anotherWayIntoATierCountsToo()
    {
        QFETCH(int, lastButOne);
        QFETCH(int, last);
        QFETCH(bool, isClassic);
        TierPlan plan = tierPlan();
        plan.tiers.pop_back();
        plan.tiers[1].ways = {{{atLeast(TierMetric::Spend, 2'000, {TierWindowKind::Months, 12})}, std::nullopt}};
        plan.tiers[2].ways = {{{atLeast(TierMetric::Spend, 2'500, {TierWindowKind::Months, 12})}, std::nullopt},
                              {{atLeast(TierMetric::Spend, 4'000, {TierWindowKind::Months, 24})}, 1}};
        TierPlay play(plan);
        if (isClassic)
            play.give("2025-01-05", "silver", "2027-12-31");
        // Spread out, so that the first year alone reaches nothing.
        if (lastButOne > 0) {
            play.then = nullptr;
            play.spend("2025-01-10", lastButOne).plan = nullptr;
        }
        play.spend("2026-06-10", last);
        QTEST(play.on("2026-06-10"), "tier");
    }
    void allOfAWayMustHold()
    {
        TierPlan plan = tierPlan();
        plan.tiers[1].ways[0].conditions.push_back(atLeast(TierMetric::Visits, 3));
        TierPlay play(plan);
        play.spend("2026-03-01", 1'500);
        QCOMPARE(play.on("2026-03-01"), QStringLiteral("basic"));
        const TierDistance missing = play.view("2026-03-01").missing;
        QCOMPARE(missing.visits, 2);
        QCOMPARE(missing.spendMinor, 0);
        play.spend("2026-03-02", 1);
        play.spend("2026-03-03", 1);
        QCOMPARE(play.on("2026-03-03"), QStringLiteral("silver"));
    }
    void aReturnTakesTheTierBack()
    {
        // 5.4.7: a refund below the threshold. What was enjoyed is not taken back: acts don't change.
        TierPlay play;
        play.spend("2026-05-01", 600);
        TierFact &second = play.spend("2026-05-02", 400);
        QCOMPARE(play.on("2026-05-03"), QStringLiteral("silver"));
        second.spendMinor = 399;
        QCOMPARE(play.on("2026-05-03"), QStringLiteral("basic"));
        QVERIFY(play.view("2026-05-03").steps.empty());
    }
    void pointsThatWaitDoNotCountYet()
    {
        // 5.4.8
        TierPlay play(tierPlan(TierMetric::Points, {100, 200}, year));
        TierFact &fact = play.fact("2026-03-01");
        fact.points = 100;
        fact.pointsActiveDay = tests::dayOf("2026-03-15");
        QCOMPARE(play.on("2026-03-14"), QStringLiteral("basic"));
        QCOMPARE(play.view("2026-03-14").missing.points, 100);
        // Of a term, the day they start to count is the day.
        QCOMPARE(play.withEnd("2026-03-15"), QStringLiteral("silver 2027-12-31"));
        TierFact &late = play.fact("2027-12-20");
        late.points = 100;
        late.pointsActiveDay = tests::dayOf("2028-01-10");
        QCOMPARE(play.view("2027-12-20").projected->id, QStringLiteral("basic"));
        QCOMPARE(play.withEnd("2028-01-10"), QStringLiteral("silver 2029-12-31"));
    }
    void whatWaitsRaisesTheProjectedTier()
    {
        TierPlay play(tierPlan(TierMetric::Points, {100, 200}, year));
        play.fact("2026-03-01").points = 100;
        QCOMPARE(play.view("2026-03-02").projected->id, QStringLiteral("basic"));
        TierFact &waits = play.fact("2026-03-02");
        waits.points = 200;
        waits.pointsActiveDay = tests::dayOf("2027-03-01");
        QCOMPARE(play.on("2026-03-02"), QStringLiteral("silver"));
        QCOMPARE(play.view("2026-03-02").projected->id, QStringLiteral("gold"));
    }
    void theNextTierAndTheProjectedOneAreKnown()
    {
        // 5.4.11: with nothing at all a card stands on the lowest, since it always holds.
        TierPlay play;
        const TierView empty = play.view("2026-01-01");
        QCOMPARE(empty.now->id, QStringLiteral("basic"));
        QCOMPARE(empty.next->id, QStringLiteral("silver"));
        QCOMPARE(empty.missing.spendMinor, 1'000);
        QCOMPARE(empty.projected->id, QStringLiteral("basic"));
        QVERIFY(!empty.since);
        play.spend("2026-05-01", 1'200);
        const TierView silver = play.view("2026-06-01");
        QCOMPARE(silver.next->id, QStringLiteral("gold"));
        QCOMPARE(silver.missing.spendMinor, 800);
        QCOMPARE(silver.projected->id, QStringLiteral("basic"));
        QCOMPARE(silver.since->text(), QStringLiteral("2026-05-01"));
        QCOMPARE(silver.steps.at(0).event.value(), play.facts[0].event);
        play.spend("2026-07-01", 5'000);
        QVERIFY(!play.view("2026-07-01").next);
    }
    void theNearestWayIsTold()
    {
        TierPlan plan = tierPlan();
        plan.tiers[1].ways.push_back({{atLeast(TierMetric::Visits, 10)}, std::nullopt});
        TierPlay play(plan);
        for (int i = 0; i < 8; ++i)
            play.spend("2026-05-01", 1);
        const TierDistance visits = play.view("2026-05-01").missing;
        QCOMPARE(visits.visits, 2);
        QCOMPARE(visits.spendMinor, 0);
        play.spend("2026-05-02", 900);
        const TierDistance money = play.view("2026-05-02").missing;
        QCOMPARE(money.spendMinor, 92);
        QCOMPARE(money.visits, 0);
    }
    void sumsOfTheLargestAmountsAreExact()
    {
        TierPlay play(tierPlan(TierMetric::Spend, {mostMoney}, {TierWindowKind::Ever, 1}));
        play.spend("1900-01-01", mostMoney - 1);
        QCOMPARE(play.view("9999-12-31").missing.spendMinor, 1);
        play.spend("9999-12-31", 1);
        QCOMPARE(play.withEnd("9999-12-31"), QStringLiteral("silver"));
        for (int i = 0; i < 100; ++i)
            play.spend("9999-12-31", mostMoney);
        QCOMPARE(play.on("9999-12-31"), QStringLiteral("silver"));
    }
    void whatLiesAheadDoesNotCount()
    {
        TierPlay play;
        play.spend("2026-05-02", 5'000);
        QCOMPARE(play.on("2026-05-01"), QStringLiteral("basic"));
        play.give("2026-05-03", "gold", "2026-12-31");
        QCOMPARE(play.on("2026-05-01"), QStringLiteral("basic"));
    }
};

MUHR_TEST(TierHistoryTest, tier_history_test)
#include "tier_history_test.moc"
