// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shop_table.h"
#include "tests/support/cli_shop.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::tests;

namespace {

/// A command line without quotes.
QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// The whole loop by command line: shop, card, stamps, reward, undo, in five languages.
class LoopTest : public QObject
{
    Q_OBJECT
private slots:
    void everyTradeIsAShopInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("currency");
        for (const auto &[language, currency] : {std::pair("en", "USD"), std::pair("uz", "UZS"), std::pair("kk", "KZT"),
                                                 std::pair("fa", "IRR"), std::pair("az", "AZN")})
            QTest::newRow(language) << QString::fromLatin1(language) << QString::fromLatin1(currency);
    }
    void everyTradeIsAShopInEveryLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, currency);
        for (const char *trade :
             {"cafe", "bakery", "restaurant", "salon", "spa", "takeaway", "delivery", "retail", "blank"}) {
            CliShop shop;
            const auto made = shop.create(language, QString::fromLatin1(trade));
            QCOMPARE(made.exitCode, 0);
            QCOMPARE(made.text("language"), language);
            QCOMPARE(made.text("currency"), currency);
            QCOMPARE(made.text("store"), shop.store());
            for (const char *field : {"shop", "branch", "staff", "device", "programme"})
                QCOMPARE(made.text(field).size(), qsizetype(36));
            const auto programme = shop.run(words(QStringLiteral("programme show")));
            QCOMPARE(programme.exitCode, 0);
            const QString code = shop.addCustomer(QStringLiteral("A"));
            const auto visit = shop.run({QStringLiteral("visit"), code});
            QCOMPARE(visit.exitCode, 0);
            QCOMPARE(visit.stamps()[QLatin1String("held")].toInt(), 1);
            QCOMPARE(visit.stamps()[QLatin1String("goal")].toInt(), 6);
            QVERIFY2(!visit.stamps()[QLatin1String("next")].toObject()[QLatin1String("reward")].toString().isEmpty(),
                     trade);
        }
    }

    void aCardIsFilledUsedAndUndone_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("Mary O’Brien") << QStringLiteral("obrien");
        QTest::newRow("uz") << QStringLiteral("uz") << QStringLiteral("Oʻktam Yoʻldoshev")
                            << QStringLiteral("Yo'ldoshev");
        QTest::newRow("kk") << QStringLiteral("kk") << QStringLiteral("Нұрлан Өмірбек") << QStringLiteral("Nurlan");
        QTest::newRow("fa") << QStringLiteral("fa") << QStringLiteral("نرگس حسین‌زاده")
                            << QStringLiteral("نرگس حسين");
        QTest::newRow("az") << QStringLiteral("az") << QStringLiteral("Əli Şahinov") << QStringLiteral("Ali Shahinov");
    }
    void aCardIsFilledUsedAndUndone()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        QFETCH(QString, typed);
        CliShop shop;
        QCOMPARE(shop.create(language).exitCode, 0);
        const auto joined =
            shop.run({QStringLiteral("customer"), QStringLiteral("add"), QStringLiteral("--name"), name});
        QCOMPARE(joined.exitCode, 0);
        const QString code = joined.text("code");
        QVERIFY(code.startsWith(QLatin1String("M1:")));
        QCOMPARE(joined.text("short").size(), qsizetype(10));

        const auto hit = shop.run({QStringLiteral("customer"), QStringLiteral("find"), typed});
        QCOMPARE(hit.lines.size(), std::size_t(1));
        QCOMPARE(hit.text("customer"), joined.text("customer"));
        QCOMPARE(hit.text("name"), name);

        CliAnswer visit;
        for (int stamps = 1; stamps <= 6; ++stamps) {
            // By code, by short number and by id in turn.
            const QString target = stamps % 3 == 0   ? joined.text("short")
                                   : stamps % 3 == 1 ? code
                                                     : joined.text("card");
            visit = shop.run({QStringLiteral("visit"), target});
            QCOMPARE(visit.exitCode, 0);
            QCOMPARE(visit["given"].toArray().at(0).toObject()[QLatin1String("amount")].toInt(), 1);
            QCOMPARE(visit.stamps()[QLatin1String("held")].toInt(), stamps);
        }
        const auto reward = visit["rewards"].toArray().at(0).toObject();
        QCOMPARE(reward[QLatin1String("status")].toString(), QStringLiteral("reached"));
        const QString id = reward[QLatin1String("id")].toString();
        const auto quote =
            shop.run({QStringLiteral("visit"), code, QStringLiteral("--use"), id, QStringLiteral("--quote")});
        QCOMPARE(quote.exitCode, 0);
        QVERIFY(quote["event"].isNull());
        const auto used = shop.run({QStringLiteral("visit"), code, QStringLiteral("--use"), id,
                                    QStringLiteral("--stamps"), QStringLiteral("0")});
        QCOMPARE(used.exitCode, 0);
        QCOMPARE(used["state"]
                     .toObject()[QLatin1String("vouchers")]
                     .toArray()
                     .at(0)
                     .toObject()[QLatin1String("status")]
                     .toString(),
                 QStringLiteral("used"));
        QCOMPARE(shop.run({QStringLiteral("visit"), code, QStringLiteral("--use"), id, QStringLiteral("--stamps"),
                           QStringLiteral("0")})
                     .error(),
                 QStringLiteral("no_reward"));
        QCOMPARE(shop.run({QStringLiteral("visit"), code, QStringLiteral("--use"), QStringLiteral("m1"),
                           QStringLiteral("--stamps"), QStringLiteral("0")})
                     .error(),
                 QStringLiteral("no_reward"));

        const auto seventh = shop.run({QStringLiteral("visit"), code});
        QCOMPARE(seventh.stamps()[QLatin1String("cycle")].toInt(), 2);
        const auto undone = shop.run({QStringLiteral("undo"), seventh.text("event"), QStringLiteral("--reason"), name});
        QCOMPARE(undone.exitCode, 0);
        QCOMPARE(undone.text("undoes"), seventh.text("event"));
        QCOMPARE(undone.stamps()[QLatin1String("held")].toInt(), 6);
        QCOMPARE(shop.run({QStringLiteral("undo"), seventh.text("event")}).error(), QStringLiteral("already_undone"));

        const auto explained =
            shop.run({QStringLiteral("explain"), code, QStringLiteral("--of"), QStringLiteral("stamps")});
        QCOMPARE(explained.exitCode, 0);
        QCOMPARE(explained.lines.size(), std::size_t(1));
        QCOMPARE(explained.text("card"), joined.text("card"));
        const auto entries = explained["entries"].toArray();
        int sum = 0;
        for (const auto &entry : entries) {
            const auto row = entry.toObject();
            sum += row[QLatin1String("amount")].toInt();
            QCOMPARE(row[QLatin1String("balance")].toInt(), sum);
            QCOMPARE(row[QLatin1String("kind")].toString(), QStringLiteral("stamps"));
            QVERIFY(!row[QLatin1String("why")].toString().isEmpty());
            QVERIFY(!row[QLatin1String("at")].toString().isEmpty());
        }
        QCOMPARE(sum, 6);
        QVERIFY2(explained.json()[QLatin1String("entries")].toArray().size() >= 8, "six, one more and the undo");
        const auto shown = shop.run({QStringLiteral("card"), QStringLiteral("show"), joined.text("short")});
        QCOMPARE(shown.stamps()[QLatin1String("held")].toInt(), 6);
        QVERIFY(shop.isClean());
    }

    void anUndoIsOnesOwnOrAManagers()
    {
        CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("uz")).exitCode, 0);
        const auto cashier = shop.run(words(QStringLiteral("staff add --name Zuhra --role cashier"))).text("staff");
        const auto other = shop.run(words(QStringLiteral("staff add --name Aziz --role cashier"))).text("staff");
        const auto manager = shop.run(words(QStringLiteral("staff add --name Malika --role manager"))).text("staff");
        QVERIFY(!cashier.isEmpty() && !other.isEmpty() && !manager.isEmpty());
        const QString code = shop.addCustomer(QStringLiteral("Saida"));
        const auto as = [&](const QString &staff, const QString &line) {
            return shop.run(QStringList{QStringLiteral("--as"), staff} + words(line));
        };
        const auto at = [](const char *time) {
            return QStringLiteral("--at 2030-01-01T%1:00.000Z ").arg(QLatin1String(time));
        };
        const auto first = as(cashier, at("10:00") + QStringLiteral("visit ") + code).text("event");
        QCOMPARE(as(other, at("10:01") + QStringLiteral("undo ") + first).error(), QStringLiteral("needs_manager"));
        QCOMPARE(as(cashier, at("10:09") + QStringLiteral("undo ") + first).exitCode, 0);
        const auto second = as(cashier, at("10:20") + QStringLiteral("visit ") + code).text("event");
        QCOMPARE(as(cashier, at("10:31") + QStringLiteral("undo ") + second).error(), QStringLiteral("needs_manager"));
        QCOMPARE(as(manager, at("11:00") + QStringLiteral("undo ") + second).exitCode, 0);
        QCOMPARE(as(cashier, QStringLiteral("branch add --name Chilonzor")).error(), QStringLiteral("not_allowed"));
        QCOMPARE(as(cashier, QStringLiteral("visit ") + code + QStringLiteral(" --stamps 900")).error().isEmpty(),
                 false);
        QVERIFY(shop.isClean());
    }

    void anUndoAcrossAUsedRewardAsksAManager_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<int>("owed");
        QTest::newRow("the reward comes back too") << QStringLiteral("--also-reward") << 0;
        QTest::newRow("the card owes") << QStringLiteral("--let-owe") << 1;
    }
    void anUndoAcrossAUsedRewardAsksAManager()
    {
        QFETCH(QString, way);
        QFETCH(int, owed);
        CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("kk")).exitCode, 0);
        const auto cashier = shop.run(words(QStringLiteral("staff add --name Aigul --role cashier"))).text("staff");
        const QString code = shop.addCustomer(QStringLiteral("Айгерім"));
        QString sixth;
        for (int i = 0; i < 6; ++i)
            sixth = shop.run({QStringLiteral("--as"), cashier, QStringLiteral("visit"), code}).text("event");
        QCOMPARE(shop.run({QStringLiteral("visit"), code, QStringLiteral("--use"), QStringLiteral("m1"),
                           QStringLiteral("--stamps"), QStringLiteral("0")})
                     .exitCode,
                 0);
        QCOMPARE(shop.run({QStringLiteral("undo"), sixth}).error(), QStringLiteral("needs_manager"));
        QCOMPARE(shop.run({QStringLiteral("--as"), cashier, QStringLiteral("undo"), sixth, way}).error(),
                 QStringLiteral("needs_manager"));
        const auto undone = shop.run({QStringLiteral("undo"), sixth, way});
        QCOMPARE(undone.exitCode, 0);
        QCOMPARE(undone.stamps()[QLatin1String("held")].toInt(), 5);
        QCOMPARE(undone.stamps()[QLatin1String("owed")].toInt(), owed);
        QVERIFY(shop.isClean());
    }

    void limitsOfTheProgrammeAreKept()
    {
        CliShop shop;
        const auto made = shop.create(QStringLiteral("en"));
        QCOMPARE(made.exitCode, 0);
        const QByteArray json = QByteArrayLiteral(
            R"({"muhr": "programme/1", "name": {"en": "Card"}, "currency": "USD", "zone": "UTC", "calendar": "gregorian",
"day_starts_minute": 0, "visit": "act", "rules": [{"id": "r1", "kind": "stamps", "terms": {"goal": 6, "per": "visit",
"welcome": 0, "cool_down_minutes": 30, "most_a_day": 2, "milestones": [{"at": 6, "id": "m1", "reward": {"kind": "voucher",
"title": {"en": "Free coffee"}, "valid_days": 30}}]}}]})");
        const QString file = shop.write(QStringLiteral("programme.json"), json);
        QCOMPARE(shop.run({QStringLiteral("programme"), QStringLiteral("check"), file}).exitCode, 0);
        QCOMPARE(shop.run({QStringLiteral("programme"), QStringLiteral("publish"), file}).exitCode, 0);
        const QString code = shop.addCustomer(QStringLiteral("Mary"));
        const auto visitAt = [&](const char *time) {
            return shop.run({QStringLiteral("--at"), QStringLiteral("2030-01-01T%1:00.000Z").arg(QLatin1String(time)),
                             QStringLiteral("visit"), code});
        };
        QCOMPARE(visitAt("09:00").exitCode, 0);
        const auto soon = visitAt("09:10");
        QCOMPARE(soon.error(), QStringLiteral("too_soon"));
        QVERIFY2(soon.text("sentence").contains(QLatin1String("20")), qPrintable(soon.text("sentence")));
        QCOMPARE(visitAt("09:31").exitCode, 0);
        QCOMPARE(visitAt("12:00").error(), QStringLiteral("too_soon"));
        const auto explained = shop.run({QStringLiteral("explain"), code});
        QCOMPARE(explained["entries"].toArray().size(), qsizetype(2));
        QVERIFY(shop.isClean());
    }

    void aCardWithoutAStampNamesTheVersionInForce()
    {
        CliShop shop;
        const auto made = shop.create(QStringLiteral("en"));
        const QString code = shop.addCustomer(QStringLiteral("Mary"));
        QCOMPARE(shop.run({QStringLiteral("card"), QStringLiteral("show"), code}).text("version"),
                 made.text("version"));
    }

    void eachKindOfStampsIsExplainedByItsName()
    {
        CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("en")).exitCode, 0);
        const QByteArray json = QByteArrayLiteral(
            R"({"muhr": "programme/1", "name": {"en": "Card"}, "currency": "USD", "zone": "UTC", "rules": [{"id": "r1",
"kind": "stamps", "terms": {"goal": 6, "milestones": [{"at": 6, "id": "m1", "reward": {"title": {"en": "Free coffee"}}}]}},
{"id": "r2", "kind": "stamps", "terms": {"goal": 3, "per": "item", "items": ["tea"], "stamp": "tea", "milestones":
[{"at": 3, "id": "t1", "reward": {"title": {"en": "Green tea"}}}]}}]})");
        QCOMPARE(shop.run({QStringLiteral("programme"), QStringLiteral("publish"),
                           shop.write(QStringLiteral("programme.json"), json)})
                     .exitCode,
                 0);
        const QString code = shop.addCustomer(QStringLiteral("Mary"));
        QCOMPARE(
            shop.run({QStringLiteral("visit"), code, QStringLiteral("--item"), QStringLiteral("tea:2:100")}).exitCode,
            0);
        const auto tea = shop.run({QStringLiteral("explain"), code, QStringLiteral("--of"), QStringLiteral("tea")});
        QCOMPARE(tea["entries"][0][QLatin1String("kind")].toString(), QStringLiteral("tea"));
        QCOMPARE(tea["entries"][0][QLatin1String("amount")].toInt(), 2);
        const auto usual = shop.run({QStringLiteral("explain"), code});
        QCOMPARE(usual["entries"][0][QLatin1String("kind")].toString(), QStringLiteral("stamps"));
    }

    void whereThereIsAnEndpointACommandIsOffline()
    {
        CliShop shop;
        const auto made = shop.create(QStringLiteral("en"));
        const QByteArray json = QByteArrayLiteral(
            R"({"muhr": "programme/1", "name": {"en": "Card"}, "currency": "USD", "zone": "UTC", "rules": [{"id": "r1",
"kind": "stamps", "terms": {"goal": 1, "milestones": [{"at": 1, "id": "m1", "reward": {"title": {"en": "Free coffee"},
"offline": "online"}}]}}]})");
        QCOMPARE(shop.run({QStringLiteral("programme"), QStringLiteral("publish"),
                           shop.write(QStringLiteral("programme.json"), json)})
                     .exitCode,
                 0);
        const QString code = shop.addCustomer(QStringLiteral("Mary"));
        QCOMPARE(shop.run({QStringLiteral("visit"), code}).exitCode, 0);
        const QStringList use = {QStringLiteral("visit"),    code,
                                 QStringLiteral("--stamps"), QStringLiteral("0"),
                                 QStringLiteral("--use"),    QStringLiteral("m1")};
        QCOMPARE(shop.run(use + QStringList{QStringLiteral("--quote")}).exitCode, 0);
        {
            auto database = store::Database::openForWriting(shop.store(), store::IfMissing::Refuse);
            QVERIFY(database);
            auto transaction = store::Transaction::begin(*database);
            store::EndpointAddress address;
            address.url = QStringLiteral("http://127.0.0.1:1");
            QVERIFY(store::setEndpoint(*transaction, *base::ShopId::parse(made.text("shop")), address));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(shop.run(use).error(), QStringLiteral("no_endpoint"));
    }

    void theOwnersDevicesAreListed()
    {
        CliShop shop;
        const auto made = shop.create(QStringLiteral("az"));
        const auto devices = shop.run({QStringLiteral("devices")});
        QCOMPARE(devices.exitCode, 0);
        QCOMPARE(devices.lines.size(), std::size_t(1));
        QCOMPARE(devices.text("device"), made.text("device"));
        QVERIFY(devices["own"].toBool());
        QCOMPARE(devices["number"].toInt(-1), 0);
        QVERIFY(devices["waiting"].toInt() > 0);
    }

    void anErasedCustomerIsFoundNoMore()
    {
        CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("fa")).exitCode, 0);
        const auto joined =
            shop.run({QStringLiteral("customer"), QStringLiteral("add"), QStringLiteral("--name"),
                      QStringLiteral("سارا صادقی"), QStringLiteral("--phone"), QStringLiteral("۰۹۱۲۰۰۰۰۱۲۳")});
        QCOMPARE(joined.exitCode, 0);
        QCOMPARE(shop.run({QStringLiteral("customer"), QStringLiteral("find"), QStringLiteral("0123")}).lines.size(),
                 std::size_t(1));
        QCOMPARE(shop.run({QStringLiteral("customer"), QStringLiteral("erase"), joined.text("customer")}).exitCode, 0);
        for (const QString &typed : {QStringLiteral("0123"), QStringLiteral("سارا"), joined.text("short")}) {
            const auto found = shop.run({QStringLiteral("customer"), QStringLiteral("find"), typed});
            QCOMPARE(found.exitCode, 0);
            QVERIFY(found.lines.empty());
        }
        QFile file(shop.store());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(QStringLiteral("سارا").toUtf8()));
        QVERIFY(shop.isClean());
    }
};

MUHR_TEST(LoopTest, loop_test)
#include "loop_test.moc"
