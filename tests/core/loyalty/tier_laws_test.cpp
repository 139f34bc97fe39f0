// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/tier_history.h"

#include "tests/core/loyalty/tier_play.h"
#include "tests/support/naive_tier.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

#ifdef MUHR_NIGHTLY
constexpr int rounds = 100'000;
#else
constexpr int rounds = 2'000;
#endif

const base::LocalDate firstDay = tests::dayOf("2024-11-20");
constexpr int daysPlayed = 700;

/// A random plan and a random card.
class Case
{
public:
    explicit Case(int seed) : m_random(static_cast<std::uint64_t>(seed))
    {
        plan.rule = QStringLiteral("t1");
        plan.calendar = chance(3) ? base::CalendarSystem::Jalali : base::CalendarSystem::Gregorian;
        isByCalendar = chance(2);
        plan.graceDays = chance(3) ? below(40) : 0;
        plan.oneStepDown = chance(2);
        plan.term.months = period();
        plan.term.kind = static_cast<TierTermKind>(below(isByCalendar ? 2 : 4));
        if (plan.term.kind == TierTermKind::Months)
            plan.term.months = 1 + below(14);
        const int tiers = 2 + below(3);
        for (int i = 0; i < tiers; ++i) {
            Tier tier;
            tier.id = QString::number(i);
            for (int ways = i == 0 ? 0 : 1 + below(2); ways > 0; --ways)
                tier.ways.push_back(way(i));
            plan.tiers.push_back(tier);
        }
        for (int count = below(25); count > 0; --count)
            facts.push_back(fact());
        for (int count = chance(3) ? 1 + below(2) : 0; count > 0; --count)
            given.push_back(gift());
        today = firstDay.plusDays(below(daysPlayed + 400));
    }

