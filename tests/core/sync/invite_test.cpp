// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/serve_invite.h"

#include "core/store/device_table.h"
#include "tests/core/sync/two_laptops.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::tests;
using sync::InviteStep;

namespace {

constexpr std::chrono::minutes late(11);

QString wordOf(const base::Expected<sync::InviteAnswer, words::Refused> &answer)
{
    return answer ? QStringLiteral("done") : words::errorWord(answer.error().word);
}

/// An endpoint, an owner's laptop that invites, and one that comes.
struct Door
{
    Door() : endpoint(1), laptop(endpoint, 2)
    {
        link = endpoint.newPlace();
        link.token = crypto::Token::make(endpoint.random);
        newcomer.emplace(sync::NewDevice::make(endpoint.random, endpoint.clock.now()));
    }
    sync::InviteRequest request(InviteStep step) const
    {
        sync::InviteRequest request;
        request.shop = laptop.session.shop;
        request.device = laptop.session.device;
        request.token = link.token.hash();
        request.step = step;
        request.ceiling = loyalty::Ceiling::Owner;
        if (step == InviteStep::Decide) {
            request.asker = newcomer->id;
            request.accepts = true;
        }
        return request;
    }
    base::Expected<sync::InviteAnswer, words::Refused> say(sync::InviteRequest request)
    {
        sync::sign(request, laptop.keys->signing);
        return sync::answerInvite(endpoint.database, *sync::parseInvite(sync::inviteJson(request)),
                                  endpoint.clock.now());
    }
    base::Expected<sync::InviteAnswer, words::Refused> say(InviteStep step) { return say(request(step)); }
    auto ask() { return endpoint.ask(newcomer->requestFor(link)); }

    SyncEndpoint endpoint;
    SyncLaptop laptop;
    sync::EnrolLinkText link;
    std::optional<sync::NewDevice> newcomer;
};

} // namespace

class InviteTest : public QObject
{
    Q_OBJECT
private slots:
    void sheWaitsUntilTheOwnerHasSaidYes()
    {
        Door door;
        QVERIFY(door.say(InviteStep::Offer));
        const auto waiting = door.ask();
        QVERIFY(waiting && !*waiting);
        const auto seen = sure(door.say(InviteStep::Look));
        QVERIFY(seen.asker && seen.asker->device == door.newcomer->id);
        QVERIFY(seen.decision == store::InvitationDecision::None && !seen.isEnrolled);
        QVERIFY(door.say(InviteStep::Decide));
        const auto given = door.ask();
        QVERIFY(given && *given);
        QCOMPARE((*given)->shop, door.laptop.session.shop);
        QVERIFY(sure(door.say(InviteStep::Look)).isEnrolled);
        // Its answer was lost.
        const auto again = door.ask();
        QVERIFY(again && *again);
    }
    void bothSeeTheSameDigitsAndAThiefOthers()
    {
        Door door;
        const auto token = door.link.token.hash();
        const auto request = door.newcomer->requestFor(door.link);
        const store::InvitedDevice asker{request.device, request.signingKey, request.boxKey};
        QVERIFY(door.say(InviteStep::Offer) && door.ask());
        QCOMPARE(sync::sixDigits(token, *sure(door.say(InviteStep::Look)).asker), sync::sixDigits(token, asker));
        const auto thief = sync::NewDevice::make(door.endpoint.random, door.endpoint.clock.now()).requestFor(door.link);
        QVERIFY(sync::sixDigits(token, {thief.device, thief.signingKey, thief.boxKey}) !=
                sync::sixDigits(token, asker));
    }
    void nobodyElseDecides_data()
    {
        QTest::addColumn<QString>("flaw");
        for (const char *flaw :
             {"another device's signature", "an invitation of another laptop", "another asker",
              "an asker that never came", "after ten minutes", "a yes after a no", "a till", "a laptop that was lost"})
            QTest::newRow(flaw) << QString::fromLatin1(flaw);
    }
    void nobodyElseDecides()
    {
        QFETCH(QString, flaw);
        Door door;
        QVERIFY(door.say(InviteStep::Offer));
        if (flaw != QLatin1String("an asker that never came"))
            QVERIFY(door.ask());
        sync::InviteRequest decided = door.request(InviteStep::Decide);
        if (flaw == QLatin1String("another device's signature")) {
            sync::sign(decided, door.newcomer->signing);
            QCOMPARE(wordOf(sync::answerInvite(door.endpoint.database, decided, door.endpoint.clock.now())),
                     QStringLiteral("not_allowed"));
            return;
        }
        if (flaw == QLatin1String("another asker"))
            decided.asker = base::DeviceId::make(door.endpoint.random, door.endpoint.clock.now());
        if (flaw == QLatin1String("after ten minutes"))
            door.endpoint.clock.advance(late);
        if (flaw == QLatin1String("a yes after a no")) {
            sync::InviteRequest no = decided;
            no.accepts = false;
            QVERIFY(door.say(no));
        }
        const bool isTill = flaw == QLatin1String("a till");
        if (isTill || flaw == QLatin1String("an invitation of another laptop")) {
            SyncLaptop other(door.endpoint, door.laptop, 7, isTill ? loyalty::Ceiling::Till : loyalty::Ceiling::Owner);
            decided.device = other.session.device;
            sync::sign(decided, other.keys->signing);
            QCOMPARE(wordOf(sync::answerInvite(door.endpoint.database, decided, door.endpoint.clock.now())),
                     QStringLiteral("not_allowed"));
            return;
        }
        if (flaw == QLatin1String("a laptop that was lost")) {
            auto transaction = sure(store::Transaction::begin(door.endpoint.database));
            sure(store::setRevoked(transaction, door.laptop.session.shop, door.laptop.session.device));
            sure(transaction.commit());
        }
        QCOMPARE(wordOf(door.say(decided)), QStringLiteral("not_allowed"));
        const auto after = door.ask();
        QVERIFY(!after || !*after);
    }
    void aLinkThatRanOutLetsNobodyIn()
    {
        Door door;
        QVERIFY(door.say(InviteStep::Offer));
        door.endpoint.clock.advance(late);
        QVERIFY(!door.ask());
    }
};

MUHR_TEST(InviteTest, invite_test)
#include "invite_test.moc"
