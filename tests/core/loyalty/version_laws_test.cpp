// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/sample_events.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include "core/loyalty/next_reward.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

#ifdef MUHR_NIGHTLY
constexpr int rounds = 100'000;
#else
constexpr int rounds = 2'000;
#endif

/// A ladder of any kind: goal, milestones, worth, life and form of its rewards, how stamps are given. Some have no
/// ladder at all any more.
QByteArray anyVersion(tests::SeededRandom &random)
{
    const auto below = [&](int most) { return static_cast<int>(random.below(std::uint32_t(most))); };
    if (random.below(8) == 0)
        return tests::programmeOf({QJsonObject{
            {"id", "p1"},
            {"kind", "points"},
            {"terms",
             QJsonObject{{"step_minor", 100},
                         {"rewards", QJsonArray{QJsonObject{{"id", "cake"},
                                                            {"price", 1 + below(20)},
                                                            {"title", QJsonObject{{"en", "Cake slice"}}}}}}}}}});
    auto terms = tests::plainTerms();
    const int goal = 1 + below(9);
    const auto reward = [&] {
        QJsonObject made{{"value_minor", below(1'000)}, {"kind", random.below(4) == 0 ? "now" : "voucher"}};
        if (made["kind"] == QLatin1String("voucher") && random.below(2) == 0)
            made["valid_days"] = below(90);
        return made;
    };
    QJsonArray milestones;
    for (int at = 1; at < goal; ++at)
        if (random.below(4) == 0)
            milestones.append(tests::milestone(at, QStringLiteral("m%1").arg(1 + milestones.size()), reward()));
    milestones.append(tests::milestone(goal, QStringLiteral("m%1").arg(1 + milestones.size()), reward()));
    terms["goal"] = goal;
    terms["milestones"] = milestones;
    if (random.below(3) == 0) {
        terms["per"] = "amount";
        terms["step_minor"] = 50 + below(200);
    }
    return tests::programmeJson(terms);
}

/// The promise that a reward is: nothing a later version may touch.
bool isSamePromise(const RewardState &one, const RewardState &other)
{
    return one.id == other.id && one.rule == other.rule && one.kind == other.kind && one.version == other.version &&
           one.since == other.since && one.lastDay == other.lastDay && one.valueMinor == other.valueMinor;
}

std::int64_t unusedOf(const CardState &card, const QString &kind)
{
    return std::count_if(card.rewards.begin(), card.rewards.end(),
                         [&](const RewardState &reward) { return reward.kind == kind && !reward.use; });
}

/// What can be used now, one wish after the other.
QStringList usable(const tests::CounterPlay &play)
{
    QStringList kinds;
    for (const RewardState &reward : play.card.rewards) {
        ActCommand command;
        command.stamps = 0;
        command.uses = {reward.id};
        if (play.quote(command))
            kinds.append(reward.id.text());
    }
    return kinds;
}

} // namespace

/// Idea 18 of the sheet: changing a programme never takes away a reached reward.
class VersionLawsTest : public QObject
{
    Q_OBJECT
private slots:
    void noVersionTakesAReachedRewardAway()
    {
        tests::SeededRandom dice(18);
        std::vector<QByteArray> versions;
        for (int i = 0; i < 60; ++i)
            versions.push_back(anyVersion(dice));
        int reached = 0;
        int usedUnderALaterOne = 0;
        for (int seed = 0; seed < rounds; ++seed) {
            tests::SeededRandom random(static_cast<std::uint64_t>(seed));
            const auto any = [&] { return versions[random.below(std::uint32_t(versions.size()))]; };
            tests::CounterPlay play(any());
            for (int step = 0; step < 12; ++step) {
                play.advanceMinutes(random.below(4) == 0 ? 3'000 : 20);
                ActCommand command;
                command.amountMinor = random.below(400);
                if (play.quote(command))
                    play.act(command);
                if (const QStringList mine = usable(play); !mine.isEmpty() && random.below(4) == 0) {
                    command.stamps = 0;
                    command.amountMinor.reset();
                    command.uses = {*base::VoucherId::parse(mine.first())};
                    usedUnderALaterOne += play.card.rewards.front().version != play.inForce->programme.version();
                    play.act(command);
                }
                if (random.below(3) != 0)
                    continue;
                const QByteArray where = QByteArray::number(seed);
                const CardState before = play.card;
                const QStringList usableBefore = usable(play);
                play.publish(any());
                QVERIFY2(play.card == before, where);
                QVERIFY2(usable(play) == usableBefore, where);
                // And the next act under it takes nothing either: all that was reached is there as it was promised.
                ActCommand next;
                next.amountMinor = random.below(400);
                if (play.quote(next))
                    play.act(next);
                for (const RewardState &reward : before.rewards) {
                    ++reached;
                    const RewardState *now = play.card.reward(reward.id);
                    QVERIFY2(now && isSamePromise(*now, reward), where);
                    const Reward *title = rewardOf(play.shelf, *now);
                    QVERIFY2(title && !title->title.isEmpty(), where);
                }
                // A use takes the oldest of its kind; as many as before are left.
                for (const RewardState &reward : before.rewards)
                    QVERIFY2(unusedOf(play.card, reward.kind) >= unusedOf(before, reward.kind), where);
                for (const StampTrack &track : before.stamps)
                    QVERIFY2(play.card.track(track.kind)->total >= track.total, where);
            }
            QVERIFY(play.refolded() == play.card);
        }
        QVERIFY(reached > rounds && usedUnderALaterOne > rounds / 20);
    }
    /// Whoever has begun a card finishes it by the terms it began under.
    void aCardInProgressIsNoFurtherFromItsReward()
    {
        tests::SeededRandom dice(19);
        for (int seed = 0; seed < rounds / 4; ++seed) {
            tests::CounterPlay play(anyVersion(dice));
            for (std::uint32_t i = dice.below(6); i > 0; --i) {
                ActCommand command;
                command.amountMinor = 300;
                play.advanceMinutes(20);
                play.act(command);
            }
            const auto viewsOf = [&] {
                return ladderViews(play.shelf, *play.inForce, play.card, play.inForce->programme.dayOf(play.moment.at));
            };
            std::map<QString, std::pair<std::int64_t, std::int64_t>> before;
            for (const LadderView &view : viewsOf())
                if (view.held > 0 && view.held < view.ladder->goal)
                    before[view.ladder->stampKind] = {view.held, view.ladder->goal};
            play.publish(anyVersion(dice));
            for (const LadderView &view : viewsOf())
                if (const auto found = before.find(view.ladder->stampKind); found != before.end()) {
                    QCOMPARE(view.held, found->second.first);
                    QCOMPARE(view.ladder->goal, found->second.second);
                }
        }
    }
};

MUHR_TEST(VersionLawsTest, version_laws_test)
#include "version_laws_test.moc"
