// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"

#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QDateTime>
#include <QTest>

using namespace muhr;
using base::Instant;
using base::Zone;

class ZoneTest : public QObject
{
    Q_OBJECT
private slots:
    void itIsAheadAsQtSays_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"UTC", "Asia/Tashkent", "Asia/Almaty", "Asia/Tehran", "Asia/Baku", "Europe/Berlin",
                                 "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void itIsAheadAsQtSays()
    {
        QFETCH(QString, name);
        const auto zone = Zone::parse(name).value();
        const QTimeZone qt(name.toLatin1());
        const auto isRight = [&](std::int64_t ms) {
            const auto due = qt.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
            return zone.aheadOfUtcAt(Instant::fromMs(ms)).count() == due;
        };
        tests::SeededRandom random(1);
        // 1900 to 2100, jumping about and in steps.
        for (int i = 0; i < 3'000; ++i) {
            const std::int64_t ms = (std::int64_t(random.below(6'311'520)) - 2'208'960) * 1'000'000;
            QVERIFY2(isRight(ms) && isRight(ms + 1'000'000) && isRight(ms - 1), qPrintable(QString::number(ms)));
        }
        // Right before and after each change of the clocks.
        const auto from = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        for (const auto &change :
             qt.hasTransitions() ? qt.transitions(from, from.addYears(60)) : QTimeZone::OffsetDataList())
            for (const int by : {-1, 0, 1, -1}) {
                const auto ms = change.atUtc.toMSecsSinceEpoch() + by;
                QVERIFY2(isRight(ms), qPrintable(QString::number(ms)));
            }
    }
    void oneZoneIsNotTakenForAnother()
    {
        const auto moment = Instant::fromMs(1'780'000'000'000);
        const auto tashkent = Zone::parse(u"Asia/Tashkent").value();
        const auto tehran = Zone::parse(u"Asia/Tehran").value();
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(tashkent.aheadOfUtcAt(moment).count(), 5 * 3600);
            QCOMPARE(tehran.aheadOfUtcAt(moment).count(), 3 * 3600 + 1800);
            QCOMPARE(Zone::utc().aheadOfUtcAt(moment).count(), 0);
        }
    }
};

MUHR_TEST(ZoneTest, zone_test)
#include "zone_test.moc"
