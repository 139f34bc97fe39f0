// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_shop.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::tests;

namespace {

/// Stamps, points that pay, gifts, tiers, and the code TEZ for 1,000 in all.
QByteArray everything(int goal = 3)
{
    return QByteArray(
               R"({"muhr": "programme/1", "name": {"en": "All"}, "currency": "UZS", "zone": "Asia/Tashkent", "rules": [
{"id": "r1", "kind": "stamps", "terms": {"goal": GOAL, "milestones": [{"at": GOAL, "id": "m1", "reward": {"title":
{"en": "Free coffee"}, "value_minor": 9000, "valid_days": 30}}]}},
{"id": "p1", "kind": "points", "terms": {"step_minor": 1000, "pays": {"unit": 3, "unit_minor": 100}}},
{"id": "g1", "kind": "gift", "terms": {"valid_days": 365}},
{"id": "c1", "kind": "promo", "terms": {"word": {"en": "TEZ"}, "per_customer": 0, "budget_minor": 1000,
"offline_allotment": 5, "rewards": [{"id": "off", "title": {"en": "800 off"}, "amount_minor": 800}]}},
{"id": "t1", "kind": "tiers", "terms": {"tiers": [{"id": "basic", "title": {"en": "Basic"}}, {"id": "gold", "title":
{"en": "Gold"}, "reach": [{"all": [{"metric": "spend", "at_least": 10000}]}]}]}}]})")
        .replace("GOAL", QByteArray::number(goal));
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

CliAnswer makeShop(const CliShop &shop)
{
    return shop.create(QStringLiteral("en"), QStringLiteral("blank"),
                       words("--rehearsal --currency UZS --timezone Asia/Tashkent --programme") +
                           QStringList{shop.write(QStringLiteral("all.json"), everything())});
}

CliAnswer visit(const CliShop &shop, const QString &code, const char *more = "")
{
    return shop.run(QStringList{QStringLiteral("visit"), code} + words(more));
}

QJsonObject objectIn(const QJsonValue &value, const char *key)
{
    return value[QLatin1String(key)].toObject();
}

} // namespace

