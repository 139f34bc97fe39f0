// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/replay.h"

#include "tests/core/loyalty/replay_play.h"
#include "tests/core/loyalty/sample_events.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include "core/loyalty/replay_summary.h"

#include <QJsonArray>
#include <QTest>

#include <limits>

using namespace muhr;
using namespace muhr::loyalty;
using tests::replayed;

namespace {

#ifdef MUHR_NIGHTLY
constexpr int rounds = 20'000;
#else
constexpr int rounds = 500;
#endif

constexpr std::int64_t monthMinutes = 31 * 24 * 60;

QJsonObject ladder(int goal, int worth, const QJsonObject &more = {})
{
    auto terms = tests::plainTerms();
    terms["goal"] = goal;
    terms["milestones"] = QJsonArray{tests::milestone(goal, "m1", {{"value_minor", worth}})};
    for (auto one = more.begin(); one != more.end(); ++one)
        terms[one.key()] = one.value();
    return terms;
}

QJsonObject points(const QJsonObject &more = {})
{
    QJsonObject terms{
        {"step_minor", 100},
        {"rewards",
         QJsonArray{QJsonObject{
             {"id", "cake"}, {"price", 10}, {"value_minor", 700}, {"title", QJsonObject{{"en", "A slice of cake"}}}}}}};
    for (auto one = more.begin(); one != more.end(); ++one)
        terms[one.key()] = one.value();
    return terms;
}

QByteArray pointsJson(const QJsonObject &more = {})
{
    return tests::programmeOf({QJsonObject{{"id", "p1"}, {"kind", "points"}, {"terms", points(more)}}});
}

ActCommand purchase(std::int64_t amountMinor)
{
    ActCommand command;
    command.amountMinor = amountMinor;
    return command;
}

} // namespace

