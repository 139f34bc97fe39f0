// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_code.h"

#include "tests/core/loyalty/sample_events.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <set>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

const QString zeros(24, u'0');

} // namespace

class CardCodeTest : public QObject
{
    Q_OBJECT
private slots:
    void aNewCodeIsOfItsShopAndNoTwoAreAlike()
    {
        const auto shop = tests::sampleId<base::ShopId>(1);
        tests::SeededRandom random(1);
        std::set<QString> seen;
        for (int i = 0; i < 1'000; ++i) {
            const CardCode code = CardCode::make(shop, random);
            QCOMPARE(code.text().size(), 29);
            QVERIFY(code.text().startsWith(QLatin1String("M1:SJ")));
            QVERIFY(seen.insert(code.text()).second);
            const auto scanned = CardCode::parse(code.text(), shop);
            QVERIFY(scanned);
            QVERIFY(scanned->code == code);
            QVERIFY(!scanned->rotating);
        }
    }
    void theHashIsOfTheCharactersAlone()
    {
        const auto scanned = CardCode::parse(QString("M1:SJ" + zeros), tests::sampleId<base::ShopId>(1));
        QVERIFY(scanned);
        QCOMPARE(scanned->code.hash().text(),
                 QStringLiteral("83f9af00379fb5c3288f314c23adb98e47b2ecd0355de5760fabe13520a859ba"));
    }
    void whatIsScanned_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("outcome");
        const QString code = "M1:SJ" + zeros;
        QTest::newRow("a card") << code << "ok";
        QTest::newRow("typed in lower case, O for 0") << QString("m1:sj" + QString(24, u'o')) << "ok";
        QTest::newRow("blanks around it") << QString("  " + code + "\r\n") << "ok";
        QTest::newRow("with rotating digits") << QString(code + ".01234567") << "rotating 01234567";
        QTest::newRow("another shop's") << QString("M1:SK" + zeros) << "other_shop";
        QTest::newRow("another shop's with rotating digits") << QString("M1:00" + zeros + ".01234567") << "other_shop";
        QTest::newRow("nothing") << ""
                                 << "not_our_card";
        QTest::newRow("a menu") << "https://example.com/menu"
                                << "not_our_card";
        QTest::newRow("without its mark") << QString("SJ" + zeros) << "not_our_card";
        QTest::newRow("a later mark") << QString("M2:SJ" + zeros) << "not_our_card";
        QTest::newRow("one short") << code.left(28) << "not_our_card";
        QTest::newRow("one too many") << QString(code + "0") << "not_our_card";
        QTest::newRow("a letter the alphabet lacks") << QString(code.left(28) + "U") << "not_our_card";
        QTest::newRow("seven rotating digits") << QString(code + ".0123456") << "not_our_card";
        QTest::newRow("a letter among the digits") << QString(code + ".0123456a") << "not_our_card";
        QTest::newRow("a comma for the point") << QString(code + ",01234567") << "not_our_card";
    }
    void whatIsScanned()
    {
        QFETCH(QString, text);
        QFETCH(QString, outcome);
        const auto scanned = CardCode::parse(text, tests::sampleId<base::ShopId>(1));
        const QString got = !scanned            ? QString::fromLatin1(cardCodeErrorWord(scanned.error()))
                            : scanned->rotating ? QStringLiteral("rotating ") + *scanned->rotating
                                                : QStringLiteral("ok");
        QCOMPARE(got, outcome);
        QVERIFY(!scanned || scanned->code.text() == QString("M1:SJ" + zeros));
    }
};

MUHR_TEST(CardCodeTest, card_code_test)
#include "card_code_test.moc"
