// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/chance.h"
#include "tests/core/loyalty/gift_play.h"
#include "tests/core/loyalty/sample_events.h"
#include "tests/support/test_main.h"

#include "core/loyalty/card_changes.h"
#include "core/loyalty/granting_rule.h"

#include <QTest>

#include <deque>
#include <map>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

constexpr int minimum = 30'000;
constexpr int reward = 100;

struct Made
{
    Event event;
    base::Instant at;
    std::int64_t returned = 0;
    bool isUndone = false;

    const Act &act() const { return std::get<Act>(event.body); }
    /// By plain arithmetic: nothing comes off these purchases.
    bool stands() const { return !isUndone && *act().amountMinor - returned >= minimum; }
    bool rewards(const base::CustomerId &advocate) const { return isAboutOther(act(), advocate); }
};

/// A friend who buys, brings back and has things undone, and the card of whoever brought her.
class Friends
{
public:
    explicit Friends(base::Random &random)
        : m_random(random),
          m_play(QStringLiteral("referral"), {{"advocate", tests::pointGift(reward)}, {"minimum_minor", minimum}})
    {
        advocateStart = CardState::empty(tests::sampleId<base::CustomerId>(77), m_play.card.programme);
        m_play.referrer = advocateStart.customer;
        m_play.join();
        friendStart = m_play.card;
        restart();
    }

    void restart()
    {
        friendCard = friendStart;
        advocate = advocateStart;
        acts.clear();
        m_at = m_play.moment.at;
    }

    void step()
    {
        m_at = m_at + std::chrono::minutes(1 + tests::anyUpTo(m_random, 100'000));
        Made *old = acts.empty() ? nullptr : &acts[std::size_t(m_random.below(std::uint32_t(acts.size())))];
        const auto what = m_random.below(4);
        if (!old || what < 2)
            buy();
        else if (what == 2)
            giveBack(*old);
        else
            undo(*old);
    }

    void undo(Made &made)
    {
        fold(Undone{made.event.id, {}, {}}, &made);
        made.isUndone = true;
    }

    std::int64_t points() const { return pointBalance(advocate, m_play.inForce->programme.dayOf(m_at)).balance; }

    CardState friendStart = CardState::empty({}, {});
    CardState advocateStart = CardState::empty({}, {});
    CardState friendCard = CardState::empty({}, {});
    CardState advocate = CardState::empty({}, {});
    std::deque<Made> acts;

private:
    Event eventOf(Body body)
    {
        Event event = tests::sampleEvent(std::move(body));
        event.id = base::EventId::make(m_random, m_at);
        event.programmeVersion = m_play.inForce->programme.version();
        return event;
    }

    void buy()
    {
        ActCommand command;
        command.stamps = 0;
        command.amountMinor = 1 + tests::anyUpTo(m_random, 3 * minimum);
        ActMoment moment = m_play.moment;
        moment.at = m_at;
        moment.referrer = &advocate;
        const auto decision = decide(m_play.shelf, *m_play.inForce, friendCard, command, moment);
        if (!decision)
            return;
        acts.push_back({eventOf(decision->act), m_at});
        const TimedEvent now{&acts.back().event, m_at, false};
        friendCard = loyalty::fold(std::move(friendCard), {now, {}, {}}, m_play.shelf);
        if (acts.back().rewards(advocate.customer))
            advocate = loyalty::fold(std::move(advocate), {now, {}, {}}, m_play.shelf);
    }

    void giveBack(Made &made)
    {
        const std::int64_t left = *made.act().amountMinor - made.returned;
        if (left == 0 || made.isUndone)
            return;
        Returned returned;
        returned.event = made.event.id;
        if (m_random.below(3) != 0)
            returned.amountMinor = 1 + tests::anyUpTo(m_random, left - 1);
        fold(returned, &made);
        made.returned += returned.amountMinor.value_or(left);
    }

    void fold(Body body, const Made *earlier)
    {
        const Event event = eventOf(std::move(body));
        const FoldedEvent folded{{&event, m_at, false}, {&earlier->event, earlier->at, false}, {}};
        friendCard = loyalty::fold(std::move(friendCard), folded, m_play.shelf);
        if (earlier->rewards(advocate.customer))
            advocate = loyalty::fold(std::move(advocate), folded, m_play.shelf);
    }

    base::Random &m_random;
    tests::GiftPlay m_play;
    base::Instant m_at;
};

} // namespace

class ReferralLawsTest : public QObject
{
    Q_OBJECT
private slots:
    void oneRewardForAFriendAsLongAsAPurchaseStands()
    {
        tests::SeededRandom random(11);
        Friends friends(random);
        for (int round = 0; round < tests::lawRounds; ++round) {
            friends.restart();
            for (auto steps = 1 + random.below(10); steps > 0; --steps)
                friends.step();
            std::int64_t standing = 0;
            for (const Made &made : friends.acts)
                standing += made.rewards(friends.advocate.customer) && made.stands() ? 1 : 0;
            QVERIFY2(standing <= 1, qPrintable(QString::number(round)));
            QVERIFY2(friends.points() == reward * standing, qPrintable(QString::number(round)));
            QCOMPARE(std::int64_t(standingUses(friends.advocate, QStringLiteral("g1")).size()), standing);
        }
    }
    void undoneIsNeverHappenedOnBothCards()
    {
        tests::SeededRandom random(12);
        Friends friends(random);
        for (int round = 0; round < tests::lawRounds / 4; ++round) {
            friends.restart();
            for (auto steps = 1 + random.below(10); steps > 0; --steps)
                friends.step();
            while (true) {
                std::vector<Made *> left;
                for (Made &made : friends.acts)
                    if (!made.isUndone)
                        left.push_back(&made);
                if (left.empty())
                    break;
                friends.undo(*left[random.below(std::uint32_t(left.size()))]);
            }
            friends.advocate.undone.clear();
            friends.friendCard.undone.clear();
            QVERIFY2(friends.advocate == friends.advocateStart, qPrintable(QString::number(round)));
            QVERIFY2(friends.friendCard == friends.friendStart, qPrintable(QString::number(round)));
        }
    }
};

MUHR_TEST(ReferralLawsTest, referral_laws_test)
#include "referral_laws_test.moc"
