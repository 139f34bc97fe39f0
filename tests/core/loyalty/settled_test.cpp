// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/business_time.h"
#include "core/loyalty/derived_id.h"
#include "core/loyalty/settled.h"

#include "tests/core/loyalty/sample_events.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;

class SettledTest : public QObject
{
    Q_OBJECT
private slots:
    // The three values were computed apart from this code.
    void theHeadIsTheSameEverywhere()
    {
        const auto head = nextHead({}, 1, base::Instant::fromMs(1'780'000'000'000),
                                   base::Instant::fromMs(1'779'999'999'000), base::Sha256::of(QByteArray("event")));
        QCOMPARE(head.text(), QStringLiteral("911c28cf5951a630d542695cd13eb75622064cfac33c5ccba1eeeac05768bcad"));
    }
    void derivedIdsAreTheSameEverywhere()
    {
        const auto customer = tests::sampleId<base::CustomerId>(8);
        const auto programme = tests::sampleId<base::ProgrammeId>(12);
        QCOMPARE(cardId(customer, programme).bytes().toHex(), QByteArray("b20de35bb75f3550a71de77ca79d2b65"));
        QCOMPARE(rewardId(customer, programme, "m1", 1).bytes().toHex(),
                 QByteArray("3d7db6d9e4844f2f39637933a7c56413"));
        QCOMPARE(rewardId(customer, programme, "m1", 258).bytes().toHex(),
                 QByteArray("3ccabd583a48bf082441299bc0e7e371"));
    }
    void businessTime_data()
    {
        QTest::addColumn<qint64>("wall");
        QTest::addColumn<qint64>("skew");
        QTest::addColumn<qint64>("seen");
        QTest::addColumn<qint64>("latest");
        QTest::addColumn<qint64>("previous");
        QTest::addColumn<qint64>("at");
        QTest::addColumn<bool>("moved");
        // In minutes after some day; -1: none.
        const auto row = [](const char *name, qint64 wall, qint64 skew, qint64 seen, qint64 latest, qint64 previous,
                            qint64 at, bool moved) {
            QTest::newRow(name) << wall << skew << seen << latest << previous << at << moved;
        };
        row("a right clock is not touched", 100, 0, 50, 200, 90, 100, false);
        row("a week offline with a right clock is moved by nothing", 10'000, 0, 50, 20'160, 9'999, 10'000, false);
        row("the skew that was learnt is added", 100, -40, 50, 200, -1, 60, false);
        row("a clock ahead ends at the settling", 230, 0, 50, 200, -1, 200, false);
        row("a clock an hour ahead is not flagged", 260, 0, 50, 200, -1, 200, false);
        row("a clock more than an hour ahead is flagged", 261, 0, 50, 200, -1, 200, true);
        row("a clock behind begins at what was seen", 20, 0, 50, 200, -1, 50, false);
        row("a clock in another year is flagged", -500'000, 0, 50, 200, -1, 50, true);
        row("without anything seen there is no lower end", -500'000, 0, -1, 200, -1, -500'000, false);
        row("a clock set back stays at the act before", 100, 0, 50, 400, 170, 170, true);
    }
    void businessTime()
    {
        QFETCH(qint64, wall);
        QFETCH(qint64, skew);
        QFETCH(qint64, seen);
        QFETCH(qint64, latest);
        QFETCH(qint64, previous);
        QFETCH(qint64, at);
        QFETCH(bool, moved);
        const auto moment = [](qint64 minutes) { return base::Instant::fromMs(1'780'000'000'000 + minutes * 60'000); };
        const auto maybe = [&](qint64 minutes) { return minutes < 0 ? std::nullopt : std::optional(moment(minutes)); };
        const BusinessTime time =
            loyalty::businessTime({moment(wall), skew * 60'000, maybe(seen), moment(latest), maybe(previous)});
        QCOMPARE(time.at.ms(), moment(at).ms());
        QCOMPARE(time.wasMoved, moved);
    }
    void aSenselessClockOverflowsNothing()
    {
        constexpr auto largest = std::numeric_limits<std::int64_t>::max();
        const auto latest = base::Instant::fromMs(1'000);
        QCOMPARE(loyalty::businessTime({base::Instant::fromMs(largest), largest, {}, latest, {}}).at.ms(), 1'000);
        const auto lowest = loyalty::businessTime({base::Instant::fromMs(-largest), -largest, {}, latest, {}});
        QCOMPARE(lowest.at.ms(), 0);
        QVERIFY(lowest.wasMoved);
    }
};

MUHR_TEST(SettledTest, settled_test)
#include "settled_test.moc"