/// What an owner asks by command line: what is owed, what was too much, who served whom.
class ReportsTest : public QObject
{
    Q_OBJECT
private slots:
    void oneScanSaysAllThereIs()
    {
        // C28: whoever scans the card needs to ask nothing else.
        CliShop shop;
        QCOMPARE(makeShop(shop).exitCode, 0);
        const QString code = shop.addCustomer(QStringLiteral("Aziza"));
        QCOMPARE(visit(shop, code, "--stamps 4 --amount 12000").exitCode, 0);
        QCOMPARE(shop.run(words("gift load") + QStringList{code} + words("--value 5000")).exitCode, 0);
        const auto scanned = visit(shop, code, "--quote --stamps 0 --amount 2000");
        const QJsonObject state = scanned["state"].toObject();
        const QJsonObject stamps = state[QLatin1String("stamps")].toArray().first().toObject();
        QCOMPARE(stamps[QLatin1String("held")].toInt(), 2);
        QCOMPARE(objectIn(stamps, "next")[QLatin1String("reward")].toString(), QStringLiteral("Free coffee"));
        // 17 of before, and 2 of this purchase.
        QCOMPARE(objectIn(state, "points")[QLatin1String("balance")].toInt(), 19);
        const QJsonObject voucher = state[QLatin1String("vouchers")].toArray().first().toObject();
        QCOMPARE(voucher[QLatin1String("status")].toString(), QStringLiteral("active"));
        QCOMPARE(state[QLatin1String("gifts")].toArray().first()[QLatin1String("left_minor")].toInt(), 5'000);
        QCOMPARE(objectIn(state, "tier")[QLatin1String("now")].toString(), QStringLiteral("gold"));
    }
    void whatTheShopOwes()
    {
        CliShop shop;
        QCOMPARE(makeShop(shop).exitCode, 0);
        const QString code = shop.addCustomer(QStringLiteral("Aziza"));
        QCOMPARE(visit(shop, code, "--stamps 4 --amount 12000").exitCode, 0);
        QCOMPARE(shop.run(words("gift load") + QStringList{code} + words("--value 5000")).exitCode, 0);
        const auto owed = shop.run({QStringLiteral("liability")});
        QCOMPARE(owed.exitCode, 0);
        // 17 points, of which 3 pay 100; a gift; a coffee; and two stamps of three for the next.
        QCOMPARE(objectIn(owed.json(), "points")[QLatin1String("value_minor")].toInt(), 566);
        QCOMPARE(objectIn(owed.json(), "gifts")[QLatin1String("amount_minor")].toInt(), 5'000);
        QCOMPARE(objectIn(owed.json(), "rewards")[QLatin1String("value_minor")].toInt(), 9'000);
        QCOMPARE(objectIn(owed.json(), "stamps")[QLatin1String("value_minor")].toInt(), 6'000);
        QCOMPARE(owed["value_minor"].toInt(), 566 + 5'000 + 9'000 + 6'000);
        QCOMPARE(owed["points_worth"].toObject(),
                 (QJsonObject{{QStringLiteral("points"), 3}, {QStringLiteral("value_minor"), 100}}));
        QCOMPARE(objectIn(owed.json(), "rewards")[QLatin1String("lapses")].toArray().size(), qsizetype(1));
        const auto cashier = shop.run(words("staff add --name Bek --role cashier")).text("staff");
        QCOMPARE(shop.run({QStringLiteral("--as"), cashier, QStringLiteral("liability")}).exitCode, 1);
    }
    void whatWasTooMuch()
    {
        CliShop shop;
        const auto made = makeShop(shop);
        const QString code = shop.addCustomer(QStringLiteral("Aziza"));
        QCOMPARE(visit(shop, code, "--amount 5000 --promo TEZ").exitCode, 0);
        auto none = shop.run({QStringLiteral("excess")});
        QCOMPARE(none["limits"].toArray().size(), qsizetype(0));
        QCOMPARE(none["own_cards"].toArray().size(), qsizetype(0));
        // The owner's own card, said too late.
        const QString owner = made.text("staff");
        const auto linked = shop.run({QStringLiteral("staff"), QStringLiteral("card"), owner, code});
        QCOMPARE(linked.exitCode, 0);
        QCOMPARE(linked.text("staff"), owner);
        const auto found = shop.run({QStringLiteral("excess")});
        QCOMPARE(found["own_cards"].toArray().size(), qsizetype(1));
        QCOMPARE(found["own_cards"][0][QLatin1String("staff")].toString(), owner);
        QCOMPARE(found["own_cards"][0][QLatin1String("kind")].toString(), QStringLiteral("act"));
        QCOMPARE(visit(shop, code).error(), QStringLiteral("not_allowed"));
        const auto event = found["own_cards"][0][QLatin1String("event")].toString();
        QCOMPARE(shop.run({QStringLiteral("undo"), event}).error(), QStringLiteral("not_allowed"));
        const auto cashier = shop.run(words("staff add --name Bek --role cashier")).text("staff");
        QCOMPARE(shop.run({QStringLiteral("--as"), cashier, QStringLiteral("excess")}).exitCode, 1);
        QCOMPARE(shop.run({QStringLiteral("staff"), QStringLiteral("card"), owner}).exitCode, 2);
        QVERIFY(shop.run({QStringLiteral("staff"), QStringLiteral("card"), owner, QStringLiteral("--none")})["customer"]
                    .isNull());
        QCOMPARE(visit(shop, code).exitCode, 0);
    }
    void whatANewGoalMeansForTheCards()
    {
        CliShop shop;
        makeShop(shop);
        const QString code = shop.addCustomer(QStringLiteral("Aziza"));
        shop.addCustomer(QStringLiteral("Malika"));
        QCOMPARE(visit(shop, code, "--stamps 2").exitCode, 0);
        const auto diff =
            shop.run(words("programme diff") + QStringList{shop.write(QStringLiteral("five.json"), everything(5))});
        const QJsonValue card = diff["cards"][0];
        QCOMPARE(card[QLatin1String("old_goal")].toInt(), 3);
        QCOMPARE(card[QLatin1String("new_goal")].toInt(), 5);
        QCOMPARE(card[QLatin1String("finishing")].toInt(), 1);
        QCOMPARE(card[QLatin1String("beginning")].toInt(), 1);
        QCOMPARE(card[QLatin1String("sentences")].toArray().size(), qsizetype(2));
    }
    void aHeldRewardIsTakenByItsCode()
    {
        CliShop shop;
        makeShop(shop);
        const QString code = shop.addCustomer(QStringLiteral("Aziza"));
        const auto full = visit(shop, code, "--stamps 3");
        const QString voucher = full["state"].toObject()[QLatin1String("vouchers")][0][QLatin1String("id")].toString();
        const auto held = shop.run({QStringLiteral("voucher"), QStringLiteral("reserve"), code, voucher});
        const QString handOff =
            held["state"].toObject()[QLatin1String("vouchers")][0][QLatin1String("hand_off")].toString();
        QCOMPARE(handOff.size(), qsizetype(6));
        QCOMPARE(visit(shop, code, "--stamps 0 --use m1").error(), QStringLiteral("no_reward"));
        const auto used = visit(shop, code, qPrintable(QStringLiteral("--stamps 0 --use ") + handOff));
        QCOMPARE(used.exitCode, 0);
        QCOMPARE(used["state"].toObject()[QLatin1String("vouchers")][0][QLatin1String("status")].toString(),
                 QStringLiteral("used"));
    }
};

MUHR_TEST(ReportsTest, reports_test)
#include "reports_test.moc"
