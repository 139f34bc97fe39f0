// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_shop.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace muhr;
using tests::CliShop;

namespace {

QStringList staff(const char *verb, const QStringList &more)
{
    return QStringList{QStringLiteral("staff"), QString::fromLatin1(verb)} + more;
}

/// Of the list, the object of one person.
QJsonObject listed(const CliShop &shop, const QString &id)
{
    for (const QJsonValue &value : shop.run(staff("list", {}))["staff"].toArray())
        if (value[QLatin1String("staff")].toString() == id)
            return value.toObject();
    return {};
}

} // namespace

/// Who works in a shop, by the real program.
class StaffTest : public QObject
{
    Q_OBJECT
private slots:
    void aPersonComesChangesAndLeaves()
    {
        CliShop shop;
        const auto made = shop.create(QStringLiteral("en"));
        const QString owner = made.text("staff");
        const QString aziz = shop.run(staff("add", {QStringLiteral("--name"), QStringLiteral("Aziz"),
                                                    QStringLiteral("--role"), QStringLiteral("cashier")}))
                                 .text("staff");
        QVERIFY(!aziz.isEmpty());
        const QString four = shop.write(QStringLiteral("four"), "8264\n");
        const QString six = shop.write(QStringLiteral("six"), "739164\n");
        QCOMPARE(shop.run(staff("pin", {owner, four})).error(), QStringLiteral("weak_pin"));
        QCOMPARE(shop.run(staff("pin", {owner, six})).exitCode, 0);
        QCOMPARE(shop.run(staff("pin", {aziz, four})).exitCode, 0);
        QCOMPARE(listed(shop, aziz)[QLatin1String("pin")].toBool(), true);
        QCOMPARE(shop.run(staff("list", {}))["asks_for_pins"].toBool(), true);
        QCOMPARE(shop.run(staff("role", {aziz, QStringLiteral("manager")})).exitCode, 0);
        QCOMPARE(shop.run(staff("rename", {aziz, QStringLiteral("Aziza")})).exitCode, 0);
        QCOMPARE(listed(shop, aziz)[QLatin1String("role")].toString(), QStringLiteral("manager"));
        QCOMPARE(listed(shop, aziz)[QLatin1String("name")].toString(), QStringLiteral("Aziza"));
        QCOMPARE(shop.run(staff("remove", {aziz})).exitCode, 0);
        QCOMPARE(listed(shop, aziz)[QLatin1String("active")].toBool(true), false);
        QCOMPARE(shop.run(staff("list", {}))["asks_for_pins"].toBool(true), false);
        QCOMPARE(shop.run(staff("return", {aziz})).exitCode, 0);
        QCOMPARE(shop.run(staff("remove", {owner})).error(), QStringLiteral("last_owner"));
        QVERIFY(shop.isClean());
    }
    void onesOwnPinIsChangedWithTheOneBefore()
    {
        CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("en")).exitCode, 0);
        const QString aziz = shop.run(staff("add", {QStringLiteral("--name"), QStringLiteral("Aziz")})).text("staff");
        const QString before = shop.write(QStringLiteral("before"), "8264\n");
        const QString next = shop.write(QStringLiteral("next"), "6183\n");
        const QStringList as{QStringLiteral("--as"), aziz};
        QCOMPARE(shop.run(as + staff("pin", {aziz, before})).exitCode, 0);
        QCOMPARE(shop.run(as + staff("pin", {aziz, next})).error(), QStringLiteral("wrong_pin"));
        QCOMPARE(shop.run(as + staff("pin", {aziz, next, QStringLiteral("--before"), before})).exitCode, 0);
        // And nobody else's.
        const QString other = shop.run(staff("add", {QStringLiteral("--name"), QStringLiteral("Lola")})).text("staff");
        QCOMPARE(shop.run(as + staff("pin", {other, next})).error(), QStringLiteral("needs_manager"));
        QCOMPARE(shop.run(as + staff("role", {aziz, QStringLiteral("owner")})).error(), QStringLiteral("not_allowed"));
        QCOMPARE(shop.run(as + staff("list", {})).error(), QStringLiteral("needs_manager"));
    }
};

MUHR_TEST(StaffTest, staff_test)
#include "staff_test.moc"