class ReplayTest : public QObject
{
    Q_OBJECT
private slots:
    /// Idea 4 of the sheet: a fixture year with a known answer.
    void aYearWithAKnownAnswer()
    {
        tests::CounterPlay play(tests::programmeJson(ladder(6, 500)));
        play.join();
        for (int month = 0; month < 12; ++month) {
            play.act(purchase(1'000));
            play.advanceMinutes(monthMinutes);
        }
        const CardReplay found = replayed(play, tests::programmeJson(ladder(4, 800)));
        QCOMPARE(found.acts, 12);
        QCOMPARE(found.was.stamps, 12);
        QCOMPARE(found.was.rewards, 2);
        QCOMPARE(found.was.costMinor, 1'000);
        QCOMPARE(found.would.stamps, 12);
        QCOMPARE(found.would.rewards, 3);
        QCOMPARE(found.would.costMinor, 2'400);
        QVERIFY(found.gains());
        QVERIFY(!found.loses());
        QStringList months;
        for (const auto &[month, cost] : found.would.costByMonth)
            months.append(month.text() + u' ' + QString::number(cost));
        QCOMPARE(months, (QStringList{"2026-09-01 800", "2027-01-01 800", "2027-05-01 800"}));
    }
    void theVersionInForceChangesNothing()
    {
        auto terms = ladder(3, 400, {{"per", "amount"}, {"step_minor", 100}, {"most_a_day", 4}, {"welcome", 1}});
        const QByteArray json =
            tests::programmeOf({QJsonObject{{"id", "r1"}, {"kind", "stamps"}, {"terms", terms}},
                                QJsonObject{{"id", "p1"}, {"kind", "points"}, {"terms", points()}}});
        for (int seed = 0; seed < rounds; ++seed) {
            tests::SeededRandom random(static_cast<std::uint64_t>(seed));
            tests::CounterPlay play(json);
            play.join();
            std::vector<base::EventId> acts;
            for (std::uint32_t i = random.below(12); i > 0; --i) {
                play.advanceMinutes(random.below(3) == 0 ? 1'500 : 30);
                const auto what = random.below(8);
                const auto event = acts.empty() ? base::EventId() : acts[random.below(std::uint32_t(acts.size()))];
                if (what == 0 && play.quoteUndo(event, UsedReward::TakeBack))
                    play.undo(event, random.below(2) == 0 ? UsedReward::TakeBack : UsedReward::LetOwe);
                else if (what == 1 && play.quoteReturn(event, 50))
                    play.giveBack(event, 50);
                else {
                    ActCommand command = purchase(random.below(600));
                    if (random.below(5) == 0)
                        command.stamps = random.below(3);
                    for (const char *kind : {"m1", "cake"}) {
                        command.uses.push_back(QString::fromLatin1(kind));
                        if (random.below(2) == 0 || !play.quote(command))
                            command.uses.pop_back();
                    }
                    if (play.quote(command))
                        acts.push_back(play.act(command));
                }
            }
            const CardReplay found = replayed(play, json);
            QVERIFY2(found.was == found.would, qPrintable(QStringLiteral("seed %1").arg(seed)));
            QVERIFY(!found.gains() && !found.loses());
        }
    }
    void whatCameBeforeTheWindowStands()
    {
        tests::CounterPlay play(tests::programmeJson(ladder(3, 500)));
        play.acts(2);
        play.advanceMinutes(monthMinutes);
        const base::Instant from = play.moment.at;
        play.acts(2);
        const CardReplay found = replayed(play, tests::programmeJson(ladder(2, 800)), from);
        QCOMPARE(found.acts, 2);
        QCOMPARE(found.was.stamps, 2);
        QCOMPARE(found.was.costMinor, 500);
        // The card in progress ends by its own terms; only then the draft's begins.
        QCOMPARE(found.would.stamps, 2);
        QCOMPARE(found.would.costMinor, 500);
        QVERIFY(found.was == found.would);
    }
    void whatWasUndoneCostsNothing()
    {
        tests::CounterPlay play(tests::programmeJson(ladder(1, 500)));
        play.act();
        play.undo(play.act());
        const CardReplay found = replayed(play, tests::programmeJson(ladder(1, 800)));
        QCOMPARE(found.acts, 2);
        QCOMPARE(found.was.costMinor, 500);
        QCOMPARE(found.would.costMinor, 800);
        QCOMPARE(found.would.rewards, 1);
    }
    void whatWasUsedAndUndoneGoesTheSameWayUnderTheDraft()
    {
        tests::CounterPlay play(tests::programmeJson(ladder(1, 500)));
        const auto first = play.act();
        play.use("m1");
        play.undo(first, UsedReward::TakeBack);
        const CardReplay found = replayed(play, tests::programmeJson(ladder(1, 800)));
        QCOMPARE(found.was.rewards, 0);
        QCOMPARE(found.would.rewards, 0);
        QCOMPARE(found.would.costMinor, 0);
    }
    void whatTheDraftDoesNotHaveIsGoneWithout()
    {
        tests::CounterPlay play(tests::programmeJson(ladder(2, 500)));
        play.acts(2);
        play.use("m1");
        const CardReplay found = replayed(play, tests::programmeJson(ladder(9, 500)));
        QCOMPARE(found.acts, 3);
        QCOMPARE(found.was.rewards, 1);
        QCOMPARE(found.would.rewards, 0);
        QCOMPARE(found.would.stamps, 2);
        QVERIFY(found.loses());
    }
    void moreByHandThanTheDraftAllowsIsAsItsRulesSay()
    {
        tests::CounterPlay play(tests::programmeJson(ladder(9, 500)));
        ActCommand command;
        command.stamps = 5;
        play.act(command);
        QCOMPARE(replayed(play, tests::programmeJson(ladder(9, 500, {{"most_by_hand", 2}}))).would.stamps, 1);
        QCOMPARE(replayed(play, tests::programmeJson(ladder(9, 500, {{"most_by_hand", 5}}))).would.stamps, 5);
    }
    void whatTheDraftHandsOverAtOnceIsUsedOnce()
    {
        QJsonObject now = ladder(2, 500);
        now["milestones"] = QJsonArray{tests::milestone(2, "m1", {{"value_minor", 500}, {"kind", "now"}})};
        tests::CounterPlay play(tests::programmeJson(now));
        play.acts(4);
        const CardReplay kept = replayed(play, tests::programmeJson(ladder(2, 500)));
        QCOMPARE(kept.would.rewards, 2);
        QVERIFY(kept.was == kept.would);
        QVERIFY(replayed(play, tests::programmeJson(now)).was == kept.was);
    }
    void pointsInsteadOfStamps()
    {
        tests::CounterPlay play(tests::programmeJson(ladder(2, 500)));
        play.act(purchase(1'000));
        play.act(purchase(1'050));
        const CardReplay found = replayed(play, pointsJson());
        QCOMPARE(found.was.points, 0);
        QCOMPARE(found.would.points, 20);
        QCOMPARE(found.would.stamps, 0);
        QCOMPARE(found.would.rewards, 0);
        QVERIFY(found.loses());
    }
    void aRewardBoughtWithPointsIsBoughtAgain()
    {
        tests::CounterPlay play(pointsJson());
        play.act(purchase(1'000));
        play.use("cake");
        const CardReplay same = replayed(play, pointsJson());
        QCOMPARE(same.was.rewards, 1);
        QCOMPARE(same.was.costMinor, 700);
        QVERIFY(same.was == same.would);
        // Half the points don't buy it.
        const CardReplay less = replayed(play, pointsJson({{"step_minor", 200}}));
        QCOMPARE(less.would.points, 5);
        QCOMPARE(less.would.rewards, 0);
        QVERIFY(less.loses());
    }
    void aPurchaseBroughtBackBringsNothing()
    {
        tests::CounterPlay play(pointsJson());
        const auto event = play.act(purchase(1'000));
        play.giveBack(event, std::nullopt);
        const CardReplay found = replayed(play, pointsJson({{"points", 3}}));
        QCOMPARE(found.was.points, 0);
        QCOMPARE(found.would.points, 0);
    }
    void aRewardOfNoWorthIsCounted()
    {
        tests::CounterPlay play(tests::programmeJson(ladder(1, 0)));
        play.act();
        const CardReplay found = replayed(play, tests::programmeJson(ladder(1, 500)));
        QCOMPARE(found.was.rewardsWithoutWorth, 1);
        QCOMPARE(found.would.rewardsWithoutWorth, 0);
    }
    void anotherProgrammesActsAreNotAsked()
    {
        tests::CounterPlay play(tests::programmeJson(ladder(1, 500)));
        play.act();
        ProgrammeShelf shelf = play.shelf;
        const Programme programme = tests::programme(tests::programmeJson(ladder(1, 900)));
        const auto other = tests::sampleId<base::ProgrammeId>(99);
        shelf.add(other, programme);
        const CardReplay found =
            replayCard({shelf, *shelf.find(programme.version()), {}}, play.card.customer, play.history());
        QCOMPARE(found.acts, 0);
        QVERIFY(found.was == ReplayGiven());
        QVERIFY(found.would == ReplayGiven());
    }

    void aSummaryNamesWhoGainsAndLosesMost()
    {
        ReplaySummary summary;
        for (std::uint8_t i = 1; i <= 25; ++i) {
            CardReplay card;
            card.customer = tests::sampleId<base::CustomerId>(i);
            card.acts = 1;
            card.was.costMinor = 100;
            card.would.costMinor = 100 + (i % 2 == 0 ? i : -i);
            summary.add(card);
        }
        CardReplay same;
        same.acts = 2;
        summary.add(same);
        summary.add(CardReplay());
        QCOMPARE(summary.cards, 26);
        QCOMPARE(summary.acts, 27);
        QCOMPARE(summary.gain, 12);
        QCOMPARE(summary.lose, 13);
        QCOMPARE(summary.gainers.size(), ReplaySummary::mostShown);
        QCOMPARE(summary.losers.size(), ReplaySummary::mostShown);
        QCOMPARE(summary.gainers.front().would.costMinor, 124);
        QCOMPARE(summary.gainers.back().would.costMinor, 106);
        QCOMPARE(summary.losers.front().would.costMinor, 75);
        QCOMPARE(summary.losers.back().would.costMinor, 93);
    }
    void aSummaryCostsWhatItsCardsCostAMonth()
    {
        const auto june = *base::LocalDate::parse(u"2026-06-01");
        const auto july = *base::LocalDate::parse(u"2026-07-01");
        ReplaySummary summary;
        CardReplay card;
        card.acts = 1;
        card.would.costByMonth = {{june, 300}, {july, 50}};
        summary.add(card);
        card.would.costByMonth = {{july, 20}};
        summary.add(card);
        QVERIFY(summary.would.costByMonth == (std::map<base::LocalDate, std::int64_t>{{june, 300}, {july, 70}}));
        QVERIFY(summary.was.costByMonth.empty());
    }
    void sumsBeyondAllSenseStayAtTheHighest()
    {
        ReplaySummary summary;
        CardReplay card;
        card.acts = 1;
        card.was.costMinor = -std::numeric_limits<std::int64_t>::max();
        card.would.costMinor = 0;
        card.would.points = std::numeric_limits<std::int64_t>::max();
        for (int i = 0; i < 3; ++i)
            summary.add(card);
        QCOMPARE(summary.would.points, std::numeric_limits<std::int64_t>::max());
        QCOMPARE(summary.was.costMinor, std::numeric_limits<std::int64_t>::min());
    }
};

MUHR_TEST(ReplayTest, replay_test)
#include "replay_test.moc"
