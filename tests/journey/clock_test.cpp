// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/store/outbox_table.h"
#include "core/sync/replicator.h"
#include "tests/journey/shop_stage.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>

using namespace muhr;
using namespace muhr::journey;
using namespace std::chrono_literals;

/// A laptop whose clock is wrong, at a real endpoint.
class ClockTest : public QObject
{
    Q_OBJECT

private slots:
    void aWrongClockIsSaidAndNothingWaits_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("off");
        QTest::addColumn<sync::SyncState>("state");
        const auto row = [](const char *name, std::chrono::milliseconds off, sync::SyncState state) {
            QTest::newRow(name) << off << state;
        };
        row("right", 0h, sync::SyncState::Agreed);
        row("an hour ahead", 1h, sync::SyncState::Agreed);
        row("two days ahead", 48h, sync::SyncState::WrongClock);
        row("a year behind", -24h * 365, sync::SyncState::WrongClock);
    }
    void aWrongClockIsSaidAndNothingWaits();
};

void ClockTest::aWrongClockIsSaidAndNothingWaits()
{
    QFETCH(std::chrono::milliseconds, off);
    QFETCH(sync::SyncState, state);
    QString why;
    const auto stage = ShopStage::set(QStringLiteral("az"), QStringLiteral("Xəzər"), why);
    QVERIFY2(stage, qPrintable(why));

    tests::ShopFixture shop(base::SystemClock().now() + off);
    QCOMPARE(shop.trouble(), QString());
    const auto joined = shop.join(QStringLiteral("Aygün"));
    QVERIFY(joined);
    QVERIFY(shop.stamp(joined->code, 1, 1min));

    base::SystemRandom random;
    sync::Replicator replicator({shop.queue(), shop.clock(), random, shop.shop().session, shop.keys()});
    std::optional<base::Expected<void, words::Refused>> enrolled;
    replicator.enrol(stage->link(), [&](const auto &outcome) { enrolled = outcome; });
    QTRY_VERIFY_WITH_TIMEOUT(enrolled, 20'000);
    QVERIFY(enrolled->hasValue());
    QSignalSpy finished(&replicator, &sync::Replicator::finished);
    replicator.syncOnce();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    QCOMPARE(replicator.report().state, state);

    // Whatever the clock says, everything is at the endpoint, and the counter goes on.
    const auto waiting = [&] {
        return *shop.queue().ask(store::Lane::Sync, [id = shop.shop().session.shop](store::Database &database) {
            return store::countOutbox(database, id);
        });
    };
    QCOMPARE(waiting(), 0);
    QVERIFY(shop.stamp(joined->code, 1, 1min));
    QCOMPARE(waiting(), 1);
    const QJsonObject verified = stage->endpoint({QStringLiteral("verify")}).json();
    QCOMPARE(verified[QLatin1String("wrong")].toInt(-1), 0);
}

MUHR_TEST(ClockTest, clock_test)
#include "clock_test.moc"
