// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/fold.h"

#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/sample_events.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::CounterPlay;

namespace {

/// The card of the play with one more event on it.
CardState with(const CounterPlay &play, const Event &event, const TimedEvent &earlier = {})
{
    return fold(play.card, {{&event, play.moment.at, false}, earlier, {}}, play.shelf);
}

Event stamped(const base::Sha256 &version)
{
    Event event = tests::sampleEvent(Act{Channel::Camera, {}, {}, {}, {StampsGiven{"r1", "stamps", 1}}, {}, 0});
    event.programmeVersion = version;
    return event;
}

} // namespace

class FoldTest : public QObject
{
    Q_OBJECT
private slots:
    void aProgrammeThatIsNotHereYetLocksTheCard()
    {
        const CounterPlay play;
        const CardState card = with(play, stamped(base::Sha256::of(QByteArray("elsewhere"))));
        QVERIFY(card.needsNewerMuhr);
        QVERIFY(card.stamps.empty());
    }
    void aRuleThatGivesOtherStampsLocksTheCard()
    {
        const CounterPlay play;
        Event event = stamped(play.inForce->programme.version());
        std::get<Act>(event.body).entries = {StampsGiven{"r1", "tea", 1}};
        QVERIFY(with(play, event).needsNewerMuhr);
        std::get<Act>(event.body).entries = {StampsGiven{"r9", "stamps", 1}};
        QVERIFY(with(play, event).needsNewerMuhr);
    }
    void aBodyOfANewerMuhrLocksTheCardIfItMayMatter_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("critical");
        QTest::addColumn<bool>("locks");
        QTest::newRow("a critical kind") << 90 << true << true;
        QTest::newRow("a kind that changes no card") << 90 << false << false;
        QTest::newRow("a known kind in a newer form") << 6 << false << true;
    }
    void aBodyOfANewerMuhrLocksTheCardIfItMayMatter()
    {
        QFETCH(int, kind);
        QFETCH(bool, critical);
        QFETCH(bool, locks);
        const CounterPlay play;
        UnknownBody body;
        body.kind = kind;
        body.version = 2;
        body.critical = critical;
        CardState expected = play.card;
        expected.needsNewerMuhr = locks;
        QVERIFY(with(play, tests::sampleEvent(body)) == expected);
    }
    void aJoinCountsOnceAndForItsProgramme()
    {
        CounterPlay play;
        CustomerJoined join;
        join.programme = tests::sampleId<base::ProgrammeId>(99);
        QVERIFY(with(play, tests::sampleEvent(join)) == play.card);
        play.join();
        join.programme = play.card.programme;
        join.referrer = tests::sampleId<base::CustomerId>(77);
        QVERIFY(with(play, tests::sampleEvent(join)) == play.card);
    }
    void aJoinUnderTermsThatAreNotHereLocksTheCard()
    {
        const CounterPlay play;
        CustomerJoined join;
        join.programme = play.card.programme;
        Event event = tests::sampleEvent(join);
        event.programmeVersion = base::Sha256::of(QByteArray("elsewhere"));
        QVERIFY(!with(play, event).needsNewerMuhr);
        std::get<CustomerJoined>(event.body).entries = {StampsGiven{"r1", "stamps", 1}};
        const CardState card = with(play, event);
        QVERIFY(card.needsNewerMuhr);
        QVERIFY(card.joinedAt == play.moment.at);
        QVERIFY(card.stamps.empty());
    }
    void onlyActsWaitForAJoin()
    {
        const CounterPlay play;
        CustomerJoined join;
        join.programme = play.card.programme;
        const Event joined = tests::sampleEvent(join);
        const Event act = stamped(play.inForce->programme.version());
        const Event erased = tests::sampleEvent(CustomerErased{});
        const auto at = play.moment.at;
        const CardState card =
            fold(play.card, {{&joined, at, false}, {}, {{&erased, at, false}, {&act, at, false}}}, play.shelf);
        QCOMPARE(card.acts.size(), std::size_t(1));
        QCOMPARE(card.stamps.size(), std::size_t(1));
    }
    void whatIsNoActIsNeitherUndoneNorReturned()
    {
        CounterPlay play;
        play.join();
        Event join = tests::sampleEvent(CustomerJoined{});
        const TimedEvent earlier{&join, play.moment.at, false};
        QVERIFY(with(play, tests::sampleEvent(Undone{join.id, {}, {}}), earlier) == play.card);
        QVERIFY(with(play, tests::sampleEvent(Returned{join.id, {}, {}}), earlier) == play.card);
        QVERIFY(with(play, tests::sampleEvent(Returned{join.id, {}, {}})) == play.card);
    }
    void anotherProgrammesActIsNotUndoneHere()
    {
        CounterPlay play;
        CounterPlay other;
        other.card.programme = tests::sampleId<base::ProgrammeId>(99);
        auto terms = tests::plainTerms();
        terms["goal"] = 7;
        terms["milestones"] = QJsonArray{tests::milestone(7, "m1")};
        const QByteArray json = tests::programmeJson(terms);
        play.shelf.add(other.card.programme, tests::programme(json));
        Event act = stamped(tests::programme(json).version());
        const TimedEvent earlier{&act, play.moment.at, false};
        QVERIFY(with(play, tests::sampleEvent(Undone{act.id, {}, {}}), earlier) == play.card);
        QVERIFY(with(play, tests::sampleEvent(Returned{act.id, {}, {}}), earlier) == play.card);
    }
    void anotherEventChangesNoCard()
    {
        const CounterPlay play;
        QVERIFY(with(play, tests::sampleEvent(ConsentSet{})) == play.card);
    }
    void whatIsReturnedOrUndoneComesBackOnce()
    {
        CounterPlay play;
        ActCommand command;
        command.amountMinor = 5'000;
        const auto event = play.act(command);
        const Event back = tests::sampleEvent(Returned{event, {}, {}});
        const TimedEvent act = play.timed(event);
        CounterPlay undone = play;
        undone.undo(event);
        QVERIFY(with(undone, back, undone.timed(event)) == undone.card);
        play.giveBack(event, std::nullopt);
        QVERIFY(with(play, back, act) == play.card);
    }
    void whatCannotBeReturnedIsRefused_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, int which, RefusalReason reason) {
            QTest::newRow(name) << which << static_cast<int>(reason);
        };
        QTest::newRow("goods of a purchase") << 0 << -1;
        row("what is not known here", 1, RefusalReason::NothingToReturn);
        row("what was undone", 2, RefusalReason::AlreadyUndone);
        row("by a cashier", 3, RefusalReason::NotAllowed);
        row("a negative amount", 4, RefusalReason::BadAmount);
        row("nothing of it", 5, RefusalReason::BadAmount);
        row("more than all sense", 6, RefusalReason::BadAmount);
        row("more than was paid", 7, RefusalReason::NothingToReturn);
        row("what was returned", 8, RefusalReason::NothingToReturn);
        row("a visit without a purchase", 9, RefusalReason::NothingToReturn);
        row("on a card of a newer Muhr", 10, RefusalReason::NeedsNewerMuhr);
    }
    void whatCannotBeReturnedIsRefused()
    {
        QFETCH(int, which);
        QFETCH(int, reason);
        CounterPlay play;
        ActCommand command;
        if (which != 9)
            command.amountMinor = 5'000;
        auto event = play.act(command);
        std::optional<std::int64_t> amount;
        switch (which) {
        case 1:
            event = tests::sampleId<base::EventId>(77);
            break;
        case 2:
            play.undo(event);
            break;
        case 3:
            play.moment.role = Role::Cashier;
            break;
        case 4:
            amount = -1;
            break;
        case 5:
            amount = 0;
            break;
        case 6:
            amount = 10'000'000'000'001;
            break;
        case 7:
            amount = 5'001;
            break;
        case 8:
            play.giveBack(event, std::nullopt);
            break;
        case 10:
            play.card.needsNewerMuhr = true;
            break;
        default:
            break;
        }
        const auto decision = play.quoteReturn(event, amount);
        QCOMPARE(decision ? -1 : static_cast<int>(decision.error().reason), reason);
    }
};

MUHR_TEST(FoldTest, fold_test)
#include "fold_test.moc"
