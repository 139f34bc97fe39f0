// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant_text.h"

#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using base::Instant;

class InstantTextTest : public QObject
{
    Q_OBJECT
private slots:
    void aMomentIsReadInAnyOffset_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("in UTC") << QStringLiteral("1970-01-01T00:00:00Z") << qint64(0);
        QTest::newRow("with milliseconds") << QStringLiteral("2026-03-21T09:05:00.123Z") << qint64(1'774'083'900'123);
        QTest::newRow("with a tenth") << QStringLiteral("1970-01-01T00:00:00.5Z") << qint64(500);
        QTest::newRow("nanoseconds are dropped") << QStringLiteral("1970-01-01T00:00:00.123999999Z") << qint64(123);
        QTest::newRow("ahead of UTC") << QStringLiteral("1970-01-01T05:00:00+05:00") << qint64(0);
        QTest::newRow("behind UTC") << QStringLiteral("1969-12-31T20:30:00-03:30") << qint64(0);
        QTest::newRow("small letters") << QStringLiteral("1970-01-01t00:00:01z") << qint64(1000);
        QTest::newRow("before 1970") << QStringLiteral("1969-12-31T23:59:59.999Z") << qint64(-1);
    }
    void aMomentIsReadInAnyOffset()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        QCOMPARE(base::parseInstant(text).value().ms(), ms);
    }
    void aTextThatIsNotRfc3339IsNoMoment()
    {
        for (const char *text : {"", "2026-03-21", "2026-03-21T09:05Z", "2026-03-21T09:05:00", "2026-03-21T24:00:00Z",
                                 "2026-03-21T09:60:00Z", "2026-03-21T09:05:60Z", "2026-03-21T09:05:00.Z",
                                 "2026-03-21T09:05:00+5:00", "2026-03-21T09:05:00+0500", "2026-02-30T09:05:00Z",
                                 "2026-03-21T09:05:00Z ", "2026-03-21T-1:05:00Z", "2026-03-21T09:05:00+24:00"})
            QVERIFY2(!base::parseInstant(QString::fromLatin1(text)), text);
    }
    void whatIsWrittenReadsBack()
    {
        tests::SeededRandom random(4);
        for (int i = 0; i < 1000; ++i) {
            const auto moment = Instant::fromMs(qint64(random.below(4'000'000'000U)) * 1000 + random.below(1000));
            QCOMPARE(base::parseInstant(base::instantText(moment)).value(), moment);
        }
        QCOMPARE(base::instantText(Instant::fromMs(1'774'083'900'000)), QStringLiteral("2026-03-21T09:05:00.000Z"));
    }
};

MUHR_TEST(InstantTextTest, instant_text_test)
#include "instant_text_test.moc"
