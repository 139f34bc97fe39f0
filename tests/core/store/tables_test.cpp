// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bearer_table.h"
#include "core/store/branch_table.h"
#include "core/store/chain_table.h"
#include "core/store/consent_table.h"
#include "core/store/device_table.h"
#include "core/store/document_table.h"
#include "core/store/enrol_table.h"
#include "core/store/job_table.h"
#include "core/store/pass_table.h"
#include "core/store/placement_table.h"
#include "core/store/refused_table.h"
#include "core/store/staff_table.h"
#include "core/store/wallet_table.h"
#include "tests/support/small_shop.h"
#include "tests/support/store_engine.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::store;
using tests::SmallShop;

namespace {

base::Instant at(std::int64_t second)
{
    return base::Instant::fromMs(second * 1000);
}

} // namespace

class TablesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { tests::addStoreEngines(); }
    void init()
    {
        m_shop = std::make_unique<SmallShop>(70, false, tests::storeOfRun());
        QVERIFY(m_shop->open());
        QVERIFY(m_shop->create());
    }
    void cleanup() { m_shop.reset(); }

    void theEndOfAChainNeverLiesBeforeABranchOfIt()
    {
        const auto device = m_shop->row().device;
        const auto end = [&] { return *chainEnd(db(), id(), device, 9); };
        const auto set = [&](std::int64_t seq, const char *hash, std::int64_t second) {
            write([&](Transaction &transaction) {
                QVERIFY(setChainEnd(transaction, id(), device, 9, {seq, base::Sha256::of(hash), at(second)}));
            });
        };
        set(5, "five", 100);
        set(3, "another three", 500);
        QCOMPARE(end().seq, 5);
        QCOMPARE(end().hash, base::Sha256::of("five"));
        QCOMPARE(*end().at, at(500));
        set(4, "four", 200);
        QCOMPARE(*end().at, at(500));
        // What was pending settles.
        set(5, "five", 90);
        QCOMPARE(*end().at, at(90));
        set(6, "six", 95);
        QCOMPARE(end().seq, 6);
    }

    void aShopRowComesBackWhole()
    {
        EndpointAddress address;
        address.url = QStringLiteral("https://shop.example");
        address.key = base::Sha256::of("a");
        write([&](Transaction &transaction) {
            QVERIFY(setEndpoint(transaction, id(), address));
            QVERIFY(setContact(transaction, id(), -42, at(7)));
            QVERIFY(setLanguage(transaction, id(), base::Language::Persian));
            QVERIFY(setIncarnation(transaction, id(), 3));
            QVERIFY(setKeyVersion(transaction, id(), 2));
        });
        const auto shop = **findShop(db(), id());
        QCOMPARE(*shop.endpoint, address);
        QCOMPARE(shop.skewMs, -42);
        QCOMPARE(*shop.lastContactAt, at(7));
        QCOMPARE(shop.language, base::Language::Persian);
        QCOMPARE(shop.incarnation, 3);
        QCOMPARE(shop.keyVersion, 2);
        QCOMPARE(*shop.defaultProgramme, m_shop->programme());
        QCOMPARE(listShops(db())->size(), std::size_t(1));
        QVERIFY(!*findShop(db(), base::ShopId()));
    }
    void aNewIncarnationBeginsItsOwnChain()
    {
        const auto customer = *m_shop->join(QStringLiteral("Nodira"));
        write([&](Transaction &transaction) { QVERIFY(setIncarnation(transaction, id(), 2)); });
        const auto act = *m_shop->stamp(customer);
        QCOMPARE(act.event.incarnation, 2);
        QCOMPARE(act.event.seq, 1);
        QVERIFY(act.event.previous.isNone());
    }
    void theShopsFirstEventsFillDeviceBranchAndStaff()
    {
        const auto device = **findDevice(db(), id(), m_shop->row().device);
        QCOMPARE(device.ceiling, loyalty::Ceiling::Owner);
        QCOMPARE(device.signingKey.size(), 32);
        QCOMPARE((*findStaff(db(), id(), m_shop->row().owner))->role, loyalty::Role::Owner);
        QVERIFY((*findBranch(db(), id(), m_shop->row().branch))->isOpen);
    }
    void wrongTriesOfAPinSurviveAChangeOfRole()
    {
        const auto staff = m_shop->row().owner;
        write([&](Transaction &transaction) { QVERIFY(setPinTries(transaction, id(), staff, {4, at(9)})); });
        QVERIFY(m_shop->append(loyalty::StaffSet{staff, loyalty::Role::Owner, true, {}}));
        const auto pin = *pinTries(db(), id(), staff);
        QCOMPARE(pin.wrongTries, 4);
        QCOMPARE(*pin.lockedUntil, at(9));
    }
    void aClearedBranchOrPlacementIsClosed()
    {
        const auto document = base::DocumentId::make(m_shop->random(), m_shop->now());
        const auto placement = base::PlacementId::fromBytes(document.raw());
        loyalty::DocumentWritten written;
        written.type = loyalty::DocumentType::Placement;
        written.document = document;
        written.blob = 0;
        const auto first = *m_shop->append(written, {}, {{BlobKind::Json, "{\"name\":\"Window\"}", {}}});
        QVERIFY((*findPlacement(db(), id(), placement))->isHanging);
        written.blob.reset();
        written.basedOn = first.event.id;
        QVERIFY(m_shop->append(written));
        QVERIFY(!(*findPlacement(db(), id(), placement))->isHanging);
        const auto row = **findDocument(db(), id(), {loyalty::DocumentType::Placement, document, 0});
        QVERIFY(!row.blob);
        QCOMPARE(row.basedOn, first.event.id);
    }
    void aDocumentWrittenInTwoPlacesKeepsTheOlderValue()
    {
        const DocumentKey key{loyalty::DocumentType::ShopSettings, base::DocumentId(), 0};
        const auto event = [&] { return base::EventId::make(m_shop->random(), m_shop->now()); };
        const auto first = event();
        const auto mine = event();
        const auto other = event();
        write([&](Transaction &transaction) {
            QVERIFY(writeDocument(transaction, id(), {key, Layer::Settled, first, {}, base::Sha256::of("1"), at(1)}));
            QVERIFY(writeDocument(transaction, id(), {key, Layer::Shown, mine, first, base::Sha256::of("2"), at(2)}));
            QVERIFY(
                writeDocument(transaction, id(), {key, Layer::Settled, other, first, base::Sha256::of("3"), at(3)}));
        });
        QCOMPARE((*findDocument(db(), id(), key))->event, mine);
        QVERIFY(unseenConflicts(db(), id())->empty());
        write([&](Transaction &transaction) {
            QVERIFY(writeDocument(transaction, id(), {key, Layer::Settled, mine, first, base::Sha256::of("2"), at(4)}));
            QVERIFY(dropShownDocument(transaction, id(), key, mine));
        });
        const auto conflicts = *unseenConflicts(db(), id());
        QCOMPARE(conflicts.size(), std::size_t(1));
        QCOMPARE(conflicts.front().event, other);
        QCOMPARE(conflicts.front().replacedBy, mine);
        QCOMPARE(listDocuments(db(), id(), loyalty::DocumentType::ShopSettings)->size(), std::size_t(1));
        write([&](Transaction &transaction) { QVERIFY(markConflictsSeen(transaction, id(), key)); });
        QVERIFY(unseenConflicts(db(), id())->empty());
    }
    void optOutWinsUntilAnOptInHasSeenIt()
    {
        const auto customer = *m_shop->join(QStringLiteral("Nodira"));
        const auto set = [&](bool given, std::optional<base::EventId> seen) {
            const loyalty::Consent consent{loyalty::ConsentChannel::Mail, given, 1};
            return m_shop->append(loyalty::ConsentSet{consent, seen}, {customer})->event.id;
        };
        const auto isGiven = [&] { return consentsOf(db(), id(), customer)->front().consent.given; };
        const auto in = set(true, {});
        QVERIFY(isGiven());
        const auto out = set(false, {});
        QVERIFY(!isGiven());
        set(true, in);
        QVERIFY(!isGiven());
        set(true, out);
        QVERIFY(isGiven());
    }
    void aJobIsMadeOnceLeasedAndEnded()
    {
        JobRow job;
        job.job = base::JobId::make(m_shop->random(), m_shop->now());
        job.uniqueKey = base::Sha256::of("push");
        job.payload = "payload";
        job.nextAt = at(10);
        job.createdAt = at(1);
        write([&](Transaction &transaction) {
            QCOMPARE(*insertJob(transaction, id(), job), Queued::Anew);
            JobRow again = job;
            again.job = base::JobId::make(m_shop->random(), m_shop->now());
            QCOMPARE(*insertJob(transaction, id(), again), Queued::Before);
            QVERIFY(takeDueJobs(transaction, id(), at(9), at(40), 10)->empty());
            QCOMPARE(takeDueJobs(transaction, id(), at(10), at(40), 10)->size(), std::size_t(1));
            QVERIFY(takeDueJobs(transaction, id(), at(39), at(70), 10)->empty());
        });
        QCOMPARE(**nextJobAt(db()), at(40));
        write([&](Transaction &transaction) {
            const auto again = *takeDueJobs(transaction, id(), at(40), at(70), 10);
            QCOMPARE(again.front().attempts, 2);
            QVERIFY(putOffJob(transaction, id(), job.job, at(100), QStringLiteral("busy")));
        });
        QCOMPARE(**nextJobAt(db()), at(100));
        write([&](Transaction &transaction) {
            QVERIFY(endJob(transaction, id(), job.job, JobState::Done, QStringLiteral("sent"), {}, at(101)));
        });
        QVERIFY(!*nextJobAt(db()));
        QCOMPARE(*(*findJobByKey(db(), id(), job.uniqueKey))->outcome, QStringLiteral("sent"));
        QCOMPARE(*countJobs(db(), id(), JobState::Done), 1);
    }
    void aPhoneHearsOfChangedPassesOnly()
    {
        const auto customer = base::CustomerId::make(m_shop->random(), m_shop->now());
        PassRow pass;
        pass.serial = base::CardId::make(m_shop->random(), m_shop->now());
        pass.customer = customer;
        pass.token = "token";
        pass.lastModified = at(5);
        const WalletDevice phone{QStringLiteral("library"), QStringLiteral("push")};
        write([&](Transaction &transaction) {
            QVERIFY(writePass(transaction, id(), pass));
            QCOMPARE(*registerWallet(transaction, id(), phone, pass.serial, at(1)), Registered::Anew);
            QCOMPARE(*registerWallet(transaction, id(), phone, pass.serial, at(2)), Registered::Before);
        });
        QCOMPARE(changedPasses(db(), id(), phone.library, std::nullopt)->size(), std::size_t(1));
        QCOMPARE(changedPasses(db(), id(), phone.library, at(4))->size(), std::size_t(1));
        QVERIFY(changedPasses(db(), id(), phone.library, at(5))->empty());
        QCOMPARE(walletsOf(db(), id(), pass.serial)->front().pushToken, phone.pushToken);
        write([&](Transaction &transaction) {
            QVERIFY(voidPassesOf(transaction, id(), customer));
            QVERIFY(*unregisterWallet(transaction, id(), phone.library, pass.serial));
            QVERIFY(!*unregisterWallet(transaction, id(), phone.library, pass.serial));
        });
        const auto now = **findPass(db(), id(), pass.serial, PassKind::Apple);
        QVERIFY(now.isVoid);
        // The next revision comes with the push that tells the phone (deliver/pass_refresh).
        QCOMPARE(now.revision, 1);
        write([&](Transaction &transaction) {
            QVERIFY(registerWallet(transaction, id(), phone, pass.serial, at(1)));
            QVERIFY(forgetWallet(transaction, id(), phone.pushToken));
        });
        QVERIFY(walletsOf(db(), id(), pass.serial)->empty());
    }
    void aLinkAndAChallengeWorkOnceAndABearerForAWhile()
    {
        const auto device = m_shop->row().device;
        const auto token = base::Sha256::of("token");
        write([&](Transaction &transaction) {
            QVERIFY(insertEnrolLink(transaction, {{}, token, loyalty::Ceiling::Owner, at(10), {}, {}}));
            QVERIFY(*useEnrolLink(transaction, {}, token, device, at(5)));
            QVERIFY(!*useEnrolLink(transaction, {}, token, device, at(6)));
            QVERIFY(insertChallenge(transaction, id(), {base::Sha256::of("c"), device, at(10)}));
            QVERIFY(insertChallenge(transaction, id(), {base::Sha256::of("d"), device, at(10)}));
            QVERIFY(*takeChallenge(transaction, id(), base::Sha256::of("c"), at(9)));
            QVERIFY(!*takeChallenge(transaction, id(), base::Sha256::of("c"), at(9)));
            QVERIFY(!*takeChallenge(transaction, id(), base::Sha256::of("d"), at(10)));
            QVERIFY(insertBearer(transaction, {id(), token, device, at(20)}));
        });
        QCOMPARE((*findEnrolLink(db(), {}, token))->usedAt, std::optional(at(5)));
        QCOMPARE((*findBearer(db(), token, at(19)))->shop, id());
        QVERIFY(!*findBearer(db(), token, at(20)));
        write([&](Transaction &transaction) { QVERIFY(removeExpired(transaction, id(), at(20))); });
        QVERIFY(!*findBearer(db(), token, at(1)));
    }
    void aRefusedEventIsKeptOnceByItsPlaceInTheChain()
    {
        RefusedRow row;
        row.event = base::EventId::make(m_shop->random(), m_shop->now());
        row.hash = base::Sha256::of("event");
        row.device = m_shop->row().device;
        row.seq = 9;
        row.reason = QStringLiteral("not_allowed");
        write([&](Transaction &transaction) {
            QVERIFY(insertRefused(transaction, id(), row));
            QVERIFY(insertRefused(transaction, id(), row));
        });
        QCOMPARE(refusedAtPlace(db(), id(), row.device, 1, 9)->front().hash, row.hash);
        QCOMPARE(listRefused(db(), id())->size(), std::size_t(1));
    }

private:
    Database &db() { return m_shop->database(); }
    const base::ShopId &id() const { return m_shop->id(); }
    template <typename Work>
    void write(Work work)
    {
        auto transaction = Transaction::begin(db());
        QVERIFY(transaction);
        work(*transaction);
        QVERIFY(transaction->commit());
    }

    std::unique_ptr<SmallShop> m_shop;
};

MUHR_TEST(TablesTest, tables_test)
#include "tables_test.moc"
