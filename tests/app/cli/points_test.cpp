// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_shop.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::tests;

namespace {

constexpr const char *programme =
    R"({"muhr": "programme/1", "name": {"en": "Points"}, "currency": "UZS", "zone": "Asia/Tashkent",
"rules": [{"id": "p1", "kind": "points", "terms": {"step_minor": 1000, "expires": "months", "expires_after": 6,
"rewards": [{"id": "coffee", "price": 30, "title": {"en": "Free coffee"}}]}}]})";

QJsonObject pointsOf(const CliAnswer &answer)
{
    return answer["state"].toObject()[QLatin1String("points")].toObject();
}

QStringList at(const QString &moment, const QStringList &words)
{
    return QStringList{QStringLiteral("--at"), moment} + words;
}

} // namespace

/// Points by command line: earned, spent, explained, lapsed.
class PointsTest : public QObject
{
    Q_OBJECT
private slots:
    void pointsAreEarnedSpentExplainedAndLapse()
    {
        CliShop shop;
        const QString file = shop.write(QStringLiteral("points.json"), programme);
        QCOMPARE(shop.create(QStringLiteral("en"), QStringLiteral("blank"),
                             {QStringLiteral("--rehearsal"), QStringLiteral("--programme"), file})
                     .exitCode,
                 0);
        const QString code = shop.addCustomer(QStringLiteral("Aziza"));
        const QStringList buy = {QStringLiteral("visit"), code, QStringLiteral("--amount"), QStringLiteral("45999")};
        const auto earned = shop.run(at(QStringLiteral("2040-08-31T09:00:00.000Z"), buy));
        QCOMPARE(earned.exitCode, 0);
        QCOMPARE(earned["given"].toArray(), (QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("points")},
                                                                    {QStringLiteral("amount"), 45}}}));
        const QStringList use = {QStringLiteral("visit"),    code,
                                 QStringLiteral("--stamps"), QStringLiteral("0"),
                                 QStringLiteral("--use"),    QStringLiteral("coffee")};
        const auto used = shop.run(at(QStringLiteral("2040-09-01T09:00:00.000Z"), use));
        QCOMPARE(used.exitCode, 0);
        QCOMPARE(used["rewards"].toArray().at(0).toObject()[QLatin1String("reward")].toString(),
                 QStringLiteral("Free coffee"));
        QVERIFY(used["rewards"].toArray().at(0).toObject()[QLatin1String("id")].isNull());
        QCOMPARE(shop.run(at(QStringLiteral("2040-09-01T10:00:00.000Z"), use)).error(), QStringLiteral("no_reward"));

        const QStringList show = {QStringLiteral("card"), QStringLiteral("show"), code};
        // 18:59:59 in UTC is the last second of the day in Tashkent.
        const auto last = pointsOf(shop.run(at(QStringLiteral("2041-02-28T18:59:59.000Z"), show)));
        QCOMPARE(last[QLatin1String("balance")].toInt(), 15);
        const QJsonObject lot = last[QLatin1String("lots")].toArray().at(0).toObject();
        QCOMPARE(lot[QLatin1String("amount")].toInt(), 45);
        QCOMPARE(lot[QLatin1String("left")].toInt(), 15);
        QCOMPARE(lot[QLatin1String("expires")].toString(), QStringLiteral("2041-02-28"));
        const auto over = pointsOf(shop.run(at(QStringLiteral("2041-02-28T19:00:00.000Z"), show)));
        QCOMPARE(over[QLatin1String("balance")].toInt(), 0);
        QVERIFY(over[QLatin1String("lots")].toArray().isEmpty());

        const auto explained =
            shop.run(at(QStringLiteral("2041-03-01T09:00:00.000Z"),
                        {QStringLiteral("explain"), code, QStringLiteral("--of"), QStringLiteral("points")}));
        QStringList rows;
        for (const QJsonValue row : explained["entries"].toArray()) {
            const QJsonObject object = row.toObject();
            rows.append(QStringLiteral("%1 %2")
                            .arg(object[QLatin1String("amount")].toInt())
                            .arg(object[QLatin1String("balance")].toInt()));
            QVERIFY(!object[QLatin1String("why")].toString().isEmpty());
        }
        QCOMPARE(rows, (QStringList{"45 45", "-30 15", "-15 0"}));
        QVERIFY(shop.isClean());
    }
    void whatWasSpentIsAskedForBeforeItIsUndone()
    {
        CliShop shop;
        const QString file = shop.write(QStringLiteral("points.json"), programme);
        QCOMPARE(shop.create(QStringLiteral("en"), QStringLiteral("blank"),
                             {QStringLiteral("--rehearsal"), QStringLiteral("--programme"), file})
                     .exitCode,
                 0);
        const QString code = shop.addCustomer(QStringLiteral("Aziza"));
        const QString event =
            shop.run({QStringLiteral("visit"), code, QStringLiteral("--amount"), QStringLiteral("30000")})
                .text("event");
        QCOMPARE(shop.run({QStringLiteral("visit"), code, QStringLiteral("--stamps"), QStringLiteral("0"),
                           QStringLiteral("--use"), QStringLiteral("coffee")})
                     .exitCode,
                 0);
        const QStringList undo = {QStringLiteral("undo"), event};
        QCOMPARE(shop.run(undo + QStringList{QStringLiteral("--also-reward")}).exitCode, 0);
        const auto left = pointsOf(shop.run({QStringLiteral("card"), QStringLiteral("show"), code}));
        QCOMPARE(left[QLatin1String("balance")].toInt(), 0);
        QCOMPARE(left[QLatin1String("debt")].toInt(), 0);
        QVERIFY(shop.isClean());
    }
};

MUHR_TEST(PointsTest, points_test)
#include "points_test.moc"
