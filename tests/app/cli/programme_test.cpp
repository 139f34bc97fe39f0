// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_shop.h"
#include "tests/support/test_main.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::tests;

namespace {

/// Six stamps; `goal`, `worth` and what else stands in the terms.
QByteArray ladder(int goal, int worth, const QByteArray &more = {})
{
    return QByteArray(
               R"({"muhr": "programme/1", "name": {"en": "Card"}, "currency": "UZS", "zone": "Asia/Tashkent", "rules":
[{"id": "r1", "kind": "stamps", "terms": {"goal": GOAL, MORE "milestones": [{"at": GOAL, "id": "m1", "reward": {"title":
{"en": "Free coffee"}, "value_minor": WORTH}}]}}]})")
        .replace("GOAL", QByteArray::number(goal))
        .replace("WORTH", QByteArray::number(worth))
        .replace("MORE", more);
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

QByteArray digest(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                          : QByteArray();
}

QStringList fieldsOf(const QJsonValue &array)
{
    QStringList fields;
    for (const QJsonValue row : array.toArray())
        fields.append(row[QLatin1String("field")].toString());
    return fields;
}

CliAnswer makeShop(const CliShop &shop, const QByteArray &programme)
{
    return shop.create(QStringLiteral("en"), QStringLiteral("blank"),
                       words("--rehearsal --currency UZS --timezone Asia/Tashkent --programme") +
                           QStringList{shop.write(QStringLiteral("first.json"), programme)});
}

} // namespace

