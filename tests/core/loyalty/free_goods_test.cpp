// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/point_play.h"
#include "tests/support/test_main.h"

#include "core/loyalty/limits.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::PointPlay;

namespace {

/// A coffee for 10 points that takes them so, on a card with so many.
PointPlay playWith(std::int64_t points, const char *takes, const QJsonObject &changes = {})
{
    QJsonObject terms{{"rewards", QJsonArray{tests::pointReward("coffee", 10, {{"takes", takes}})}}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        terms[change.key()] = change.value();
    PointPlay play(terms);
    play.foldForeign(play.earned(points));
    return play;
}

} // namespace

class FreeGoodsTest : public QObject
{
    Q_OBJECT
private slots:
    void whatOneWishTakes_data()
    {
        QTest::addColumn<QString>("takes");
        QTest::addColumn<int>("points");
        QTest::addColumn<bool>("isOnline");
        QTest::addColumn<int>("goods");
        QTest::addColumn<int>("left");
        // Without a connection 25 points may be spent.
        QTest::newRow("5.5.11: the price, for one") << "price" << 37 << true << 1 << 27;
        QTest::newRow("5.5.11: as many as the points pay") << "as_many" << 37 << true << 3 << 7;
        QTest::newRow("5.5.11: as many, to the last point") << "as_many" << 40 << true << 4 << 0;
        QTest::newRow("5.5.11: as many as may be spent offline") << "as_many" << 37 << false << 2 << 17;
        QTest::newRow("5.5.11: as many, but there is not enough for one") << "as_many" << 9 << true << 0 << 9;
        QTest::newRow("5.5.11: all points, for one") << "all" << 37 << true << 1 << 0;
        QTest::newRow("5.5.11: all points, and they are the price") << "all" << 10 << true << 1 << 0;
        QTest::newRow("5.5.11: all points are less than the price") << "all" << 9 << true << 0 << 9;
        QTest::newRow("5.5.11: all points are too many offline") << "all" << 37 << false << 0 << 37;
        QTest::newRow("5.5.11: all points offline") << "all" << 25 << false << 1 << 0;
        QTest::newRow("5.5.11: no more than an act can hold")
            << "as_many" << 2'000 << true << int(mostEntries) << 2'000 - 10 * int(mostEntries);
    }
    void whatOneWishTakes()
    {
        QFETCH(QString, takes);
        QFETCH(int, points);
        QFETCH(bool, isOnline);
        QFETCH(int, goods);
        QFETCH(int, left);
        PointPlay play = playWith(points, qPrintable(takes), {{"offline_most", 25}});
        play.moment.isOnline = isOnline;
        const auto decision = play.quote(tests::spending("coffee"));
        QCOMPARE(decision.hasValue(), goods > 0);
        if (decision) {
            QCOMPARE(int(decision->used.size()), goods);
            const auto event = play.act(tests::spending("coffee"));
            QCOMPARE(play.balance().balance, left);
            QVERIFY(play.refolded() == play.card);
            play.undo(event);
        } else {
            QCOMPARE(decision.error().reason,
                     isOnline ? RefusalReason::NotEnoughPoints : RefusalReason::TooManyPointsOffline);
        }
        QCOMPARE(play.balance().balance, points);
    }
    void asManyLeaveRoomForTheOtherWishes()
    {
        QJsonArray rewards{tests::pointReward("coffee", 10, {{"takes", "as_many"}}), tests::pointReward("tea", 1)};
        PointPlay play({{"rewards", rewards}});
        play.foldForeign(play.earned(2'000));
        ActCommand command = tests::spending("coffee");
        command.uses.emplace_back(QStringLiteral("tea"));
        const auto decision = play.quote(command);
        QVERIFY(decision);
        QCOMPARE(std::int64_t(decision->act.entries.size()), mostEntries);
        QCOMPARE(decision->used.back().kind, QStringLiteral("tea"));
    }
};

MUHR_TEST(FreeGoodsTest, free_goods_test)
#include "free_goods_test.moc"
