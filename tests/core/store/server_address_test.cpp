// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/server_address.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using store::AddressError;
using store::ServerAddress;

class ServerAddressTest : public QObject
{
    Q_OBJECT
private slots:
    void anAddressIsTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("options");
        const QString timeout = QStringLiteral("connect_timeout=10");
        QTest::newRow("all there is") << QStringLiteral("postgresql://muhr:s%40cret@db.example.com:6432/shops")
                                      << QStringLiteral("db.example.com") << 6432 << QStringLiteral("shops")
                                      << QStringLiteral("muhr") << QStringLiteral("s@cret") << timeout;
        QTest::newRow("the shortest") << QStringLiteral("postgresql:///shops") << QString() << 0
                                      << QStringLiteral("shops") << QString() << QString() << timeout;
        QTest::newRow("the other scheme") << QStringLiteral("postgres://db/shops") << QStringLiteral("db") << 0
                                          << QStringLiteral("shops") << QString() << QString() << timeout;
        QTest::newRow("a socket in a folder")
            << QStringLiteral("postgresql://muhr@localhost/shops?host=/run/db") << QStringLiteral("/run/db") << 0
            << QStringLiteral("shops") << QStringLiteral("muhr") << QString() << timeout;
        QTest::newRow("a certificate to be checked")
            << QStringLiteral(
                   "postgresql://db/shops?sslmode=verify-full&sslrootcert=/etc/o'clock.pem&connect_timeout=3")
            << QStringLiteral("db") << 0 << QStringLiteral("shops") << QString() << QString()
            << QStringLiteral("sslmode='verify-full';sslrootcert='/etc/o\\'clock.pem';connect_timeout='3'");
    }
    void anAddressIsTaken()
    {
        QFETCH(QString, text);
        const auto address = ServerAddress::parse(text);
        QVERIFY(address);
        QTEST(address->host(), "host");
        QTEST(address->port().value_or(0), "port");
        QTEST(address->database(), "database");
        QTEST(address->user(), "user");
        QTEST(address->password(), "password");
        QTEST(address->connectOptions(), "options");
        QVERIFY(!address->place().contains(QStringLiteral("s@cret")));
    }
    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<AddressError>("error");
        QTest::newRow("nothing") << QString() << AddressError::OtherScheme;
        QTest::newRow("a path") << QStringLiteral("/var/lib/shops.muhr") << AddressError::OtherScheme;
        QTest::newRow("another engine") << QStringLiteral("mysql://db/shops") << AddressError::OtherScheme;
        QTest::newRow("no database") << QStringLiteral("postgresql://db") << AddressError::NoDatabase;
        QTest::newRow("an empty database") << QStringLiteral("postgresql://db/") << AddressError::NoDatabase;
        QTest::newRow("two databases") << QStringLiteral("postgresql://db/shops/more") << AddressError::NoDatabase;
        QTest::newRow("an unknown part") << QStringLiteral("postgresql://db/shops?color=red") << AddressError::BadPart;
        QTest::newRow("a part that says more than it should")
            << QStringLiteral("postgresql://db/shops?sslmode=a%3Bhost=b") << AddressError::BadPart;
        QTest::newRow("no number for a port") << QStringLiteral("postgresql://db:many/shops") << AddressError::BadPart;
    }
    void whatIsNoAddressIsRefused()
    {
        QFETCH(QString, text);
        const auto address = ServerAddress::parse(text);
        QVERIFY(!address);
        QTEST(address.error(), "error");
    }
};

MUHR_TEST(ServerAddressTest, server_address_test)
#include "server_address_test.moc"