    TierView view() const { return tierOn(facts, given, plan, today); }
    TierFact fact()
    {
        TierFact made;
        made.event = id();
        made.day = firstDay.plusDays(below(daysPlayed));
        made.at = base::Instant::fromMs(made.day.dayNumber() * 86'400'000 + below(1'000));
        made.spendMinor = below(50);
        made.isPurchase = chance(2);
        made.isVisit = chance(2);
        made.points = below(20);
        made.pointsActiveDay = made.day.plusDays(chance(3) ? below(40) : 0);
        made.plan = &plan;
        return made;
    }
    bool chance(std::uint32_t one) { return m_random.below(one) == 0; }
    int below(int limit) { return static_cast<int>(m_random.below(static_cast<std::uint32_t>(limit))); }
    template <typename T>
    void shuffle(std::vector<T> &list)
    {
        for (std::size_t i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[m_random.below(static_cast<std::uint32_t>(i))]);
    }

    TierPlan plan;
    /// Calendar windows and calendar terms only.
    bool isByCalendar = false;
    std::vector<TierFact> facts;
    std::vector<ManualTier> given;
    base::LocalDate today;

private:
    base::EventId id()
    {
        base::IdBytes bytes{};
        bytes[0] = static_cast<std::uint8_t>(below(256));
        bytes[15] = static_cast<std::uint8_t>(++m_ids);
        return base::EventId::fromBytes(bytes);
    }
    int period()
    {
        constexpr std::array months{1, 3, 6, 12};
        return months[m_random.below(4)];
    }
    TierWindow window()
    {
        switch (isByCalendar ? 2 + below(2) : below(4)) {
        case 0:
            return {TierWindowKind::Days, 1 + below(200)};
        case 1:
            return {TierWindowKind::Months, 1 + below(14)};
        case 2:
            return {TierWindowKind::Period, period()};
        default:
            return {TierWindowKind::Ever, 1};
        }
    }
    TierWay way(int tier)
    {
        TierWay way;
        for (int count = 1 + below(2); count > 0; --count) {
            const auto metric = static_cast<TierMetric>(below(4));
            const bool isCount = metric == TierMetric::Purchases || metric == TierMetric::Visits;
            way.conditions.push_back({metric, 1 + below(isCount ? 3 * tier : 60 * tier), window()});
        }
        if (chance(3))
            way.from = static_cast<std::size_t>(below(tier));
        return way;
    }
    ManualTier gift()
    {
        ManualTier made;
        made.event = id();
        made.day = firstDay.plusDays(below(daysPlayed));
        made.at = base::Instant::fromMs(made.day.dayNumber() * 86'400'000 + below(1'000));
        made.tier = plan.tiers[m_random.below(static_cast<std::uint32_t>(plan.tiers.size()))].id;
        made.lastDay = made.day.plusDays(below(200));
        made.plan = &plan;
        return made;
    }

    tests::SeededRandom m_random;
    int m_ids = 0;
};

QString told(const TierView &view)
{
    QStringList text{view.now->id,
                     QString::number(view.missing.spendMinor),
                     QString::number(view.missing.purchases),
                     QString::number(view.missing.visits),
                     QString::number(view.missing.points),
                     view.projected->id,
                     view.since ? view.since->text() : QString(),
                     view.until ? view.until->text() : QString(),
                     view.keptUntil ? view.keptUntil->text() : QString()};
    for (const TierStep &step : view.steps)
        text.append(step.day.text() + QString::number(static_cast<int>(step.kind)) + step.from + u'>' + step.to +
                    (step.event ? step.event->text() : QString()) + (step.until ? step.until->text() : QString()));
    for (const TierReach &reach : view.reached)
        text.append(reach.day.text() + u'!' + reach.tier->id + reach.event.text());
    return text.join(u' ');
}

} // namespace

class TierLawsTest : public QObject
{
    Q_OBJECT
private slots:
    void theOrderOfArrivalDoesNotMatter()
    {
        for (int seed = 0; seed < rounds; ++seed) {
            Case one(seed);
            const QString before = told(one.view());
            one.shuffle(one.facts);
            one.shuffle(one.given);
            QVERIFY2(told(one.view()) == before, qPrintable(QString::number(seed)));
        }
    }
    void aNaiveRecountComesToTheSame()
    {
        for (int seed = 0; seed < rounds; ++seed) {
            Case one(seed);
            const tests::NaiveTier naive = tests::naiveTier(one.facts, one.given, one.plan, one.today);
            const TierView view = one.view();
            QVERIFY2(view.index == naive.rank && view.until == naive.until && view.reached.size() == naive.reached,
                     qPrintable(QStringLiteral("%1: %2, naive %3").arg(seed).arg(view.index).arg(naive.rank)));
        }
    }
    void whatComesLaterChangesNoEarlierDay()
    {
        for (int seed = 0; seed < rounds; ++seed) {
            Case one(seed);
            const QString before = told(one.view());
            std::erase_if(one.facts, [&](const TierFact &fact) { return fact.day > one.today; });
            std::erase_if(one.given, [&](const ManualTier &tier) { return tier.day > one.today; });
            QVERIFY2(told(one.view()) == before, qPrintable(QString::number(seed)));
        }
    }
    void anActMoreNeverLowersTheTierOfItsDay()
    {
        for (int seed = 0; seed < rounds; ++seed) {
            Case one(seed);
            const std::size_t before = one.view().index;
            TierFact more = one.fact();
            more.day = one.today;
            more.at = base::Instant::fromMs(one.today.dayNumber() * 86'400'000 + 2'000);
            one.facts.push_back(more);
            QVERIFY2(one.view().index >= before, qPrintable(QString::number(seed)));
        }
    }
    void byTheCalendarAnActMoreNeverLowersTheTier()
    {
        // Rolling windows and terms by months can't promise it: who reaches a tier earlier ends its term earlier.
        int raised = 0;
        for (int seed = 0; seed < rounds; ++seed) {
            Case one(seed);
            if (!one.isByCalendar)
                continue;
            const std::size_t before = one.view().index;
            one.facts.push_back(one.fact());
            const std::size_t after = one.view().index;
            QVERIFY2(after >= before, qPrintable(QString::number(seed)));
            raised += after > before ? 1 : 0;
        }
        QVERIFY(raised > rounds / 100);
    }
    void theEngineNeverGoesBelowATierGivenByHand()
    {
        for (int seed = 0; seed < rounds; ++seed) {
            Case one(seed);
            const auto last = std::max_element(one.given.begin(), one.given.end(), [&](const auto &a, const auto &b) {
                const auto key = [&](const ManualTier &tier) {
                    return std::tuple(tier.day <= one.today, tier.day, tier.at, tier.event);
                };
                return key(a) < key(b);
            });
            if (last == one.given.end() || last->day > one.today || last->lastDay < one.today)
                continue;
            QVERIFY2(one.view().index >= one.plan.find(last->tier).value(), qPrintable(QString::number(seed)));
        }
    }
    void aVersionMoreLowersNobodyInsideATerm()
    {
        for (int seed = 0; seed < rounds; ++seed) {
            Case one(seed);
            const TierView before = one.view();
            Case other(seed + rounds);
            // The same ids, or some of them, and other thresholds.
            const TierView after = tierOn(one.facts, one.given, other.plan, one.today);
            QCOMPARE(&tierNowOn(one.facts, one.given, other.plan, one.today), after.now);
            if (other.plan.find(before.now->id))
                QVERIFY2(other.plan.find(before.now->id).value() <= after.index, qPrintable(QString::number(seed)));
            else
                QVERIFY2(after.now->id == before.now->id, qPrintable(QString::number(seed)));
        }
    }
};

MUHR_TEST(TierLawsTest, tier_laws_test)
#include "tier_laws_test.moc"