/// A programme by command line: shown, checked, published, compared, tried and replayed.
class ProgrammeTest : public QObject
{
    Q_OBJECT
private slots:
    void theProgrammeInForceIsShownInWords()
    {
        const CliShop shop;
        const auto made = makeShop(shop, ladder(6, 500));
        const auto shown = shop.run(words("programme show"));
        QCOMPARE(shown.exitCode, 0);
        QCOMPARE(shown.text("version"), made.text("version"));
        QVERIFY(shown["based_on"].isNull());
        const QJsonObject rule = shown["rules"][0].toObject();
        QCOMPARE(rule[QLatin1String("id")].toString(), QStringLiteral("r1"));
        QCOMPARE(rule[QLatin1String("name")].toString(), QStringLiteral("Stamp card"));
        QVERIFY(rule[QLatin1String("sentence")].toString().contains(QLatin1String("Free coffee")));
        QCOMPARE(shown["content"][QLatin1String("rules")][0][QLatin1String("terms")][QLatin1String("goal")].toInt(), 6);
    }
    void allErrorsAreNamedAndANewerRuleIsANote()
    {
        const CliShop shop;
        const auto wrong =
            shop.run(words("programme check") +
                     QStringList{shop.write(QStringLiteral("wrong.json"), ladder(101, -1).replace("UZS", "uzs"))});
        QCOMPARE(wrong.exitCode, 1);
        QCOMPARE(fieldsOf(wrong["errors"]),
                 (QStringList{"currency", "rules[0].terms.goal", "rules[0].terms.milestones[0].at",
                              "rules[0].terms.milestones[0].reward.value_minor"}));
        for (const QJsonValue error : wrong["errors"].toArray())
            QVERIFY(!error[QLatin1String("sentence")].toString().isEmpty());
        const QByteArray later =
            ladder(6, 1).replace(R"({"id": "r1")", R"({"id": "z", "kind": "teleport"}, {"id": "r1")");
        const auto newer =
            shop.run(words("programme check") + QStringList{shop.write(QStringLiteral("newer.json"), later)});
        QCOMPARE(newer.exitCode, 0);
        QCOMPARE(newer["errors"].toArray().size(), qsizetype(0));
        QCOMPARE(fieldsOf(newer["notes"]), QStringList{"rules[0].kind"});
    }
    void whatIsWrongIsNotPublished()
    {
        const CliShop shop;
        const auto made = makeShop(shop, ladder(6, 500));
        const auto refused =
            shop.run(words("programme publish") + QStringList{shop.write(QStringLiteral("p.json"), ladder(0, -1))});
        QCOMPARE(refused.error(), QStringLiteral("bad_value"));
        QVERIFY(fieldsOf(refused["errors"]).contains(QStringLiteral("rules[0].terms.goal")));
        QCOMPARE(shop.run(words("programme show")).text("version"), made.text("version"));
    }
    void aStaleVersionStaysADraft()
    {
        const CliShop shop;
        const QString first = makeShop(shop, ladder(6, 500)).text("version");
        const auto publish = [&](int goal, const QString &basedOn) {
            return shop.run(words("programme publish --based-on") +
                            QStringList{basedOn, shop.write(QStringLiteral("p.json"), ladder(goal, 500))});
        };
        const auto second = publish(7, first.left(8));
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(second.text("state"), QStringLiteral("in_force"));
        QCOMPARE(second.text("based_on"), first);
        const auto stale = publish(8, first);
        QCOMPARE(stale.text("state"), QStringLiteral("draft"));
        QCOMPARE(shop.run(words("programme show")).text("version"), second.text("version"));
        QCOMPARE(publish(9, QStringLiteral("abc")).error(), QStringLiteral("bad_value"));
        QCOMPARE(publish(9, QString(64, u'0')).error(), QStringLiteral("bad_value"));
        QVERIFY(shop.isClean());
    }
    void versionsAreComparedInSentences()
    {
        const CliShop shop;
        const QString first = makeShop(shop, ladder(6, 500)).text("version");
        QCOMPARE(shop.run(words("programme diff"))["changes"].toArray().size(), qsizetype(0));
        const QString file = shop.write(QStringLiteral("p.json"), ladder(8, 500));
        const auto drafted = shop.run(words("programme diff") + QStringList{file});
        QCOMPARE(fieldsOf(drafted["changes"]),
                 (QStringList{"rules[r1].terms.goal", "rules[r1].terms.milestones[m1].at"}));
        QCOMPARE(drafted["changes"][0][QLatin1String("old")].toInt(), 6);
        QCOMPARE(drafted["changes"][0][QLatin1String("new")].toInt(), 8);
        QVERIFY(!drafted["changes"][0][QLatin1String("sentence")].toString().isEmpty());
        const QString second = shop.run(words("programme publish") + QStringList{file}).text("version");
        const auto last = shop.run(words("programme diff"));
        QCOMPARE(last.text("from"), first);
        QCOMPARE(last.text("to"), second);
        QCOMPARE(last["changes"], drafted["changes"]);
        const auto back = shop.run(words("programme diff") + QStringList{second.left(10), first.left(10)});
        QCOMPARE(back["changes"][0][QLatin1String("new")].toInt(), 6);
        QCOMPARE(shop.run(words("programme diff zzzz")).error(), QStringLiteral("bad_value"));
        QCOMPARE(shop.run(words("programme diff") + QStringList{shop.write(QStringLiteral("w.json"), "{}")}).error(),
                 QStringLiteral("bad_value"));
    }
    void aPurchaseIsTriedWithoutAStore()
    {
        const CliShop shop;
        const QString draft =
            shop.write(QStringLiteral("p.json"), ladder(3, 500, R"("per": "amount", "step_minor": 1000,)"));
        const auto tried = [&](const QByteArray &visit) {
            return shop.run(words("programme try --visit") +
                            QStringList{shop.write(QStringLiteral("v.json"), visit), draft});
        };
        const auto some = tried(R"({"amount_minor": 2500, "at": "2030-01-01T09:00:00.000Z"})");
        QCOMPARE(some.exitCode, 0);
        QCOMPARE(some["given"][0][QLatin1String("amount")].toInt(), 2);
        QCOMPARE(some.stamps()[QLatin1String("held")].toInt(), 2);
        QVERIFY(some["rules"][0][QLatin1String("reason")].isNull());
        const auto little = tried(R"({"amount_minor": 500})");
        QCOMPARE(little.exitCode, 0);
        QCOMPARE(little["rules"][0][QLatin1String("given")].toArray().size(), qsizetype(0));
        QVERIFY(!little["rules"][0][QLatin1String("reason")][QLatin1String("sentence")].toString().isEmpty());
        const auto full = tried(R"({"lines": [{"sku": "tea", "quantity": 3, "price_minor": 1000}]})");
        QCOMPARE(full["rewards"][0][QLatin1String("status")].toString(), QStringLiteral("reached"));
        QVERIFY(!QFile::exists(shop.store()));
    }
    void aVisitThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("visit");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("an amount as a text") << QByteArray(R"({"amount_minor": "5"})");
        QTest::newRow("half a stamp") << QByteArray(R"({"stamps": 0.5})");
        QTest::newRow("lines as an object") << QByteArray(R"({"lines": {}})");
        QTest::newRow("a line without a price") << QByteArray(R"({"lines": [{"sku": "x", "quantity": 1}]})");
        QTest::newRow("uses that are no list") << QByteArray(R"({"uses": "m1"})");
        QTest::newRow("a use that is no text") << QByteArray(R"({"uses": [1]})");
        QTest::newRow("promo words that are no list") << QByteArray(R"({"promo": 1})");
        QTest::newRow("half a point to spend") << QByteArray(R"({"spend": 0.5})");
        QTest::newRow("a moment that is none") << QByteArray(R"({"at": "today"})");
        QTest::newRow("a card that is no text") << QByteArray(R"({"card": 7})");
    }
    void aVisitThatIsWrong()
    {
        QFETCH(QByteArray, visit);
        const CliShop shop;
        QCOMPARE(
            shop.run(words("programme try --visit") + QStringList{shop.write(QStringLiteral("v.json"), visit),
                                                                  shop.write(QStringLiteral("p.json"), ladder(3, 500))})
                .error(),
            QStringLiteral("bad_value"));
    }
    void aPurchaseIsTriedOnACardAndChangesNothing()
    {
        const CliShop shop;
        makeShop(shop, ladder(3, 500));
        const QString code = shop.addCustomer(QStringLiteral("Aziza"));
        QCOMPARE(shop.run({QStringLiteral("visit"), code}).exitCode, 0);
        const QByteArray before = digest(shop.store());
        const QString draft = shop.write(QStringLiteral("p.json"), ladder(9, 500, R"("stamps": 2,)"));
        const auto tried =
            shop.run(words("programme try --visit") +
                     QStringList{shop.write(QStringLiteral("v.json"), "{\"card\": \"" + code.toUtf8() + "\"}"), draft});
        QCOMPARE(tried.exitCode, 0);
        // The card that was begun is finished by its own terms.
        QCOMPARE(tried["rewards"][0][QLatin1String("status")].toString(), QStringLiteral("reached"));
        QCOMPARE(digest(shop.store()), before);
        QCOMPARE(
            shop.run({QStringLiteral("card"), QStringLiteral("show"), code}).stamps()[QLatin1String("held")].toInt(),
            1);
        const auto nobody = shop.run(words("programme try --visit") +
                                     QStringList{shop.write(QStringLiteral("v.json"), R"({"card": "123"})"), draft});
        QCOMPARE(nobody.exitCode, 1);
    }
    void aDraftIsReplayedAndTheStoreStaysAsItIs()
    {
        const CliShop shop;
        makeShop(shop, ladder(6, 500));
        const QString often = shop.addCustomer(QStringLiteral("Aziza"));
        const QString once = shop.addCustomer(QStringLiteral("Bobur"));
        const auto visit = [&](const QString &code, int month, int amount) {
            const QString at = QStringLiteral("2040-%1-10T09:00:00.000Z").arg(month, 2, 10, QLatin1Char('0'));
            return shop.run({QStringLiteral("--at"), at, QStringLiteral("visit"), code, QStringLiteral("--amount"),
                             QString::number(amount)});
        };
        for (int month = 1; month <= 6; ++month)
            QCOMPARE(visit(often, month, 4'000).exitCode, 0);
        QCOMPARE(visit(once, 6, 900).exitCode, 0);
        const QByteArray before = digest(shop.store());
        const QString draft =
            shop.write(QStringLiteral("p.json"), ladder(3, 800, R"("per": "amount", "step_minor": 2000,)"));
        const auto found =
            shop.run(words("--at 2040-07-01T09:00:00.000Z programme replay --months 12") + QStringList{draft});
        QCOMPARE(found.exitCode, 0);
        QCOMPARE(digest(shop.store()), before);
        QCOMPARE(found["cards"].toInt(), 2);
        QCOMPARE(found["acts"].toInt(), 7);
        QCOMPARE(found["gain"].toInt(), 1);
        QCOMPARE(found["lose"].toInt(), 1);
        QCOMPARE(found["was"][QLatin1String("cost_minor")].toInt(), 500);
        QCOMPARE(found["would"][QLatin1String("cost_minor")].toInt(), 3'200);
        QCOMPARE(found["gainers"][0][QLatin1String("would")][QLatin1String("rewards")].toInt(), 4);
        QCOMPARE(found["losers"][0][QLatin1String("was")][QLatin1String("stamps")].toInt(), 1);
        QStringList months;
        for (const QJsonValue month : found["months"].toArray())
            if (month[QLatin1String("would_minor")].toInt() > 0)
                months.append(month[QLatin1String("month")].toString());
        QCOMPARE(months, (QStringList{"2040-02", "2040-03", "2040-05", "2040-06"}));

        // One month only: five visits stand as they were.
        const auto month =
            shop.run(words("--at 2040-07-01T09:00:00.000Z programme replay --months 1") + QStringList{draft});
        QCOMPARE(month["acts"].toInt(), 2);
        QCOMPARE(month["was"][QLatin1String("cost_minor")].toInt(), 500);
    }
    void aReplayThatCannotBe()
    {
        const CliShop shop;
        makeShop(shop, ladder(6, 500));
        const auto replay = [&](const QByteArray &draft, const char *more = "") {
            return shop.run(words("programme replay") + words(more) +
                            QStringList{shop.write(QStringLiteral("p.json"), draft)});
        };
        QCOMPARE(replay("{}").error(), QStringLiteral("bad_value"));
        QCOMPARE(replay(ladder(6, 500).replace("UZS", "USD")).error(), QStringLiteral("bad_value"));
        QCOMPARE(replay(ladder(6, 500).replace("\"stamps\"", "\"teleport\"")).error(),
                 QStringLiteral("needs_newer_muhr"));
        QCOMPARE(replay(ladder(6, 500), "--months 0").exitCode, 2);
        QCOMPARE(replay(ladder(6, 500), "--months 121").exitCode, 2);
        QCOMPARE(replay(ladder(6, 500), "--months x").exitCode, 2);
    }
};

MUHR_TEST(ProgrammeTest, programme_test)
#include "programme_test.moc"
