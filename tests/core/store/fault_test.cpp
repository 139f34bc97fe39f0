// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outbox_table.h"
#include "core/store/verify.h"
#include "tests/support/faults.h"
#include "tests/support/small_shop.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::store;
using tests::SmallShop;
namespace fault_disk = muhr::tests::fault_disk;
namespace fault_statement = muhr::tests::fault_statement;

namespace {

#ifdef MUHR_NIGHTLY
constexpr int step = 1;
constexpr int cuts = 10'000;
#else
constexpr int step = 7;
constexpr int cuts = 30;
#endif
constexpr int goal = 3;

/// Stamps until `goal` are stored; how many of these were acknowledged.
std::int64_t stampOn(SmallShop &shop, const base::CustomerId &customer)
{
    std::int64_t acknowledged = 0;
    while (shop.held(customer) < goal && shop.stamp(customer))
        ++acknowledged;
    return acknowledged;
}

bool isClean(SmallShop &shop)
{
    const auto found = verify(shop.database(), shop.id());
    return found && found->wrong.empty();
}

} // namespace

class FaultTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        fault_disk::install();
        fault_statement::install();
    }
    void cleanup()
    {
        fault_disk::heal();
        fault_statement::heal();
    }

    void aFullDiskAtAnyWriteIsSaidAndTheNextTryWorks()
    {
        SmallShop shop(20);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        std::int64_t n = 1;
        for (bool wasReached = true; wasReached; ++n) {
            const auto customer = *shop.join(QStringLiteral("Nodira"));
            fault_disk::arm(fault_disk::Fault::FullOnce, n);
            const auto first = shop.stamp(customer);
            wasReached = fault_disk::count() >= n;
            fault_disk::heal();
            QCOMPARE(first.hasValue(), !wasReached);
            if (!first)
                QCOMPARE(first.error(), StoreError::DiskFull);
            // An error is "not stored"; an acknowledgement is stored.
            QCOMPARE(shop.held(customer), first ? 1 : 0);
            QCOMPARE(stampOn(shop, customer), first ? 2 : 3);
            QCOMPARE(shop.held(customer), 3);
        }
        QVERIFY(n > 3);
        QVERIFY(isClean(shop));
    }

    void whicheverStatementFailsARetryReachesTheSameEnd()
    {
        SmallShop shop(21);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const auto customer = *shop.join(QStringLiteral("Nodira"));
        std::int64_t n = 1;
        for (bool wasReached = true; wasReached; n += step) {
            // A new connection compiles every statement anew.
            shop.close();
            QVERIFY(shop.open());
            const auto before = *countOutbox(shop.database(), shop.id());
            const auto heldBefore = shop.held(customer);
            fault_statement::arm(n);
            const auto stored = shop.stamp(customer);
            wasReached = fault_statement::count() >= n;
            fault_statement::heal();
            QCOMPARE(stored.hasValue(), !wasReached);
            QCOMPARE(*countOutbox(shop.database(), shop.id()), before + (stored ? 1 : 0));
            if (!stored) {
                QCOMPARE(shop.held(customer), heldBefore);
                QVERIFY(shop.stamp(customer));
            }
            QCOMPARE(*countOutbox(shop.database(), shop.id()), before + 1);
        }
        QVERIFY(n > 100);
        QVERIFY(isClean(shop));
    }

    void aStopAtAnyWriteKeepsWhatWasAcknowledged()
    {
        std::int64_t n = 1;
        for (bool wasReached = true; wasReached; n += step) {
            SmallShop shop(22);
            QVERIFY(shop.open());
            QVERIFY(shop.create());
            const auto customer = *shop.join(QStringLiteral("Nodira"));
            fault_disk::arm(fault_disk::Fault::Stop, n);
            const auto acknowledged = stampOn(shop, customer);
            wasReached = fault_disk::count() >= n;
            shop.close();
            fault_disk::heal();

            QVERIFY(shop.open());
            const auto stored = shop.held(customer);
            // What was being committed may have got there, or not.
            QVERIFY(stored == acknowledged || stored == acknowledged + 1);
            QVERIFY(isClean(shop));
            stampOn(shop, customer);
            QCOMPARE(shop.held(customer), goal);
            QVERIFY(isClean(shop));
        }
        QVERIFY(n > goal * 3);
    }

    void aStopWhileTheStoreIsMadeIsTakenUpAgain()
    {
        std::int64_t n = 1;
        for (bool wasReached = true; wasReached; n += step) {
            const tests::StoreFile file;
            fault_disk::arm(fault_disk::Fault::Stop, n);
            (void)file.open().hasValue();
            wasReached = fault_disk::count() >= n;
            fault_disk::heal();
            auto database = file.open();
            QVERIFY(database);
            QVERIFY(database->checkPages()->empty());
        }
        QVERIFY(n > 20);
    }

    void aPowerCutLosesNothingThatWasAcknowledged()
    {
        for (int seed = 0; seed < cuts; ++seed)
            QCOMPARE(lostAfterCut(static_cast<std::uint32_t>(seed), "PRAGMA synchronous = FULL"), 0);
    }

    void withoutSyncingEachCommitAPowerCutLosesSome()
    {
        // Proves that the test above can fail.
        std::int64_t lost = 0;
        for (int seed = 0; seed < 10; ++seed)
            lost += lostAfterCut(static_cast<std::uint32_t>(seed), "PRAGMA synchronous = NORMAL");
        QVERIFY(lost > 0);
    }

private:
    static std::int64_t lostAfterCut(std::uint32_t seed, const char *pragma)
    {
        SmallShop shop(30 + seed);
        if (!shop.open() || !shop.create())
            return -1;
        const auto customer = shop.join(QStringLiteral("Nodira"));
        if (!customer || !shop.database().statement(pragma).run())
            return -1;
        std::int64_t acknowledged = 0;
        for (std::uint32_t i = 0; i < 5 + seed % 5; ++i)
            acknowledged += shop.stamp(*customer) ? 1 : 0;
        fault_disk::cutPower(seed);
        shop.close();
        fault_disk::heal();
        if (!shop.open() || !isClean(shop))
            return -1;
        const auto waiting = countOutbox(shop.database(), shop.id());
        constexpr std::int64_t before = 3;
        return acknowledged - (*waiting - before);
    }
};

MUHR_TEST(FaultTest, fault_test)
#include "fault_test.moc"
