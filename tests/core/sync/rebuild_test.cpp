// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/rebuild.h"

#include "core/store/event_table.h"
#include "core/words/say.h"
#include "tests/core/sync/counter_shop.h"
#include "tests/core/sync/round_by_hand.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace muhr;
using namespace muhr::sync;
using namespace muhr::tests;

namespace {

constexpr qint64 page = 4'096;
#ifdef MUHR_NIGHTLY
constexpr qint64 everySoManyPages = 1;
#else
constexpr qint64 everySoManyPages = 12;
#endif

/// A laptop with acts that wait, beside another one that keeps the endpoint busy.
struct DamagedLaptop
{
    SyncEndpoint endpoint{1};
    SyncLaptop laptop{endpoint, 2};
    SyncLaptop other{endpoint, laptop, 3, loyalty::Ceiling::Owner};
    store::GenerationFile generations{laptop.file.filePath(QStringLiteral("generations"))};
    QString code = laptop.join();
    std::set<base::EventId> waiting;

    DamagedLaptop()
    {
        for (int i = 0; i < 20; ++i)
            (void)laptop.stamp(laptop.join());
        if (!laptop.agree() || !other.agree())
            qFatal("the shop does not begin");
        (void)other.stamp(code);
        if (!other.agree())
            qFatal("the other laptop does not agree");
        for (int i = 0; i < 12; ++i)
            waiting.insert(laptop.stamp(i % 3 == 0 ? laptop.join() : code));
        waiting.clear();
        for (const auto &stored :
             sure(store::eventsInState(laptop.database, laptop.session.shop, store::EventState::Pending)))
            waiting.insert(stored.event.id);
    }

    void close()
    {
        laptop.database = sure(
            store::Database::openForWriting(laptop.file.filePath(QStringLiteral("else")), store::IfMissing::Create));
    }
    void open()
    {
        laptop.database = sure(store::Database::openForWriting(laptop.file.path(), store::IfMissing::Refuse));
    }
    actions::Outcome<actions::RebuiltStore> rebuild()
    {
        return actions::rebuildStore(laptop.file.path(), generations, laptop.random);
    }
    qint64 pages() const { return QFile(laptop.file.path()).size() / page; }
    void damage(qint64 which) const
    {
        QFile file(laptop.file.path());
        if (!file.open(QIODevice::ReadWrite) || !file.seek(which * page) ||
            file.write(QByteArray(page, '\x5a')) != page)
            qFatal("the store can't be damaged");
    }
    std::int64_t arrived()
    {
        std::int64_t count = 0;
        for (const base::EventId &id : waiting)
            count += sure(store::findEvent(endpoint.database, laptop.session.shop, id)) ? 1 : 0;
        return count;
    }
    bool hasAgreed()
    {
        Round round = roundOf(laptop);
        return go(round, laptop) == SyncState::Agreed && waitingAt(laptop) == 0 &&
               settledCards(laptop.database, laptop.session.shop) ==
                   settledCards(endpoint.database, laptop.session.shop) &&
               wrongRowsOf(laptop.database, laptop.session.shop).isEmpty() &&
               wrongRowsOf(endpoint.database, laptop.session.shop).isEmpty();
    }
};

} // namespace

