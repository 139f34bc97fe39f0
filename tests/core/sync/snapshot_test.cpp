// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/arrival.h"
#include "core/store/card_state_table.h"
#include "core/store/customer_table.h"
#include "core/store/dispute_table.h"
#include "core/store/event_table.h"
#include "core/sync/serve_snapshot.h"
#include "tests/core/sync/lived_shop.h"
#include "tests/core/sync/round_by_hand.h"
#include "tests/core/sync/store_rows.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::sync;
using namespace muhr::tests;

namespace {

/// An owner's new laptop, which can go back to the moment at which it was given the shop.
struct NewLaptop
{
    explicit NewLaptop(LivedShop &of)
        : shop(of), laptop(of.endpoint, of.endpoint.newPlace(of.id()), 64),
          fresh(laptop.file.filePath(QStringLiteral("fresh")))
    {
        sure(laptop.database.copyTo(fresh));
    }
    void beginAnew()
    {
        laptop.database = sure(
            store::Database::openForWriting(laptop.file.filePath(QStringLiteral("else")), store::IfMissing::Create));
        for (const QString &end : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(laptop.file.path() + end);
        if (!QFile::copy(fresh, laptop.file.path()))
            qFatal("no copy");
        laptop.database = sure(store::Database::openForWriting(laptop.file.path(), store::IfMissing::Refuse));
    }
    /// The program ends, and is started again.
    void stopAndStart()
    {
        laptop.database = sure(
            store::Database::openForWriting(laptop.file.filePath(QStringLiteral("else")), store::IfMissing::Create));
        laptop.database = sure(store::Database::openForWriting(laptop.file.path(), store::IfMissing::Refuse));
    }
    /// Goes on until so many answers of a kind have come; without one the line is cut, once.
    void goUntil(Round &round, const QString &path, int answers)
    {
        auto next = round.begin();
        for (;;) {
            if (auto *task = std::get_if<Round::Task>(&next)) {
                next = round.found((*task)(laptop.database));
                continue;
            }
            const auto *ask = std::get_if<Round::Ask>(&next);
            if (!ask)
                qFatal("it ended too soon");
            if (ask->path == path && answers-- == 0)
                return;
            next = round.answered(answerOf(shop.endpoint, laptop.self(), *ask));
        }
    }
    bool isArriving() { return sure(store::isArriving(laptop.database, shop.id())); }
    StoreRows rows() const { return rowsOf(laptop.file.path()); }

    LivedShop &shop;
    SyncLaptop laptop;
    QString fresh;
};

/// Twice: what a pull says of other devices is noted of those that are known before it.
SyncState pullAll(SyncLaptop &laptop)
{
    Round round = roundOf(laptop);
    const SyncState first = go(round, laptop);
    return first == SyncState::Agreed ? go(round, laptop) : first;
}

enum class Stop { None, LineIsCut, ProgramEnds, ProgramEndsAndPulls, SomebodyOpensIt };

} // namespace

/// A shop comes to a new laptop in large pieces, and is there as if every event had been pulled.
class SnapshotTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_shop = std::make_unique<LivedShop>();
        m_desk = std::make_unique<NewLaptop>(*m_shop);
        // What the comparison would mean nothing without.
        QCOMPARE(m_shop->refused, 1);
        QVERIFY(!sure(store::openDisputes(m_shop->endpoint.database, m_shop->id())).empty());
        QVERIFY(m_shop->one.row().position.cursor > 120);
    }

    void allIsAsIfItHadBeenPulled_data()
    {
        QTest::addColumn<int>("mostInPiece");
        QTest::addColumn<Stop>("stop");
        QTest::newRow("all in one piece") << 5000 << Stop::None;
        QTest::newRow("in pieces of 50") << 50 << Stop::None;
        QTest::newRow("in pieces of 25") << 25 << Stop::None;
        QTest::newRow("the line is cut between two pieces") << 25 << Stop::LineIsCut;
        QTest::newRow("the program ends between two pieces") << 50 << Stop::ProgramEnds;
        QTest::newRow("the program ends and goes on by pulling") << 50 << Stop::ProgramEndsAndPulls;
        QTest::newRow("somebody opens what there is") << 25 << Stop::SomebodyOpensIt;
    }
    void allIsAsIfItHadBeenPulled()
    {
        QFETCH(const int, mostInPiece);
        QFETCH(const Stop, stop);
        NewLaptop &desk = *m_desk;
        desk.beginAnew();
        QCOMPARE(pullAll(desk.laptop), SyncState::Agreed);
        const StoreRows pulled = desk.rows();
        QVERIFY(pulled.at(QStringLiteral("card_state")).size() > 20);
        QVERIFY(!pulled.at(QStringLiteral("dispute")).empty());
        QVERIFY(!pulled.at(QStringLiteral("provisional")).empty());
        QVERIFY(!pulled.at(QStringLiteral("erase_receipt")).empty());

        desk.beginAnew();
        std::optional<Round> round(arrivalOf(desk.laptop, mostInPiece));
        if (stop != Stop::None) {
            desk.goUntil(*round, QStringLiteral("snapshot"), 2);
            QCOMPARE(desk.laptop.row().position.cursor, 2 * mostInPiece);
            QVERIFY(desk.isArriving());
        }
        if (stop == Stop::LineIsCut)
            QCOMPARE(std::get<Round::End>(round->answered({})).state, SyncState::Unreachable);
        if (stop == Stop::ProgramEnds || stop == Stop::ProgramEndsAndPulls) {
            desk.stopAndStart();
            round.emplace(stop == Stop::ProgramEnds ? arrivalOf(desk.laptop, mostInPiece) : roundOf(desk.laptop));
            QVERIFY(!desk.isArriving());
            QCOMPARE(wrongRowsOf(desk.laptop.database, m_shop->id()), QStringList());
        }
        if (stop == Stop::SomebodyOpensIt) {
            desk.goUntil(*round, QStringLiteral("snapshot"), 1);
            sure(store::foldAllArrived(desk.laptop.database));
            QCOMPARE(wrongRowsOf(desk.laptop.database, m_shop->id()), QStringList());
        }
        QStringList paths;
        QCOMPARE(go(*round, desk.laptop, &paths), SyncState::Agreed);
        QVERIFY(!paths.contains(QStringLiteral("blobs")) || stop != Stop::None);
        QVERIFY(!desk.isArriving());
        QCOMPARE(differenceOf(pulled, desk.rows()), QString());
        QCOMPARE(wrongRowsOf(desk.laptop.database, m_shop->id()), QStringList());
    }

    void noCardIsFoldedBeforeAllIsHere()
    {
        NewLaptop &desk = *m_desk;
        desk.beginAnew();
        Round round = arrivalOf(desk.laptop, 25);
        desk.goUntil(round, QStringLiteral("snapshot"), 3);
        QVERIFY(desk.isArriving());
        QCOMPARE(desk.rows()[QStringLiteral("card_state")].size(), 0U);
        QVERIFY(sure(store::countCustomers(desk.laptop.database, m_shop->id())) > 0);
        QCOMPARE(round.counts().pulled, 75);
        QCOMPARE(round.counts().arriving, settledNumber(m_shop->endpoint.database, m_shop->id()));
        desk.goUntil(round, QStringLiteral("pull"), 0);
        QVERIFY(!desk.isArriving());
        QCOMPARE(round.counts().pulled, round.counts().arriving);
        QVERIFY(settledCards(desk.laptop.database, m_shop->id()) ==
                settledCards(m_shop->endpoint.database, m_shop->id()));
    }

    void aPieceThatComesTooLateIsNotTaken()
    {
        NewLaptop &desk = *m_desk;
        desk.beginAnew();
        Round round = arrivalOf(desk.laptop, 25);
        desk.goUntil(round, QStringLiteral("snapshot"), 1);
        auto next = round.answered(
            answerOf(m_shop->endpoint, desk.laptop.self(),
                     {QStringLiteral("snapshot"), snapshotQuery({25, desk.laptop.row().position.head, 25}),
                      std::nullopt, QString()}));
        // While it waited for its turn somebody has opened the shop.
        sure(store::foldAllArrived(desk.laptop.database));
        next = round.found(std::get<Round::Task>(next)(desk.laptop.database));
        QCOMPARE(desk.laptop.row().position.cursor, 25);
        QVERIFY(!desk.isArriving());
        QVERIFY(std::holds_alternative<Round::Task>(next));
    }

    void whatIsDoneInBetweenStaysAndGoesUp()
    {
        LivedShop shop;
        NewLaptop desk(shop);
        {
            Round round = arrivalOf(desk.laptop, 50);
            desk.goUntil(round, QStringLiteral("snapshot"), 2);
        }
        desk.stopAndStart();
        (void)desk.laptop.stamp(shop.codes[9]);
        (void)desk.laptop.join(QStringLiteral("Yangi mehmon"));
        Round round = arrivalOf(desk.laptop, 50);
        QCOMPARE(go(round, desk.laptop), SyncState::Agreed);
        QCOMPARE(round.counts().pushed, 2);
        QCOMPARE(waitingAt(desk.laptop), 0);
        QCOMPARE(wrongRowsOf(desk.laptop.database, shop.id()), QStringList());
        QVERIFY(settledCards(desk.laptop.database, shop.id()) == settledCards(shop.endpoint.database, shop.id()));
    }

    void whatSettlesMeanwhileComesBehind()
    {
        LivedShop shop;
        NewLaptop desk(shop);
        Round round = arrivalOf(desk.laptop, 50);
        desk.goUntil(round, QStringLiteral("snapshot"), 2);
        shop.goOn();
        QCOMPARE(go(round, desk.laptop), SyncState::Agreed);
        const StoreRows rows = desk.rows();
        desk.beginAnew();
        QCOMPARE(pullAll(desk.laptop), SyncState::Agreed);
        QCOMPARE(differenceOf(desk.rows(), rows), QString());
    }

    void anEndpointThatKnowsNoPiecesIsPulled()
    {
        NewLaptop &desk = *m_desk;
        desk.beginAnew();
        Round round = arrivalOf(desk.laptop, 50);
        desk.goUntil(round, QStringLiteral("snapshot"), 0);
        auto next = round.answered({404, {}, false});
        QStringList paths;
        while (!std::holds_alternative<Round::End>(next)) {
            if (auto *task = std::get_if<Round::Task>(&next)) {
                next = round.found((*task)(desk.laptop.database));
                continue;
            }
            paths.append(std::get<Round::Ask>(next).path);
            next = round.answered(answerOf(m_shop->endpoint, desk.laptop.self(), std::get<Round::Ask>(next)));
        }
        QCOMPARE(std::get<Round::End>(next).state, SyncState::Agreed);
        QVERIFY(paths.contains(QStringLiteral("pull")) && !paths.contains(QStringLiteral("snapshot")));
        QVERIFY(!desk.isArriving());
        QCOMPARE(wrongRowsOf(desk.laptop.database, m_shop->id()), QStringList());
    }

    void anotherHistoryHasNoPieces()
    {
        const auto other = base::Sha256::of("another history");
        const auto piece =
            answerSnapshot(m_shop->endpoint.database, m_shop->id(), {25, other, 25}, m_shop->endpoint.signing);
        QVERIFY(!piece && piece.error().word == words::Refusal::BadValue);
    }

    void onlyThePieceThatIsNextIsTaken_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto bytes = [](int size) { return QJsonValue(encodeBytes(QByteArray(size, 'a'))); };
        QTest::newRow("as it is") << QString() << QJsonValue();
        QTest::newRow("from another number") << QStringLiteral("from") << QJsonValue(2);
        QTest::newRow("with another H") << QStringLiteral("head") << QJsonValue(base::Sha256::of("other").text());
        QTest::newRow("of an epoch that is none") << QStringLiteral("epoch") << bytes(15);
        QTest::newRow("without events") << QStringLiteral("events") << QJsonValue();
        QTest::newRow("with an event less") << QStringLiteral("events") << QJsonValue(QJsonArray());
        QTest::newRow("an event that is none")
            << QStringLiteral("events") << QJsonValue(QJsonArray{QJsonArray{1, 1, bytes(40)}});
        QTest::newRow("a moment before all moments")
            << QStringLiteral("events") << QJsonValue(QJsonArray{QJsonArray{-1, 1, bytes(40)}});
        QTest::newRow("a key of nobody") << QStringLiteral("keys")
                                         << QJsonValue(QJsonArray{QJsonArray{1, 1, bytes(9)}});
        QTest::newRow("sealed words of nobody")
            << QStringLiteral("blobs") << QJsonValue(QJsonArray{QJsonArray{1, bytes(9)}});
        QTest::newRow("a signature that is too short")
            << QStringLiteral("signatures") << QJsonValue(QJsonArray{QJsonArray{1, bytes(63)}});
        QTest::newRow("no end") << QStringLiteral("of") << QJsonValue();
    }
    void onlyThePieceThatIsNextIsTaken()
    {
        QFETCH(const QString, field);
        QFETCH(const QJsonValue, value);
        QJsonObject object = snapshotJson(
            sure(answerSnapshot(m_shop->endpoint.database, m_shop->id(), {0, {}, 1}, m_shop->endpoint.signing)));
        if (!field.isEmpty())
            object[field] = value;
        const bool isEmptyPiece = value.isArray() && value.toArray().isEmpty();
        QCOMPARE(parseSnapshot(object, {}).has_value(), field.isEmpty() || isEmptyPiece);
        if (isEmptyPiece)
            QVERIFY(parseSnapshot(object, {})->events.empty());
    }

private:
    std::unique_ptr<LivedShop> m_shop;
    /// New in it at the beginning of each test.
    std::unique_ptr<NewLaptop> m_desk;
};

MUHR_TEST(SnapshotTest, snapshot_test)
#include "snapshot_test.moc"
