// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outbox_table.h"
#include "core/store/verify.h"
#include "tests/core/store/fault_scenario.h"
#include "tests/support/store_content.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTest>

#include <sys/mount.h>

#include <string_view>

using namespace muhr;
using namespace muhr::store;
using tests::FaultScenario;
using tests::SmallShop;
namespace fault_disk = muhr::tests::fault_disk;
namespace memory_disk = muhr::tests::memory_disk;
namespace fault_statement = muhr::tests::fault_statement;

namespace {

#ifdef MUHR_NIGHTLY
constexpr int statementStep = 1;
constexpr int writeStep = 1;
#else
constexpr int statementStep = 7;
constexpr int writeStep = 10;
#endif

bool isClean(SmallShop &shop)
{
    const auto found = verify(shop.database(), shop.id());
    return found && found->wrong.empty();
}

/// A few megabytes of memory in the place of a folder.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder) : m_folder(QFile::encodeName(folder))
    {
        m_isThere = ::mount("muhr-test", m_folder.constData(), "tmpfs", 0, "size=2m") == 0;
    }
    ~SmallDisk()
    {
        if (m_isThere)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    bool isThere() const { return m_isThere; }

private:
    QByteArray m_folder;
    bool m_isThere = false;
};

/// Stamps until the disk is full; how many were said to be stored. Nothing: refused for another reason, or never.
std::optional<std::int64_t> stampUntilFull(SmallShop &shop, const base::CustomerId &customer)
{
    for (std::int64_t said = 0; said < 1'000; ++said)
        if (const auto stored = shop.stamp(customer); !stored)
            return stored.error() == StoreError::DiskFull ? std::optional(said) : std::nullopt;
    return std::nullopt;
}

} // namespace

class FaultTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        memory_disk::install();
        fault_disk::install();
        fault_statement::install();
    }
    void cleanup()
    {
        fault_disk::heal();
        fault_statement::heal();
    }

    void aWriteThatFailsOnceIsSaidAndTheNextTryWorks()
    {
        FaultScenario scenario(65);
        std::int64_t failed = 0;
        for (const auto &step : scenario.day()) {
            const bool isOpening = std::string_view(step.name) == "an opening";
            // One that is made whole or not at all is for core/actions.
            bool isDone = step.isWholeShop && step.act();
            for (std::int64_t n = 1 + failed * 3 % writeStep; !isDone; n += writeStep) {
                const auto before = isOpening ? std::nullopt : tests::contentOf(pathOf(*step.shop));
                fault_disk::arm(fault_disk::Fault::FullOnce, n);
                const auto done = step.act();
                const bool wasReached = fault_disk::count() >= n;
                fault_disk::heal();
                memory_disk::forgetCopies();
                failed += wasReached ? 1 : 0;
                // What is written after a commit may fail: "done" is said of what is stored.
                isDone = done.hasValue();
                QVERIFY2(isDone || wasReached, step.name);
                if (!isDone && !isOpening)
                    QVERIFY2(tests::contentOf(pathOf(*step.shop)) == before, step.name);
            }
            QVERIFY2(scenario.soundEvents(step.shop->database()), step.name);
        }
        qInfo("%lld writes failed", static_cast<long long>(failed));
        QVERIFY(failed >= 2'000 / writeStep);
        const auto before = tests::contentOf(pathOf(scenario.laptop()));
        scenario.close();
        QVERIFY(before && tests::contentOf(pathOf(scenario.laptop())) == before);
    }

    void aFullDiskStoresWhatItSaysAndGoesOnWhenThereIsRoom()
    {
        FaultScenario scenario(66);
        SmallShop &shop = scenario.laptop();
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const auto customer = *shop.join(QStringLiteral("Nodira"));
        for (std::int64_t n = 1; n < 80; n += writeStep) {
            const auto before = *countOutbox(shop.database(), shop.id());
            fault_disk::arm(fault_disk::Fault::Full, n);
            const auto said = stampUntilFull(shop, customer);
            QVERIFY(said);
            QVERIFY(!shop.stamp(customer));
            QCOMPARE(*countOutbox(shop.database(), shop.id()), before + *said);
            // Nothing can be written back, but it opens and can be read.
            shop.close();
            QVERIFY(shop.open());
            const auto stored = *countOutbox(shop.database(), shop.id());
            // What was refused in the middle of its commit may have got there, as at a stop.
            QVERIFY(stored == before + *said || stored == before + *said + 1);
            QVERIFY(isClean(shop));
            fault_disk::heal();
            QVERIFY(shop.stamp(customer));
            QCOMPARE(*countOutbox(shop.database(), shop.id()), stored + 1);
        }
        QVERIFY(isClean(shop));
    }

    void aRealDiskThatIsFullStoresWhatItSays()
    {
        SmallShop shop(67);
        const SmallDisk disk(shop.file().folder());
        if (!disk.isThere())
            QSKIP("No right to mount a small disk here: only the fault disk was full.");
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const auto customer = *shop.join(QStringLiteral("Nodira"));
        QFile ballast(shop.file().filePath(QStringLiteral("ballast")));
        QVERIFY(ballast.open(QIODevice::WriteOnly));
        QCOMPARE(ballast.write(QByteArray(512 * 1024, 'x')), 512 * 1024);
        ballast.close();
        const auto before = *countOutbox(shop.database(), shop.id());
        const auto said = stampUntilFull(shop, customer);
        QVERIFY(said);
        QCOMPARE(*countOutbox(shop.database(), shop.id()), before + *said);
        QVERIFY(ballast.remove());
        QVERIFY(shop.stamp(customer));
        shop.close();
        QVERIFY(shop.open());
        QCOMPARE(*countOutbox(shop.database(), shop.id()), before + *said + 1);
        QVERIFY(isClean(shop));
        shop.close();
    }

    void whicheverStatementFailsARetryReachesTheSameEnd()
    {
        SmallShop shop(21);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const auto customer = *shop.join(QStringLiteral("Nodira"));
        std::int64_t n = 1;
        for (bool wasReached = true; wasReached; n += statementStep) {
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
};

MUHR_TEST(FaultTest, fault_test)
#include "fault_test.moc"
