// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/repair.h"

#include "core/actions/add_staff.h"
#include "core/actions/write.h"
#include "core/store/device_table.h"
#include "core/store/epoch_table.h"
#include "core/store/event_table.h"
#include "core/store/rolled_back_table.h"
#include "core/store/settled_log.h"
#include "core/store/shop_table.h"
#include "core/store/staff_table.h"
#include "core/sync/serve_repair.h"
#include "core/sync/signed_text.h"
#include "tests/core/sync/round_by_hand.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::sync;
using namespace muhr::tests;
using namespace std::chrono_literals;

namespace {

/// A shop of two laptops, whose endpoint can be put back to a moment before.
struct TwoAndAnEndpoint
{
    SyncEndpoint endpoint{1};
    SyncLaptop one{endpoint, 2};
    SyncLaptop two{endpoint, one, 3, loyalty::Ceiling::Owner};
    QString code = one.join();
    QString copy = endpoint.file.filePath(QStringLiteral("early.muhr"));

    TwoAndAnEndpoint()
    {
        if (!one.agree() || !two.agree() || !endpoint.database.copyTo(copy))
            qFatal("the shop does not begin");
    }
    void putEndpointBack() { putBack(endpoint.database, copy); }
    store::SyncPosition there() { return sure(store::findShop(endpoint.database, one.session.shop))->position; }
    std::int64_t number() { return there().cursor; }
    /// All have the same and nothing waits anywhere, and no store has a wrong row.
    bool haveAgreed()
    {
        for (SyncLaptop *laptop : {&one, &two}) {
            const auto here = laptop->row().position;
            if (here.head != there().head || here.epoch != there().epoch || waitingAt(*laptop) != 0 ||
                settledCards(laptop->database, one.session.shop) != settledCards(endpoint.database, one.session.shop) ||
                !wrongRowsOf(laptop->database, one.session.shop).isEmpty())
                return false;
        }
        return wrongRowsOf(endpoint.database, one.session.shop).isEmpty();
    }
    std::optional<store::StoredEvent> atEndpoint(const base::EventId &event)
    {
        return sure(store::findEvent(endpoint.database, one.session.shop, event));
    }
};

SyncState round(SyncLaptop &laptop, Round::Counts *counts = nullptr)
{
    Round going = roundOf(laptop);
    const auto state = go(going, laptop);
    if (counts)
        *counts = going.counts();
    return state;
}

base::Expected<Repaired, words::Refused> offerTo(TwoAndAnEndpoint &shop, const RepairOffer &offer)
{
    return takeOffer(shop.endpoint.database, shop.one.session.shop, offer, shop.endpoint.signing.publicKey(),
                     shop.endpoint.clock.now(), shop.endpoint.random,
                     [](auto &, const auto &) { return store::Result<void>(); });
}

} // namespace

