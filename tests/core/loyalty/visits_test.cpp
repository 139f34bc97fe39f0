// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/visits.h"

#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

#ifdef MUHR_NIGHTLY
constexpr std::uint64_t cards = 100'000;
#else
constexpr std::uint64_t cards = 2'000;
#endif

VisitCounting counting(base::Random &random)
{
    switch (random.below(4)) {
    case 0:
        return VisitCounting::day();
    case 1:
        return VisitCounting::everyAct();
    default:
        return *VisitCounting::apart(1 + random.below(90));
    }
}

} // namespace

class VisitsTest : public QObject
{
    Q_OBJECT
private slots:
    void aWayToCountIsReadBack()
    {
        for (const char *word : {"day", "act", "minutes:1", "minutes:90", "minutes:10080"}) {
            const auto counting = VisitCounting::parse(QString::fromLatin1(word));
            QVERIFY2(counting, word);
            QCOMPARE(counting->word(), QString::fromLatin1(word));
        }
        for (const char *word : {"", "days", "minutes", "minutes:0", "minutes:10081", "minutes:09", "minutes:+9"})
            QVERIFY2(!VisitCounting::parse(QString::fromLatin1(word)), word);
    }
    /// Acts at the end are counted one by one, whatever came before them; the count of all of them decides.
    void countingOnIsCountingAnew()
    {
        for (std::uint64_t seed = 0; seed < cards; ++seed) {
            tests::SeededRandom random(seed);
            const base::BranchId branches[] = {base::BranchId::make(random, {}), base::BranchId::make(random, {})};
            CardState card;
            std::int64_t minute = 0;
            for (int i = 0; i < 14; ++i) {
                if (!card.acts.empty() && random.below(4) == 0) {
                    const bool takesLast = random.below(2) == 0;
                    const auto which = takesLast ? card.acts.size() - 1 : random.below(std::uint32_t(card.acts.size()));
                    removeAct(card, base::EventId(card.acts[which].event));
                } else {
                    minute += random.below(120);
                    const std::int64_t at = random.below(5) == 0 ? random.below(2'000) : minute;
                    ActMark mark;
                    mark.event = base::EventId::make(random, {});
                    mark.at = base::Instant::fromMs(at * 60'000);
                    mark.day = *base::LocalDate::fromDayNumber(at / 300);
                    mark.branch = branches[random.below(2)];
                    mark.counting = counting(random);
                    addAct(card, mark);
                }
                QVERIFY2(card.visits == countVisits(card.acts), qPrintable(QString::number(seed)));
            }
        }
    }
    void anActThatNeverWasTakesNothing()
    {
        tests::SeededRandom random(1);
        CardState card;
        ActMark mark;
        mark.event = base::EventId::make(random, {});
        addAct(card, mark);
        removeAct(card, base::EventId::make(random, {}));
        QCOMPARE(card.visits, 1);
        removeAct(card, mark.event);
        QCOMPARE(card.visits, 0);
        QVERIFY(card.acts.empty());
    }
};

MUHR_TEST(VisitsTest, visits_test)
#include "visits_test.moc"
