// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/shop_table.h"
#include "tests/app/desktop/desktop_run.h"
#include "tests/support/phone_picture.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace muhr;
using tests::CliShop;
using tests::DesktopRun;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::int64_t incarnationOf(const QString &path)
{
    auto database = store::Database::openForReading(path);
    if (!database)
        return -1;
    const auto shops = store::listShops(*database);
    return shops && !shops->empty() ? shops->front().incarnation : -1;
}

} // namespace

/// How the desktop begins, whatever it finds.
class StartTest : public QObject
{
    Q_OBJECT
private slots:
    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("a camera that is none") << QStringList{QStringLiteral("--camera"), QStringLiteral("eye")};
        QTest::newRow("a language that is none") << QStringList{QStringLiteral("--language"), QStringLiteral("xx")};
        QTest::newRow("a theme that is none") << QStringList{QStringLiteral("--theme"), QStringLiteral("pink")};
        QTest::newRow("a screen that is none") << QStringList{QStringLiteral("--screen"), QStringLiteral("cellar")};
    }
    void wrongUsageIsSaid()
    {
        QFETCH(QStringList, options);
        const CliShop shop;
        const auto ended = DesktopRun(shop).run(1, options);
        QCOMPARE(ended.exitCode, 2);
        QVERIFY(ended.sentences.contains(options.front()));
        QVERIFY(!QFile::exists(shop.store()));
    }
    void aStoreWithoutAShopOpensWelcome()
    {
        const CliShop shop;
        const DesktopRun desktop(shop);
        const QString picture = shop.filePath(QStringLiteral("window.png"));
        QCOMPARE(desktop.run(1, {QStringLiteral("--capture"), picture}).exitCode, 0);
        QVERIFY(desktop.log().contains(QStringLiteral("Welcome")));
        QVERIFY(!QImage(picture).isNull());
    }
    void aShopOpens()
    {
        const CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("fa")).exitCode, 0);
        const DesktopRun desktop(shop);
        QCOMPARE(desktop.run(1).exitCode, 0);
        QVERIFY(desktop.log().contains(QStringLiteral("Open the shop")));
        QVERIFY(shop.isClean());
    }
    void aKioskBeginsOnceSomebodyCanEndIt()
    {
        const CliShop shop;
        const auto created = shop.create(QStringLiteral("en"));
        QCOMPARE(created.exitCode, 0);
        const DesktopRun desktop(shop);
        const QStringList kiosk{QStringLiteral("--kiosk")};
        const QString runs = QStringLiteral("The kiosk runs");
        // Nobody has a PIN: it could be left by everybody.
        QCOMPARE(desktop.run(2, kiosk).exitCode, 0);
        QCOMPARE(desktop.log().count(runs), 0);
        const QString pin = shop.write(QStringLiteral("pin"), "739164\n");
        QCOMPARE(shop.run({QStringLiteral("staff"), QStringLiteral("pin"), created.text("staff"), pin}).exitCode, 0);
        QCOMPARE(desktop.run(3, kiosk).exitCode, 0);
        QCOMPARE(desktop.log().count(runs), 1);
        // It was not left: the laptop is one from its next start on.
        QCOMPARE(desktop.run(3).exitCode, 0);
        QCOMPARE(desktop.log().count(runs), 2);
    }
    void aDamagedStoreIsLeftAsItIs()
    {
        const CliShop shop;
        shop.write(QStringLiteral("shops.muhr"), QByteArray(20'000, 'x'));
        const DesktopRun desktop(shop);
        QCOMPARE(desktop.run(1).exitCode, 0);
        QVERIFY2(desktop.log().contains(QStringLiteral("why=store_damaged")), qPrintable(desktop.log()));
        QCOMPARE(bytesOf(shop.store()), QByteArray(20'000, 'x'));
    }
    void aStoreOfANewerMuhrIsLeftAsItIs()
    {
        const CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("en")).exitCode, 0);
        {
            auto database = store::Database::openForWriting(shop.store(), store::IfMissing::Refuse);
            QVERIFY(database.hasValue());
            QVERIFY(database->statement("PRAGMA user_version = 99999").run().hasValue());
        }
        const DesktopRun desktop(shop);
        QCOMPARE(desktop.run(1).exitCode, 0);
        QVERIFY2(desktop.log().contains(QStringLiteral("why=store_newer")), qPrintable(desktop.log()));
    }
    void aStoreThatIsOpenElsewhereIsNotTouched()
    {
        const CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("en")).exitCode, 0);
        const DesktopRun desktop(shop);
        {
            const auto database = store::Database::openForWriting(shop.store(), store::IfMissing::Refuse);
            QVERIFY(database.hasValue());
            QCOMPARE(desktop.run(1).exitCode, 0);
        }
        QVERIFY2(desktop.log().contains(QStringLiteral("why=store_open")), qPrintable(desktop.log()));
        QCOMPARE(desktop.run(1).exitCode, 0);
        QVERIFY(desktop.log().contains(QStringLiteral("Open the shop")));
    }
    void aShopWithoutItsKeySaysSo()
    {
        const CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("en")).exitCode, 0);
        QVERIFY(QFile::remove(shop.store() + QStringLiteral(".key")));
        const DesktopRun desktop(shop);
        QCOMPARE(desktop.run(2).exitCode, 0);
        QVERIFY2(desktop.log().contains(QStringLiteral("The key is not here")), qPrintable(desktop.log()));
        QVERIFY(!desktop.log().contains(QStringLiteral("Open the shop")));
    }
    void aKeyFileThatOthersMayReadIsNotUsed()
    {
        const CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("en")).exitCode, 0);
        QFile key(shop.store() + QStringLiteral(".key"));
        QVERIFY(key.setPermissions(key.permissions() | QFile::ReadOther));
        const DesktopRun desktop(shop);
        QCOMPARE(desktop.run(1).exitCode, 0);
        QVERIFY(desktop.log().contains(QStringLiteral("The key is not here")));
    }
    void whatIsAcknowledgedIsStored()
    {
        const CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("en")).exitCode, 0);
        const QString code = shop.addCustomer(QStringLiteral("Gulnora"));
        QDir(shop.filePath(QString())).mkpath(QStringLiteral("pictures"));
        tests::PhoneShot shot;
        shot.text = code;
        QVERIFY(tests::phonePicture(shot).save(shop.filePath(QStringLiteral("pictures/1.png"))));
        const DesktopRun desktop(shop);
        const auto ended = desktop.run(4, {QStringLiteral("--acknowledge"), QStringLiteral("--camera"),
                                           QStringLiteral("folder:") + shop.filePath(QStringLiteral("pictures"))});
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.lines.size(), 1);
        QVERIFY(base::EventId::parse(ended.lines.front()));
        QVERIFY(shop.isClean());
        QCOMPARE(
            shop.run({QStringLiteral("card"), QStringLiteral("show"), code}).stamps()[QLatin1String("held")].toInt(),
            1);
        QVERIFY(!desktop.log().contains(code));
        QVERIFY(!desktop.log().contains(QStringLiteral("Gulnora")));
    }
    void aCardBeforeTheCameraBringsTheCounter()
    {
        const CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("en")).exitCode, 0);
        QDir(shop.filePath(QString())).mkpath(QStringLiteral("pictures"));
        tests::PhoneShot shot;
        shot.text = shop.addCustomer(QStringLiteral("Gulnora"));
        QVERIFY(tests::phonePicture(shot).save(shop.filePath(QStringLiteral("pictures/1.png"))));
        const DesktopRun desktop(shop);
        // Of the window only the places at its side, which tell the page that is open.
        const auto placesAfter = [&](int seconds, const QString &screen, const QStringList &more = {}) {
            const QString picture = shop.filePath(QStringLiteral("window.png"));
            QFile::remove(picture);
            (void)desktop.run(
                seconds, QStringList{QStringLiteral("--screen"), screen, QStringLiteral("--capture"), picture} + more);
            return QImage(picture).copy(0, 0, 56, 640);
        };
        const QImage counter = placesAfter(1, QStringLiteral("counter"));
        QVERIFY(!counter.isNull());
        QVERIFY(placesAfter(1, QStringLiteral("customers")) != counter);
        QCOMPARE(placesAfter(4, QStringLiteral("customers"),
                             {QStringLiteral("--camera"),
                              QStringLiteral("folder:") + shop.filePath(QStringLiteral("pictures"))}),
                 counter);
    }
    void aRestoredStoreGoesOnAsTheNextIncarnation()
    {
        const CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("en")).exitCode, 0);
        const QByteArray backup = bytesOf(shop.store());
        const DesktopRun desktop(shop);
        QCOMPARE(desktop.run(1).exitCode, 0);
        QCOMPARE(incarnationOf(shop.store()), 1);
        QVERIFY(!shop.addCustomer(QStringLiteral("Gulnora")).isEmpty());
        QCOMPARE(desktop.run(1).exitCode, 0);
        QCOMPARE(incarnationOf(shop.store()), 1);
        for (const char *ending : {"-wal", "-shm"})
            QFile::remove(shop.store() + QString::fromLatin1(ending));
        shop.write(QStringLiteral("shops.muhr"), backup);
        QCOMPARE(desktop.run(1).exitCode, 0);
        QCOMPARE(incarnationOf(shop.store()), 2);
        QVERIFY(!shop.addCustomer(QStringLiteral("Sardor")).isEmpty());
        QVERIFY(shop.isClean());
        QCOMPARE(desktop.run(1).exitCode, 0);
        QCOMPARE(incarnationOf(shop.store()), 2);
    }
};

MUHR_TEST(StartTest, start_test)
#include "start_test.moc"
