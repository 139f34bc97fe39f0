// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_shop.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::tests;

namespace {

QString programmeWith(const char *terms)
{
    return QStringLiteral(
               R"({"muhr": "programme/1", "name": {"en": "Bonus"}, "currency": "UZS", "zone": "Asia/Tashkent",
"rules": [{"id": "c1", "kind": "cashback", "terms": {"percent": 500, %1}}]})")
        .arg(QLatin1String(terms));
}

QJsonObject bonusOf(const CliAnswer &answer)
{
    return answer["state"].toObject()[QLatin1String("bonus")].toObject();
}

/// A shop with one customer under these terms; answers her code.
QString openWith(CliShop &shop, const char *terms)
{
    const QString file = shop.write(QStringLiteral("bonus.json"), programmeWith(terms).toUtf8());
    shop.create(QStringLiteral("en"), QStringLiteral("blank"),
                {QStringLiteral("--rehearsal"), QStringLiteral("--programme"), file});
    return shop.addCustomer(QStringLiteral("Aziza"));
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

/// Bonus money by command line: earned, paid with, brought back, explained.
class CashbackTest : public QObject
{
    Q_OBJECT
private slots:
    void bonusIsEarnedPaidWithAndExplained()
    {
        CliShop shop;
        const QString code = openWith(shop, R"("pays": {"most_percent": 50})");
        const auto visit = [&](const char *options) {
            return shop.run(QStringList{QStringLiteral("visit"), code} + words(options));
        };
        const auto earned = visit("--amount 100000");
        QCOMPARE(earned.exitCode, 0);
        QCOMPARE(earned["given"].toArray(), (QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("bonus")},
                                                                    {QStringLiteral("amount"), 5'000}}}));
        QVERIFY(earned["paid_with"].isNull());
        QCOMPARE(bonusOf(earned)[QLatin1String("balance_minor")].toInt(), 5'000);

        // C4: "use 10 of 5,000".
        const auto some = visit("--amount 8000 --spend 10 --quote");
        QCOMPARE(some["paid_with"].toObject(), (QJsonObject{{QStringLiteral("account"), QStringLiteral("bonus")},
                                                            {QStringLiteral("taken"), 10},
                                                            {QStringLiteral("value_minor"), 10}}));
        QCOMPARE(some["pay_minor"].toInt(), 7'990);
        const auto all = visit("--amount 8000 --spend all");
        QCOMPARE(all["paid_with"].toObject()[QLatin1String("taken")].toInt(), 4'000);
        QCOMPARE(all["pay_minor"].toInt(), 4'000);
        QCOMPARE(bonusOf(all)[QLatin1String("balance_minor")].toInt(), 1'200);
        QCOMPARE(bonusOf(all)[QLatin1String("lots")].toArray().size(), 2);
        QCOMPARE(visit("--amount 8000 --spend 0 --quote")["paid_with"].toObject()[QLatin1String("taken")].toInt(),
                 1'200);
        QCOMPARE(visit("--amount 8000 --spend 1201").error(), QStringLiteral("nothing_to_pay"));
        QCOMPARE(visit("--amount 8000 --spend much").exitCode, 2);

        const auto back =
            shop.run({QStringLiteral("return"), all.text("event"), QStringLiteral("--amount"), QStringLiteral("2000")});
        QCOMPARE(back.exitCode, 0);
        QCOMPARE(back["money_minor"].toInt(), 1'000);
        QCOMPARE(back["brought_back"].toArray(),
                 (QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("bonus")},
                                         {QStringLiteral("amount"), 1'000}}}));
        QCOMPARE(back["taken_back"].toArray(),
                 (QJsonArray{
                     QJsonObject{{QStringLiteral("kind"), QStringLiteral("bonus")}, {QStringLiteral("amount"), 50}}}));
        QCOMPARE(bonusOf(back)[QLatin1String("balance_minor")].toInt(), 2'150);

        const auto explained =
            shop.run({QStringLiteral("explain"), code, QStringLiteral("--of"), QStringLiteral("bonus")});
        QStringList rows;
        for (const QJsonValue row : explained["entries"].toArray()) {
            const QJsonObject object = row.toObject();
            rows.append(QStringLiteral("%1 %2 %3")
                            .arg(object[QLatin1String("kind")].toString())
                            .arg(object[QLatin1String("amount")].toInt())
                            .arg(object[QLatin1String("balance")].toInt()));
            QVERIFY(!object[QLatin1String("why")].toString().isEmpty());
        }
        QCOMPARE(rows, (QStringList{"bonus 5000 5000", "bonus -4000 1000", "bonus 150 1150", "bonus 1000 2150"}));
        QCOMPARE(
            shop.run({QStringLiteral("return"), all.text("event"), QStringLiteral("--amount"), QStringLiteral("6001")})
                .error(),
            QStringLiteral("bad_value"));
        QVERIFY(shop.isClean());
    }
    void whatWaitsIsDecidedByHand()
    {
        CliShop shop;
        const QString code = openWith(shop, R"("pending_days": 14, "pays": {})");
        const auto buy = [&] {
            return shop.run(QStringList{QStringLiteral("visit"), code} + words("--amount 10000")).text("event");
        };
        const QString kept = buy();
        const QString gone = buy();
        const auto activated = shop.run({QStringLiteral("points"), QStringLiteral("activate"), kept});
        QCOMPARE(activated.exitCode, 0);
        QCOMPARE(bonusOf(activated)[QLatin1String("balance_minor")].toInt(), 500);
        QCOMPARE(bonusOf(activated)[QLatin1String("pending_minor")].toInt(), 500);
        // Desk work is no visit.
        QCOMPARE(activated["state"].toObject()[QLatin1String("visits")].toInt(), 1);
        const auto cancelled = shop.run({QStringLiteral("points"), QStringLiteral("cancel"), gone});
        QCOMPARE(bonusOf(cancelled)[QLatin1String("pending_minor")].toInt(), 0);
        QCOMPARE(bonusOf(cancelled)[QLatin1String("balance_minor")].toInt(), 500);
        QCOMPARE(shop.run({QStringLiteral("points"), QStringLiteral("cancel"), kept}).error(),
                 QStringLiteral("bad_value"));
        // And can be undone itself.
        QCOMPARE(shop.run({QStringLiteral("undo"), cancelled.text("event")}).exitCode, 0);
        const auto shown = shop.run({QStringLiteral("card"), QStringLiteral("show"), code});
        QCOMPARE(bonusOf(shown)[QLatin1String("pending_minor")].toInt(), 500);
        QVERIFY(shop.isClean());
    }
};

MUHR_TEST(CashbackTest, cashback_test)
#include "cashback_test.moc"