/// A damaged store is given up, and nothing of what it alone knew.
class RebuildTest : public QObject
{
    Q_OBJECT
private slots:
    void whatWaitedIsHandedOverBeforeAnythingIsTaken()
    {
        DamagedLaptop shop;
        const std::int64_t before = shop.laptop.row().incarnation;
        shop.close();
        const auto rebuilt = shop.rebuild();
        QVERIFY(rebuilt.hasValue());
        QCOMPARE(rebuilt->kept, std::int64_t(shop.waiting.size()));
        QCOMPARE(rebuilt->behind, 0);
        QCOMPARE(rebuilt->lost, 0);
        QVERIFY(QFile::exists(rebuilt->aside));
        QVERIFY(words::say(base::Language::English, actions::sentenceOf(*rebuilt)).startsWith(QStringLiteral("16 ")));
        shop.open();
        QVERIFY(shop.laptop.row().incarnation > before);
        QCOMPARE(waitingAt(shop.laptop), std::int64_t(shop.waiting.size()));
        QStringList paths;
        Round round = roundOf(shop.laptop);
        QCOMPARE(go(round, shop.laptop, &paths), SyncState::Agreed);
        QVERIFY(paths.indexOf(QStringLiteral("push")) < paths.indexOf(QStringLiteral("pull")));
        QCOMPARE(round.counts().pushed, std::int64_t(shop.waiting.size()));
        QVERIFY(shop.hasAgreed());
        QCOMPARE(shop.arrived(), std::int64_t(shop.waiting.size()));
        (void)shop.laptop.stamp(shop.code);
        QVERIFY(shop.hasAgreed());
        QVERIFY(shop.other.agree());
    }