/// An endpoint that was put back to an earlier state, with what its laptops know.
class RepairTest : public QObject
{
    Q_OBJECT
private slots:
    void whatItLostComesBackUnderItsOldNumbers()
    {
        TwoAndAnEndpoint shop;
        const auto first = shop.one.stamp(shop.code);
        const auto second = shop.two.stamp(shop.code);
        QVERIFY(shop.one.agree() && shop.two.agree() && shop.one.agree());
        const auto before = *shop.atEndpoint(first)->settlement;
        const auto epoch = shop.there().epoch;
        shop.putEndpointBack();
        QVERIFY(!shop.atEndpoint(second));
        Round::Counts counts;
        QCOMPARE(round(shop.one, &counts), SyncState::Agreed);
        QCOMPARE(counts.repairs, 1);
        QCOMPARE(counts.wentBack, 0);
        // The very same number, moment and H: nobody else's state changes by it.
        const auto after = *shop.atEndpoint(first)->settlement;
        QCOMPARE(after.number, before.number);
        QCOMPARE(after.head, before.head);
        QCOMPARE(after.settledAt, before.settledAt);
        QVERIFY(shop.atEndpoint(second));
        QVERIFY(shop.there().epoch != epoch);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QVERIFY(shop.haveAgreed());
    }
    void whatAnotherLaptopPushedMeanwhileStaysFirst()
    {
        TwoAndAnEndpoint shop;
        const auto lost = shop.one.stamp(shop.code);
        QVERIFY(shop.one.agree());
        shop.putEndpointBack();
        // The second laptop never heard of it, and does not notice.
        const auto early = shop.two.stamp(shop.code);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        const auto number = shop.atEndpoint(early)->settlement->number;
        const auto waiting = shop.one.stamp(shop.code);
        Round::Counts counts;
        QCOMPARE(round(shop.one, &counts), SyncState::Agreed);
        QCOMPARE(counts.wentBack, 1);
        QCOMPARE(shop.atEndpoint(early)->settlement->number, number);
        for (const auto &event : {lost, waiting})
            QVERIFY(shop.atEndpoint(event)->settlement->number > number);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QVERIFY(shop.haveAgreed());
        const auto cards = settledCards(shop.endpoint.database, shop.one.session.shop);
        QCOMPARE(loyalty::decodeCardState(cards.begin()->second)->stamps.front().total, 3);
    }
    void anotherOnesActsComeBackFromWhoeverSawThem()
    {
        TwoAndAnEndpoint shop;
        const QString early = shop.two.file.filePath(QStringLiteral("early.muhr"));
        QVERIFY(shop.two.database.copyTo(early));
        const auto lost = shop.two.stamp(shop.code);
        QVERIFY(shop.two.agree() && shop.one.agree());
        // Endpoint and author are both put back: the first laptop alone has it, proven by the endpoint's own hand.
        shop.putEndpointBack();
        putBack(shop.two.database, early);
        shop.two.random = SeededRandom(77);
        const auto news = shop.two.stamp(shop.code);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QVERIFY(shop.atEndpoint(lost));
        QVERIFY(shop.atEndpoint(news));
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QVERIFY(shop.haveAgreed());
    }
    void whoeverWentBackCanProveWhatItKept()
    {
        TwoAndAnEndpoint shop;
        const auto &id = shop.one.session.shop;
        const auto early = shop.number();
        const auto kept = shop.one.stamp(shop.code);
        QCOMPARE(shop.one.push(), QStringLiteral("done"));
        const QString later = shop.endpoint.file.filePath(QStringLiteral("later.muhr"));
        QVERIFY(shop.endpoint.database.copyTo(later));
        (void)shop.one.stamp(shop.code);
        // What it pulls at once has one signature at its end, and none in between.
        QVERIFY(shop.one.agree());
        putBack(shop.endpoint.database, later);
        (void)shop.two.stamp(shop.code);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        Round going = roundOf(shop.one);
        auto next = going.begin();
        while (going.counts().wentBack == 0 || std::holds_alternative<Round::Task>(next)) {
            const auto *ask = std::get_if<Round::Ask>(&next);
            next = ask ? going.answered(answerOf(shop.endpoint, shop.one.self(), *ask))
                       : going.found(std::get<Round::Task>(next)(shop.one.database));
        }
        // Before it asks for more, the endpoint is put back once more, to before all of it.
        QCOMPARE(shop.one.row().position.cursor, early + 1);
        QVERIFY(sure(nextOffer(shop.one.database, id, early)));
        shop.putEndpointBack();
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QVERIFY(shop.atEndpoint(kept)->settlement);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QVERIFY(shop.haveAgreed());
    }
    void theSameOfferTwiceChangesNothing()
    {
        TwoAndAnEndpoint shop;
        shop.one.stamp(shop.code);
        QVERIFY(shop.one.agree());
        shop.putEndpointBack();
        const auto offer = *sure(nextOffer(shop.one.database, shop.one.session.shop, shop.number()));
        QCOMPARE(sure(offerTo(shop, offer)).takenBack, 1);
        const auto epoch = shop.there().epoch;
        const auto again = sure(offerTo(shop, offer));
        QCOMPARE(again.takenBack + again.settledAnew, 0);
        QCOMPARE(again.same, shop.number());
        QCOMPARE(shop.there().epoch, epoch);
        QCOMPARE(sure(store::listEpochs(shop.endpoint.database, shop.one.session.shop)).size(), 1U);
    }
    void onlyWhatTheEndpointSignedIsProven_data()
    {
        using Spoil = std::function<void(RepairOffer &)>;
        QTest::addColumn<Spoil>("spoil");
        QTest::newRow("a signature of nobody")
            << Spoil([](auto &offer) { offer.signature[7] = static_cast<char>(offer.signature[7] ^ 1); });
        QTest::newRow("another epoch") << Spoil([](auto &offer) { offer.epoch = QByteArray(16, '\x05'); });
        QTest::newRow("another history before it")
            << Spoil([](auto &offer) { offer.head = base::Sha256::of("another"); });
        QTest::newRow("an event left out") << Spoil([](auto &offer) { offer.events.erase(offer.events.begin()); });
        QTest::newRow("another moment") << Spoil([](auto &offer) {
            auto &at = offer.events.front().settlement.at;
            at = at + 1ms;
        });
        QTest::newRow("another number") << Spoil([](auto &offer) { ++offer.events.front().settlement.number; });
        QTest::newRow("another event") << Spoil([](auto &offer) {
            auto &event = offer.events.front();
            event.event.skewMs += 1;
            event.bytes = loyalty::encode(event.event);
        });
    }
    void onlyWhatTheEndpointSignedIsProven()
    {
        using Spoil = std::function<void(RepairOffer &)>;
        QFETCH(Spoil, spoil);
        TwoAndAnEndpoint shop;
        shop.one.stamp(shop.code);
        shop.one.stamp(shop.code);
        QVERIFY(shop.one.agree());
        shop.putEndpointBack();
        const auto number = shop.number();
        auto offer = *sure(nextOffer(shop.one.database, shop.one.session.shop, number));
        QCOMPARE(offer.events.size(), 2U);
        spoil(offer);
        const auto answer = offerTo(shop, offer);
        QVERIFY(!answer);
        QCOMPARE(words::errorWord(answer.error().word), QStringLiteral("bad_value"));
        QCOMPARE(shop.number(), number);
    }
    void anEndpointThatNeverWasIsGivenNothingUp()
    {
        TwoAndAnEndpoint shop;
        shop.one.stamp(shop.code);
        QVERIFY(shop.one.agree());
        shop.putEndpointBack();
        shop.two.stamp(shop.code);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        // It can't have signed what the laptop holds.
        shop.endpoint.signing = crypto::DeviceKey::make(shop.endpoint.random);
        const auto before = shop.one.row().position;
        QCOMPARE(round(shop.one), SyncState::NeedsRepair);
        QCOMPARE(shop.one.row().position, before);
    }
    void nothingIsPushedBeforeTheRepair()
    {
        TwoAndAnEndpoint shop;
        shop.one.stamp(shop.code);
        QVERIFY(shop.one.agree());
        shop.putEndpointBack();
        shop.one.stamp(shop.code);
        const auto answer = sure(shop.endpoint.settle(shop.one.self(), *shop.one.nextBatch()));
        QVERIFY(answer.isOtherHistory);
        QVERIFY(answer.numbers.empty());
    }
    void theCommonNumberIsFoundInLongHistories()
    {
        TwoAndAnEndpoint shop;
        for (int i = 0; i < 150; ++i)
            shop.one.stamp(shop.code);
        QVERIFY(shop.one.agree());
        QVERIFY(shop.endpoint.database.copyTo(shop.copy + QStringLiteral("2")));
        for (int i = 0; i < 130; ++i)
            shop.one.stamp(shop.code);
        QVERIFY(shop.one.agree());
        const auto number = shop.number();
        putBack(shop.endpoint.database, shop.copy + QStringLiteral("2"));
        QCOMPARE(shop.number(), number - 130);
        Round going = roundOf(shop.one);
        QStringList paths;
        QCOMPARE(go(going, shop.one, &paths), SyncState::Agreed);
        QCOMPARE(shop.number(), number);
        // Two to three questions, and the offer.
        QVERIFY2(paths.count(QStringLiteral("repair")) <= 5, qPrintable(paths.join(QLatin1Char(' '))));
    }
    void whatAnEventHasSeenBeyondTheForkDoesNotDateIt()
    {
        TwoAndAnEndpoint shop;
        for (int i = 0; i < 3; ++i)
            shop.one.stamp(shop.code);
        QVERIFY(shop.one.agree());
        // It has seen numbers that will be others', much later.
        const auto late = shop.one.stamp(shop.code);
        const auto at = sure(store::findEvent(shop.one.database, shop.one.session.shop, late))->at;
        shop.putEndpointBack();
        shop.endpoint.clock.set(shop.endpoint.clock.now() + 12h);
        for (int i = 0; i < 8; ++i)
            shop.two.stamp(shop.code);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(shop.atEndpoint(late)->at, at);
    }
    void whatOnlyThisMachineKnowsStaysWhenItGoesBack()
    {
        TwoAndAnEndpoint shop;
        const auto &session = shop.one.session;
        {
            auto transaction = sure(store::Transaction::begin(shop.one.database));
            sure(store::setPinTries(transaction, session.shop, session.staff, {2, std::nullopt}));
            sure(transaction.commit());
        }
        const auto number = shop.one.row().position.cursor;
        const auto incarnation = shop.one.row().incarnation;
        const auto mine = shop.one.stamp(shop.code);
        const auto theirs = shop.two.stamp(shop.code);
        QVERIFY(shop.one.agree() && shop.two.agree() && shop.one.agree());
        QVERIFY(goBackTo(shop.one.database, session.shop, number));
        QCOMPARE(shop.one.row().position.cursor, number);
        QCOMPARE(shop.one.row().incarnation, incarnation + 1);
        QCOMPARE(waitingAt(shop.one), 1);
        QCOMPARE(sure(store::findEvent(shop.one.database, session.shop, mine))->state, store::EventState::Pending);
        QVERIFY(!sure(store::findEvent(shop.one.database, session.shop, theirs)));
        QCOMPARE(sure(store::pinTries(shop.one.database, session.shop, session.staff)).wrongTries, 2);
        QCOMPARE(sure(store::seenAtMost(shop.one.database, session.shop, incarnation)), std::optional(number));
        QVERIFY(!sure(store::seenAtMost(shop.one.database, session.shop, incarnation + 1)));
        QCOMPARE(wrongRowsOf(shop.one.database, session.shop), QStringList());
        QVERIFY(shop.one.agree());
        QVERIFY(shop.haveAgreed());
    }
    void whoHadTheRightOnceIsNotAskedAgainForWhatHadSettled()
    {
        TwoAndAnEndpoint shop;
        auto place = shop.one.workplace();
        const auto staff = sure(actions::addStaff(place, {QStringLiteral("Bek"), loyalty::Role::Cashier}));
        QVERIFY(shop.one.agree() && shop.two.agree());
        const QString copy = shop.endpoint.file.filePath(QStringLiteral("later.muhr"));
        QVERIFY(shop.endpoint.database.copyTo(copy).hasValue());
        const auto owner = shop.one.session;
        shop.one.session.staff = staff;
        shop.one.session.role = loyalty::Role::Cashier;
        const auto act = shop.one.stamp(shop.code);
        shop.one.session = owner;
        QVERIFY(shop.one.agree());
        QVERIFY(shop.atEndpoint(act)->settlement.has_value());

        // It forgets the act, and meanwhile hears that the cashier has left.
        putBack(shop.endpoint.database, copy);
        auto leaving = shop.two.workplace();
        auto transaction = sure(store::Transaction::begin(shop.two.database));
        const auto before = sure(store::findStaff(shop.two.database, owner.shop, staff));
        const loyalty::StaffSet left{staff, loyalty::Role::Cashier, false, before->event};
        QVERIFY(actions::write(transaction, leaving, actions::draftOf(leaving, left)).hasValue());
        QVERIFY(transaction.commit().hasValue());
        QVERIFY(shop.two.agree());
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        const auto again = shop.atEndpoint(act);
        QVERIFY(again && again->state == store::EventState::Settled);
        QVERIFY(shop.haveAgreed());
        // A refusal that comes too late takes nothing back from what has settled here.
        auto late = sure(store::Transaction::begin(shop.one.database));
        QVERIFY(store::rejectEvent(late, owner.shop, act, store::EventState::Rejected, QStringLiteral("not_allowed"))
                    .hasValue());
        QVERIFY(late.commit().hasValue());
        QVERIFY(shop.haveAgreed());
    }
    void theEndpointKnowsHowFarEachOneHasCome()
    {
        TwoAndAnEndpoint shop;
        const auto number = shop.one.row().position.cursor;
        shop.one.stamp(shop.code);
        QVERIFY(shop.one.agree());
        const auto device =
            sure(store::findDevice(shop.endpoint.database, shop.one.session.shop, shop.one.session.device));
        QCOMPARE(device->pulledNumber, number);
    }
};

MUHR_TEST(RepairTest, repair_test)
#include "repair_test.moc"
