// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver/pace.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;

class PaceTest : public QObject
{
    Q_OBJECT
private slots:
    void changesOfOneCardArePushedInPace_data()
    {
        // Seconds since the first change; pushes happen when they are due.
        QTest::addColumn<QList<double>>("changes");
        QTest::addColumn<QList<double>>("pushes");
        QTest::newRow("one change goes at once") << QList<double>{0} << QList<double>{0};
        QTest::newRow("further ones go together at the end") << QList<double>{0, 3, 7, 14.999} << QList<double>{0, 15};
        QTest::newRow("after fifteen seconds at once again") << QList<double>{0, 15} << QList<double>{0, 15};
        QTest::newRow("a quiet card goes at once again") << QList<double>{0, 3600} << QList<double>{0, 3600};
        QTest::newRow("the gathered push begins the next window")
            << QList<double>{0, 5, 16, 20, 31} << QList<double>{0, 15, 30, 45};
        QTest::newRow("a busy hour is one push in fifteen seconds")
            << QList<double>{0, 1, 2, 3, 4, 5, 15.5, 16, 29} << QList<double>{0, 15, 30};
    }
    void changesOfOneCardArePushedInPace()
    {
        QFETCH(QList<double>, changes);
        const auto at = [](double seconds) {
            return base::Instant::fromMs(1'780'000'000'000 + static_cast<std::int64_t>(seconds * 1000 + 0.5));
        };
        QList<double> pushes;
        std::optional<base::Instant> last;
        std::optional<base::Instant> planned;
        const auto pushWhatIsDue = [&](base::Instant now) {
            if (!planned || *planned > now)
                return;
            pushes.append(static_cast<double>((*planned - at(0)).count()) / 1000);
            last = planned;
            planned.reset();
        };
        for (const double seconds : changes) {
            pushWhatIsDue(at(seconds));
            planned = deliver::pushDue(last, planned, at(seconds));
            pushWhatIsDue(at(seconds));
        }
        pushWhatIsDue(at(1e6));
        QTEST(pushes, "pushes");
    }
    void aClockSetBackWaitsNoLongerThanTheWindow()
    {
        const auto now = base::Instant::fromMs(1'000'000);
        const auto ahead = now + std::chrono::hours(1000);
        QCOMPARE(deliver::pushDue(ahead, std::nullopt, now), now + deliver::gatherTime);
        QCOMPARE(deliver::pushDue(std::nullopt, ahead, now), now + deliver::gatherTime);
    }
};

MUHR_TEST(PaceTest, pace_test)
#include "pace_test.moc"