    void whatLiesBehindAnActThatIsGoneIsWrittenAnew()
    {
        DamagedLaptop shop;
        const auto pending =
            sure(store::eventsInState(shop.laptop.database, shop.laptop.session.shop, store::EventState::Pending));
        const auto &middle = pending[pending.size() / 2];
        shop.close();
        QFile file(shop.laptop.file.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const qsizetype place = file.readAll().indexOf(middle.bytes);
        QVERIFY(place > 0);
        shop.damage(place / page);
        const auto rebuilt = shop.rebuild();
        QVERIFY(rebuilt.hasValue());
        QVERIFY(rebuilt->lost > 0 && rebuilt->behind > 0);
        QCOMPARE(rebuilt->kept + rebuilt->behind + rebuilt->lost, std::int64_t(shop.waiting.size()));
        shop.open();
        QVERIFY(shop.hasAgreed());
        QCOMPARE(shop.arrived(), rebuilt->kept);
        QCOMPARE(*actions::addSalvaged(shop.laptop.database, rebuilt->aside, shop.laptop.random), rebuilt->behind);
        QVERIFY(shop.hasAgreed());
        QCOMPARE(shop.arrived(), rebuilt->kept + rebuilt->behind);
        // Under the moment when it was done, not when it was saved.
        const auto last =
            sure(store::findEvent(shop.endpoint.database, shop.laptop.session.shop, pending.back().event.id));
        QVERIFY(last && last->event.wall == pending.back().event.wall);
        QCOMPARE(*actions::addSalvaged(shop.laptop.database, rebuilt->aside, shop.laptop.random), 0);
        QVERIFY(shop.other.agree());
    }

    void whateverPageIsDamagedWhatCanBeReadArrives()
    {
        int rebuilds = 0;
        int refusals = 0;
        std::int64_t kept = 0;
        std::int64_t behind = 0;
        std::int64_t missing = 0;
        qint64 pages = 0;
        for (qint64 which = 1; which == 1 || which < pages; which += everySoManyPages) {
            DamagedLaptop shop;
            shop.close();
            pages = shop.pages();
            shop.damage(which);
            const auto rebuilt = shop.rebuild();
            if (!rebuilt) {
                // Not even the shop can be told any more: it is left as it is.
                QVERIFY(rebuilt.error().word == words::Refusal::StoreDamaged);
                ++refusals;
                continue;
            }
            ++rebuilds;
            kept += rebuilt->kept;
            behind += rebuilt->behind;
            shop.open();
            QVERIFY2(shop.hasAgreed(), qPrintable(QStringLiteral("page %1").arg(which)));
            const auto added = actions::addSalvaged(shop.laptop.database, rebuilt->aside, shop.laptop.random);
            QVERIFY(added.hasValue());
            QVERIFY2(shop.hasAgreed(), qPrintable(QStringLiteral("page %1, written anew").arg(which)));
            QCOMPARE(*actions::addSalvaged(shop.laptop.database, rebuilt->aside, shop.laptop.random), 0);
            QVERIFY(shop.arrived() >= rebuilt->kept + *added);
            missing += std::int64_t(shop.waiting.size()) - shop.arrived();
        }
        qInfo("%lld pages: %d rebuilt, %d not readable; %lld acts kept, %lld of them written anew, %lld lost",
              static_cast<long long>(pages), rebuilds, refusals, static_cast<long long>(kept),
              static_cast<long long>(behind), static_cast<long long>(missing));
        QVERIFY(rebuilds > 3 * refusals);
        // One page holds few of them.
        QVERIFY(missing < kept / 10);
    }

    void whatAnOwnerSignedIsHandedOverWithHerSignature()
    {
        CounterShop shop;
        const auto hired = shop.hire();
        SyncLaptop &till = shop.till;
        const auto signedOne = CounterShop::lastOf(till);
        store::GenerationFile generations(till.file.filePath(QStringLiteral("generations")));
        till.database =
            sure(store::Database::openForWriting(till.file.filePath(QStringLiteral("else")), store::IfMissing::Create));
        const auto rebuilt = actions::rebuildStore(till.file.path(), generations, till.random);
        QVERIFY(rebuilt.hasValue());
        QCOMPARE(rebuilt->kept, 2);
        till.database = sure(store::Database::openForWriting(till.file.path(), store::IfMissing::Refuse));
        Round round = roundOf(till);
        QCOMPARE(go(round, till), SyncState::Agreed);
        QCOMPARE(round.counts().pushed, 2);
        QCOMPARE(round.counts().refused, 0);
        QVERIFY(shop.isStaff(shop.endpoint.database, hired));
        QVERIFY(shop.isSigned(shop.endpoint.database, signedOne));
        QVERIFY(shop.isSigned(till.database, signedOne));
    }

    void whatSheSignedAndIsWrittenAnewIsRefusedWhereItIsSeen()
    {
        CounterShop shop;
        shop.till.stamp(shop.code);
        const auto stamp = CounterShop::lastOf(shop.till);
        const auto hired = shop.hire();
        SyncLaptop &till = shop.till;
        store::GenerationFile generations(till.file.filePath(QStringLiteral("generations")));
        {
            // The act before hers can't be read any more.
            auto transaction = sure(store::Transaction::begin(till.database));
            sure(transaction.statement("UPDATE event SET hash = zeroblob(32) WHERE hash = :hash")
                     .bind(":hash", stamp.hash)
                     .run());
            sure(transaction.commit());
        }
        till.database =
            sure(store::Database::openForWriting(till.file.filePath(QStringLiteral("else")), store::IfMissing::Create));
        const auto rebuilt = actions::rebuildStore(till.file.path(), generations, till.random);
        QVERIFY(rebuilt.hasValue());
        QCOMPARE(rebuilt->behind, 2);
        till.database = sure(store::Database::openForWriting(till.file.path(), store::IfMissing::Refuse));
        Round arrival = roundOf(till);
        QCOMPARE(go(arrival, till), SyncState::Agreed);
        QCOMPARE(*actions::addSalvaged(till.database, rebuilt->aside, till.random), 2);
        Round round = roundOf(till);
        QCOMPARE(go(round, till), SyncState::Agreed);
        QCOMPARE(round.counts().refused, 2);
        QVERIFY(!shop.isStaff(shop.endpoint.database, hired));
        QCOMPARE(CounterShop::lastOf(till).reason, QStringLiteral("needs_owner"));
    }

    void nothingIsChangedWhereItCantBeDone()
    {
        DamagedLaptop shop;
        QCOMPARE(words::errorWord(shop.rebuild().error().word), QStringLiteral("store_open"));
        shop.close();
        shop.damage(0);
        QFile file(shop.laptop.file.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QCOMPARE(words::errorWord(shop.rebuild().error().word), QStringLiteral("store_damaged"));
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
    }
};

MUHR_TEST(RebuildTest, rebuild_test)
#include "rebuild_test.moc"
