// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;

class IdTest : public QObject
{
    Q_OBJECT
private slots:
    void anIdKeepsItsBytesThroughItsText()
    {
        tests::SeededRandom random(1);
        const auto id = base::CustomerId::make(random, base::Instant::fromMs(1'780'000'000'000));
        QCOMPARE(base::CustomerId::parse(id.text()).value(), id);
        QCOMPARE(base::CustomerId::fromBytes(QByteArrayView(id.bytes())).value(), id);
    }
    void aNewIdCarriesVersionSevenAndTheMoment()
    {
        tests::SeededRandom random(2);
        const auto id = base::EventId::make(random, base::Instant::fromMs(0x0123456789ab));
        QCOMPARE(id.text().left(13), QStringLiteral("01234567-89ab"));
        QCOMPARE(id.text().at(14), QLatin1Char('7'));
    }
    void aWrongTextIsNoId_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("a brace too many") << QStringLiteral("{0123456789ab-0000-7000-8000-000000000000}");
        QTest::newRow("a letter past f") << QStringLiteral("g1234567-89ab-7000-8000-000000000000");
        QTest::newRow("a sign for a digit") << QStringLiteral("+1234567-89ab-7000-8000-000000000000");
        QTest::newRow("hyphens elsewhere") << QStringLiteral("0123456789ab--7000-8000-000000000000");
    }
    void aWrongTextIsNoId()
    {
        QFETCH(QString, text);
        QVERIFY(!base::CustomerId::parse(text));
    }
};

MUHR_TEST(IdTest, id_test)
#include "id_test.moc"
