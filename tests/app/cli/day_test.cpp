// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_shop.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace muhr;
using namespace muhr::tests;

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

QString at(const char *time)
{
    return QStringLiteral("--at 2030-01-01T%1:00.000Z ").arg(QLatin1String(time));
}

} // namespace

/// A day by command line: its close, what is taken back of it later, and what is worth a look.
class DayTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsTakenBackOfAClosedDayNeedsAReason()
    {
        CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("uz")).exitCode, 0);
        const QString code = shop.addCustomer(QStringLiteral("Saida"));
        const auto run = [&](const char *time, const QString &line) { return shop.run(words(at(time) + line)); };
        const auto visit = [&](const char *time) {
            return run(time, QStringLiteral("visit ") + code + QStringLiteral(" --amount 20000")).text("event");
        };
        const QString first = visit("10:00");
        const QString second = visit("10:30");
        const QString third = visit("11:00");
        QVERIFY(!first.isEmpty() && !second.isEmpty() && !third.isEmpty());
        QCOMPARE(run("11:05", QStringLiteral("undo ") + third).exitCode, 0);
        QCOMPARE(run("12:00", QStringLiteral("day close")).exitCode, 0);
        const QString undo = QStringLiteral("undo ") + first;
        QCOMPARE(run("12:10", undo).error(), QStringLiteral("bad_value"));
        QVERIFY(run("12:10", undo).text("sentence").contains(QStringLiteral("Nega ortga")));
        QCOMPARE(run("12:10", undo + QStringLiteral(" --reason Notogri")).exitCode, 0);
        const QString back = QStringLiteral("return ") + second;
        QCOMPARE(run("12:20", back).error(), QStringLiteral("bad_value"));
        QCOMPARE(run("12:20", back + QStringLiteral(" --reason Buzuq")).exitCode, 0);
        const QByteArray story =
            QJsonDocument(run("12:30", QStringLiteral("explain ") + code).json()).toJson(QJsonDocument::Compact);
        QVERIFY2(story.contains("Notogri"), story.constData());
        const auto day = run("12:30", QStringLiteral("day show"));
        QCOMPARE(day["after_close"].toObject()[QLatin1String("undos")].toInt(), 1);
        QCOMPARE(day["after_close"].toObject()[QLatin1String("returns")].toInt(), 1);
        QVERIFY(shop.isClean());
    }

    void whatWasLookedAtIsMarked()
    {
        CliShop shop;
        QCOMPARE(shop.create(QStringLiteral("en")).exitCode, 0);
        const QString code = shop.addCustomer(QStringLiteral("Mary"));
        for (const char *time : {"10:00", "11:00", "12:00", "13:00", "14:00", "15:00"})
            QCOMPARE(shop.run(words(at(time) + QStringLiteral("visit ") + code)).exitCode, 0);
        const auto finding = [&] {
            const auto found = shop.run(words(at("16:00") + QStringLiteral("day show")))["worth_a_look"].toArray();
            return found.size() == 1 ? found.first().toObject() : QJsonObject();
        };
        QCOMPARE(finding()[QLatin1String("kind")].toString(), QStringLiteral("same_card_often"));
        QCOMPARE(finding()[QLatin1String("seen")], QJsonValue(false));
        QCOMPARE(shop.run(words(at("16:00") + QStringLiteral("day seen")))["seen"].toInt(), 1);
        QCOMPARE(finding()[QLatin1String("seen")], QJsonValue(true));
        // With one more it is another one.
        QCOMPARE(shop.run(words(at("16:05") + QStringLiteral("visit ") + code)).exitCode, 0);
        QCOMPARE(finding()[QLatin1String("seen")], QJsonValue(false));
        QVERIFY(shop.isClean());
    }
};

MUHR_TEST(DayTest, day_test)
#include "day_test.moc"
