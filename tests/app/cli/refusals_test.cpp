// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/loyalty/card_code.h"
#include "core/store/database.h"
#include "tests/support/cli_shop.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace muhr;
using tests::CliShop;

namespace {

constexpr qint64 versionOffset = 60;

/// Overwrites bytes of a file that nobody has open.
bool patch(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size();
}

QString unknownCode(const QString &shop)
{
    tests::SeededRandom random(11);
    return loyalty::CardCode::make(*base::ShopId::parse(shop), random).text();
}

} // namespace

/// Whatever is wrong is told apart by its word, in a sentence of the shop's language, and nothing is stored.
class RefusalsTest : public QObject
{
    Q_OBJECT
private slots:
    void codesThatAreNotACardHere()
    {
        CliShop shop;
        const auto made = shop.create(QStringLiteral("uz"));
        CliShop other;
        QString foreign;
        // One shop in 1024 looks like this one.
        while (foreign.isEmpty() || foreign.mid(3, 2) == unknownCode(made.text("shop")).mid(3, 2)) {
            CliShop next;
            QCOMPARE(next.create(QStringLiteral("uz")).exitCode, 0);
            foreign = next.addCustomer(QStringLiteral("Malika"));
        }
        const auto before = shop.run({QStringLiteral("verify")})["events"].toInt();
        QCOMPARE(shop.run({QStringLiteral("visit"), QStringLiteral("https://example.com/menu")}).error(),
                 QStringLiteral("not_our_card"));
        QCOMPARE(shop.run({QStringLiteral("visit"), foreign}).error(), QStringLiteral("other_shop"));
        QCOMPARE(shop.run({QStringLiteral("card"), QStringLiteral("show"), unknownCode(made.text("shop"))}).error(),
                 QStringLiteral("unknown_customer"));
        QCOMPARE(shop.run({QStringLiteral("explain"), QStringLiteral("00000000-0000-7000-8000-000000000001")}).error(),
                 QStringLiteral("unknown_customer"));
        QCOMPARE(shop.run({QStringLiteral("verify")})["events"].toInt(), before);
    }

    void aCodeNotKnownYetGetsAStampADay()
    {
        CliShop shop;
        const auto made = shop.create(QStringLiteral("kk"));
        const QString code = unknownCode(made.text("shop"));
        const auto at = [&](const char *day, const QStringList &more = {}) {
            return shop.run(QStringList{QStringLiteral("--at"),
                                        QStringLiteral("2030-01-%1T10:00:00.000Z").arg(QLatin1String(day)),
                                        QStringLiteral("visit"), code} +
                            more);
        };
        const auto first = at("01");
        QCOMPARE(first.exitCode, 0);
        QVERIFY(first["provisional"].toBool());
        QVERIFY(first["card"].isNull());
        QVERIFY(first["rewards"].toArray().isEmpty());
        QCOMPARE(at("01").error(), QStringLiteral("too_soon"));
        QCOMPARE(at("02").exitCode, 0);
        QVERIFY(!at("03", {QStringLiteral("--use"), QStringLiteral("m1")}).error().isEmpty());
        QVERIFY(shop.isClean());
    }

