// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/rate_limiter.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace std::chrono_literals;
using endpoint::RateLimiter;

namespace {

base::Instant at(std::chrono::milliseconds passed)
{
    return base::Instant::fromMs(1'780'000'000'000) + passed;
}

} // namespace

class RateLimiterTest : public QObject
{
    Q_OBJECT
private slots:
    void aBurstIsFreeThenOnePerRefill()
    {
        RateLimiter limiter({3, 10s});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(limiter.take("a", at(0s)), 0ms);
        QCOMPARE(limiter.take("a", at(0s)), 10'000ms);
        QCOMPARE(limiter.take("a", at(4s)), 6000ms);
        QCOMPARE(limiter.take("a", at(10s)), 0ms);
        QCOMPARE(limiter.take("a", at(10s)), 10'000ms);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(limiter.take("a", at(100s)), 0ms);
        QVERIFY(limiter.take("a", at(100s)) > 0ms);
    }
    void keysDoNotPayForEachOther()
    {
        RateLimiter limiter({1, 10s});
        QCOMPARE(limiter.take("a", at(0s)), 0ms);
        QCOMPARE(limiter.take("b", at(0s)), 0ms);
        QVERIFY(limiter.take("a", at(1s)) > 0ms);
    }
    void aClockSetBackLocksNobodyOut()
    {
        RateLimiter limiter({2, 10s});
        QCOMPARE(limiter.take("a", at(1000h)), 0ms);
        QCOMPARE(limiter.take("a", at(1000h)), 0ms);
        QVERIFY(limiter.take("a", at(0h)) <= 10s);
        QCOMPARE(limiter.take("a", at(0h) + 20s), 0ms);
    }
    void aFloodOfKeysNeitherGrowsNorFreesTheLoudest()
    {
        RateLimiter limiter({5, 10s}, 100);
        for (int i = 0; i < 5; ++i)
            limiter.take("loud", at(0s));
        for (int i = 0; i < 10'000; ++i)
            limiter.take(QByteArray::number(i), at(std::chrono::milliseconds(i / 10)));
        QVERIFY(limiter.size() <= 100);
        QVERIFY(limiter.take("loud", at(1s)) > 0ms);
    }
};

MUHR_TEST(RateLimiterTest, rate_limiter_test)
#include "rate_limiter_test.moc"