    void nobodyTakesTheOnlyLaptopOut()
    {
        CliShop shop;
        const QString device = shop.create(QStringLiteral("en"), QStringLiteral("cafe"))["device"].toString();
        QVERIFY(!device.isEmpty());
        const auto run = [&](const QStringList &words) { return shop.run(words); };
        QCOMPARE(run({QStringLiteral("device"), QStringLiteral("revoke"), device}).error(),
                 QStringLiteral("last_device"));
        QCOMPARE(run({QStringLiteral("device"), QStringLiteral("revoke"), QStringLiteral("laptop")}).exitCode, 2);
        QCOMPARE(run({QStringLiteral("device"), QStringLiteral("revoke"), device, QStringLiteral("--reason"),
                      QStringLiteral("old")})
                     .exitCode,
                 2);
        QCOMPARE(run({QStringLiteral("quarantine"), QStringLiteral("list")}).exitCode, 0);
        QCOMPARE(run({QStringLiteral("quarantine"), QStringLiteral("accept"), device}).error(),
                 QStringLiteral("bad_value"));
        QCOMPARE(run({QStringLiteral("quarantine"), QStringLiteral("refuse"), QStringLiteral("it")}).exitCode, 2);
    }
    void aReplacedCodeIsRevoked()
    {
        CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("az")).exitCode, 0);
        const QString old = shop.addCustomer(QStringLiteral("Elçin"));
        QCOMPARE(shop.run({QStringLiteral("visit"), old}).exitCode, 0);
        const auto replaced = shop.run({QStringLiteral("card"), QStringLiteral("replace"), old});
        QCOMPARE(replaced.exitCode, 0);
        QCOMPARE(shop.run({QStringLiteral("visit"), old}).error(), QStringLiteral("revoked_card"));
        const auto visit = shop.run({QStringLiteral("visit"), replaced.text("code")});
        QCOMPARE(visit.stamps()[QLatin1String("held")].toInt(), 2);
        QVERIFY(shop.isClean());
    }

    void valuesThatAreNotRight_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QStringList &line, const char *error) {
            QTest::newRow(name) << line << QString::fromLatin1(error);
        };
        const auto add = [](const QStringList &more) {
            return QStringList{QStringLiteral("customer"), QStringLiteral("add")} + more;
        };
        row("a phone that another has",
            add({QStringLiteral("--name"), QStringLiteral("B"), QStringLiteral("--phone"),
                 QStringLiteral("90 000-12-34")}),
            "phone_taken");
        row("a phone that is none",
            add({QStringLiteral("--name"), QStringLiteral("B"), QStringLiteral("--phone"), QStringLiteral("12")}),
            "bad_value");
        row("a mail that is none",
            add({QStringLiteral("--name"), QStringLiteral("B"), QStringLiteral("--email"), QStringLiteral("saida")}),
            "bad_value");
        row("a birthday that is none",
            add({QStringLiteral("--name"), QStringLiteral("B"), QStringLiteral("--birthday"),
                 QStringLiteral("1990-13-01")}),
            "bad_value");
        row("a language that is none",
            add({QStringLiteral("--name"), QStringLiteral("B"), QStringLiteral("--language"), QStringLiteral("xx")}),
            "bad_value");
        row("a name with a bell in it", add({QStringLiteral("--name"), QStringLiteral("B\a")}), "bad_value");
        row("less than no stamps",
            {QStringLiteral("visit"), QStringLiteral("CODE"), QStringLiteral("--stamps"), QStringLiteral("-1")},
            "bad_value");
        row("less than no money",
            {QStringLiteral("visit"), QStringLiteral("CODE"), QStringLiteral("--amount"), QStringLiteral("-1")},
            "bad_value");
        row("a reward that is none",
            {QStringLiteral("visit"), QStringLiteral("CODE"), QStringLiteral("--use"), QStringLiteral("tea")},
            "no_reward");
        row("an event that is none", {QStringLiteral("undo"), QStringLiteral("00000000-0000-7000-8000-000000000001")},
            "nothing_to_undo");
        row("a moment in a shop that is no rehearsal",
            {QStringLiteral("--at"), QStringLiteral("2030-01-01T10:00:00.000Z"), QStringLiteral("visit"),
             QStringLiteral("CODE")},
            "bad_value");
        row("nobody",
            {QStringLiteral("--as"), QStringLiteral("00000000-0000-7000-8000-000000000001"), QStringLiteral("visit"),
             QStringLiteral("CODE")},
            "bad_value");
        row("another shop",
            {QStringLiteral("--shop"), QStringLiteral("00000000-0000-7000-8000-000000000001"),
             QStringLiteral("verify")},
            "bad_value");
        row("stamps of a kind there is not",
            {QStringLiteral("explain"), QStringLiteral("CODE"), QStringLiteral("--of"), QStringLiteral("stars")},
            "bad_value");
    }
    void valuesThatAreNotRight()
    {
        QFETCH(QStringList, line);
        QFETCH(QString, error);
        CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("uz"), QStringLiteral("cafe"), {}).exitCode, 0);
        const auto joined =
            shop.run({QStringLiteral("customer"), QStringLiteral("add"), QStringLiteral("--name"),
                      QStringLiteral("Saida"), QStringLiteral("--phone"), QStringLiteral("+998 90 000 12 34")});
        line.replaceInStrings(QStringLiteral("CODE"), joined.text("code"));
        const auto before = shop.run({QStringLiteral("verify")})["events"].toInt();
        QCOMPARE(shop.run(line).error(), error);
        QCOMPARE(shop.run({QStringLiteral("verify")})["events"].toInt(), before);
    }

    void aMomentBeforeAllCalendars()
    {
        CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("en")).exitCode, 0);
        const QString code = shop.addCustomer(QStringLiteral("A"));
        QCOMPARE(shop.run({QStringLiteral("--at"), QStringLiteral("1960-01-01T10:00:00.000Z"), QStringLiteral("visit"),
                           code})
                     .error(),
                 QStringLiteral("bad_value"));
        QVERIFY(shop.isClean());
    }

    void whatIsNoEventIsSaidInTheShopsLanguage()
    {
        CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("uz")).exitCode, 0);
        const auto none = shop.run({QStringLiteral("undo"), QStringLiteral("foo")});
        QCOMPARE(none.error(), QStringLiteral("nothing_to_undo"));
        const auto nowhere = shop.run({QStringLiteral("undo"), QStringLiteral("00000000-0000-7000-8000-000000000001")});
        QCOMPARE(none.text("sentence"), nowhere.text("sentence"));
    }

    void aFileWithoutEndIsNoProgramme()
    {
        CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("en")).exitCode, 0);
        const QString endless = QStringLiteral("/dev/zero");
        QCOMPARE(shop.run({QStringLiteral("programme"), QStringLiteral("publish"), endless}).error(),
                 QStringLiteral("bad_value"));
        QCOMPARE(shop.run({QStringLiteral("programme"), QStringLiteral("check"), endless}).exitCode, 1);
    }

    void shopsThatCannotBeMade_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("no such trade") << QStringList{QStringLiteral("--template"), QStringLiteral("circus")};
        QTest::newRow("no such currency") << QStringList{QStringLiteral("--currency"), QStringLiteral("ZZZ")};
        QTest::newRow("no such zone") << QStringList{QStringLiteral("--timezone"), QStringLiteral("Mars/Olympus")};
        QTest::newRow("no name") << QStringList{QStringLiteral("--name"), QStringLiteral(" ")};
    }
    void shopsThatCannotBeMade()
    {
        QFETCH(QStringList, more);
        CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("en"), QStringLiteral("cafe"), more).error(), QStringLiteral("bad_value"));
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::newRow("no command") << QStringList();
        QTest::newRow("no such command") << QStringList{QStringLiteral("dance")};
        QTest::newRow("no such option") << QStringList{QStringLiteral("verify"), QStringLiteral("--deep")};
        QTest::newRow("no code") << QStringList{QStringLiteral("visit")};
        QTest::newRow("two codes") << QStringList{QStringLiteral("visit"), QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("stamps that are no number") << QStringList{QStringLiteral("visit"), QStringLiteral("a"),
                                                                  QStringLiteral("--stamps"), QStringLiteral("two")};
        QTest::newRow("an item that is none") << QStringList{QStringLiteral("visit"), QStringLiteral("a"),
                                                             QStringLiteral("--item"), QStringLiteral("tea")};
        QTest::newRow("an undo both ways")
            << QStringList{QStringLiteral("undo"), QStringLiteral("00000000-0000-7000-8000-000000000001"),
                           QStringLiteral("--also-reward"), QStringLiteral("--let-owe")};
        QTest::newRow("no value") << QStringList{QStringLiteral("visit"), QStringLiteral("a"),
                                                 QStringLiteral("--amount")};
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, line);
        CliShop shop;
        const auto answer = shop.run(line);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(answer.lines.empty());
        QVERIFY(!answer.sentences.isEmpty());
    }

    void aStoreThatAnotherHasOpen()
    {
        CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("en")).exitCode, 0);
        const QString code = shop.addCustomer(QStringLiteral("Mary"));
        {
            const auto held = store::Database::openForWriting(shop.store(), store::IfMissing::Refuse);
            QVERIFY(held);
            QCOMPARE(shop.run({QStringLiteral("visit"), code}).error(), QStringLiteral("store_open"));
            QCOMPARE(shop.run({QStringLiteral("card"), QStringLiteral("show"), code}).exitCode, 0);
            QVERIFY2(shop.isClean(), "reading goes on beside a writer");
        }
        QCOMPARE(shop.run({QStringLiteral("visit"), code}).exitCode, 0);
    }

    void aStoreWithoutItsKey()
    {
        CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("en")).exitCode, 0);
        const QString code = shop.addCustomer(QStringLiteral("Mary"));
        const QString key = shop.store() + QStringLiteral(".key");
        QVERIFY(QFile::rename(key, shop.filePath(QStringLiteral("elsewhere"))));
        QCOMPARE(
            shop.run({QStringLiteral("customer"), QStringLiteral("add"), QStringLiteral("--name"), QStringLiteral("B")})
                .error(),
            QStringLiteral("no_key"));
        QCOMPARE(shop.run({QStringLiteral("customer"), QStringLiteral("find"), QStringLiteral("mary")}).error(),
                 QStringLiteral("no_key"));
        QVERIFY2(shop.run({QStringLiteral("visit"), code}).exitCode == 0, "cards and stamps work all the same");
        QCOMPARE(shop.run({QStringLiteral("explain"), code})["entries"].toArray().size(), qsizetype(1));
        QVERIFY(QFile::copy(shop.filePath(QStringLiteral("elsewhere")), key));
        QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        const auto open = shop.run({QStringLiteral("customer"), QStringLiteral("find"), QStringLiteral("mary")});
        QCOMPARE(open.error(), QStringLiteral("no_key"));
        QVERIFY2(open.text("sentence").contains(QLatin1String("0600")), qPrintable(open.text("sentence")));
        const auto found = shop.run({QStringLiteral("--key-file"), shop.filePath(QStringLiteral("elsewhere")),
                                     QStringLiteral("customer"), QStringLiteral("find"), QStringLiteral("mary")});
        QCOMPARE(found.lines.size(), std::size_t(1));
    }

    void filesThatAreNoStoreOfOurs()
    {
        CliShop shop;
        QCOMPARE(shop.run({QStringLiteral("verify")}).error(), QStringLiteral("store_damaged"));
        QCOMPARE(shop.create(QStringLiteral("en")).exitCode, 0);
        const QString code = shop.addCustomer(QStringLiteral("Mary"));
        QFile file(shop.store());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();

        QVERIFY(patch(shop.store(), versionOffset, QByteArray::fromHex("000f4240")));
        for (const QStringList &line :
             {QStringList{QStringLiteral("verify")}, QStringList{QStringLiteral("visit"), code}})
            QCOMPARE(shop.run(line).error(), QStringLiteral("store_newer"));
        QVERIFY(patch(shop.store(), 0, whole));
        QVERIFY2(shop.isClean(), "a newer file is left as it was");

        QVERIFY(QFile::resize(shop.store(), whole.size() / 3));
        QCOMPARE(shop.run({QStringLiteral("visit"), code}).error(), QStringLiteral("store_damaged"));
        QVERIFY(!shop.isClean());
        shop.write(QStringLiteral("shops.muhr"), QByteArray(5000, 'x'));
        QCOMPARE(shop.run({QStringLiteral("verify")}).error(), QStringLiteral("store_damaged"));
    }
};

MUHR_TEST(RefusalsTest, refusals_test)
#include "refusals_test.moc"
