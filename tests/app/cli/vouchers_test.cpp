// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_shop.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::tests;

namespace {

constexpr const char *programme =
    R"({"muhr": "programme/1", "name": {"en": "Vouchers"}, "currency": "UZS", "zone": "Asia/Tashkent", "rules": [
{"id": "r1", "kind": "stamps", "terms": {"goal": 1, "milestones": [{"at": 1, "id": "m1",
  "reward": {"title": {"en": "Free coffee"}, "valid_days": 30}}]}},
{"id": "g1", "kind": "gift", "terms": {"valid_days": 365}},
{"id": "c1", "kind": "coupon", "terms": {"title": {"en": "Spring"}, "amount_minor": 1000, "pattern": ["SPRING-####-####"]}}]})";

QJsonObject first(const QJsonObject &state, const char *list)
{
    return state[QLatin1String(list)].toArray().at(0).toObject();
}

QString status(const CliAnswer &answer)
{
    return first(answer["state"].toObject(), "vouchers")[QLatin1String("status")].toString();
}

QStringList at(const QString &moment, const QStringList &words)
{
    return QStringList{QStringLiteral("--at"), moment} + words;
}

} // namespace

/// Vouchers, gifts and coupons by command line.
class VouchersTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_shop = std::make_unique<CliShop>();
        const QString file = m_shop->write(QStringLiteral("programme.json"), programme);
        QCOMPARE(m_shop
                     ->create(QStringLiteral("en"), QStringLiteral("blank"),
                              {QStringLiteral("--rehearsal"), QStringLiteral("--programme"), file})
                     .exitCode,
                 0);
        m_code = m_shop->addCustomer(QStringLiteral("Aziza"));
    }
    void aVoucherIsHeldUsedAndVoided()
    {
        const auto nine = QStringLiteral("2040-09-01T09:00:00.000Z");
        const auto reached = m_shop->run(at(nine, {QStringLiteral("visit"), m_code}));
        QCOMPARE(status(reached), QStringLiteral("active"));
        const QString id = first(reached["state"].toObject(), "vouchers")[QLatin1String("id")].toString();
        const QStringList reserve = {QStringLiteral("voucher"),   QStringLiteral("reserve"), m_code, id,
                                     QStringLiteral("--minutes"), QStringLiteral("20")};
        const auto held = m_shop->run(at(nine, reserve));
        QCOMPARE(status(held), QStringLiteral("reserved"));
        QCOMPARE(held["state"].toObject()[QLatin1String("visits")].toInt(), 1);
        QCOMPARE(first(held["state"].toObject(), "vouchers")[QLatin1String("reserved_until")].toString(),
                 QStringLiteral("2040-09-01T09:20:00.000Z"));
        QCOMPARE(m_shop->run(at(nine, reserve)).error(), QStringLiteral("no_reward"));
        const QStringList byKind = {QStringLiteral("visit"),    m_code,
                                    QStringLiteral("--stamps"), QStringLiteral("0"),
                                    QStringLiteral("--use"),    QStringLiteral("m1")};
        QCOMPARE(m_shop->run(at(nine, byKind)).error(), QStringLiteral("no_reward"));
        const auto taken = m_shop->run(at(QStringLiteral("2040-09-01T09:10:00.000Z"),
                                          {QStringLiteral("voucher"), QStringLiteral("void"), m_code, id}));
        QCOMPARE(status(taken), QStringLiteral("voided"));
        const auto back =
            m_shop->run(at(QStringLiteral("2040-09-01T09:11:00.000Z"), {QStringLiteral("undo"), taken.text("event")}));
        QCOMPARE(status(back), QStringLiteral("reserved"));
        const auto used = m_shop->run(
            at(QStringLiteral("2040-09-01T09:12:00.000Z"), {QStringLiteral("visit"), m_code, QStringLiteral("--stamps"),
                                                            QStringLiteral("0"), QStringLiteral("--use"), id}));
        QCOMPARE(status(used), QStringLiteral("used"));
        QCOMPARE(m_shop->run({QStringLiteral("voucher"), QStringLiteral("void"), m_code, QStringLiteral("x")}).exitCode,
                 2);
        QVERIFY(m_shop->isClean());
    }
    void aGiftIsSoldAndPays()
    {
        const QStringList load = {QStringLiteral("gift"),    QStringLiteral("load"),  m_code,
                                  QStringLiteral("--value"), QStringLiteral("50000"), QStringLiteral("--count"),
                                  QStringLiteral("2")};
        const auto sold = m_shop->run(load);
        QCOMPARE(sold.exitCode, 0);
        QCOMPARE(sold["pay_minor"].toInt(), 100'000);
        const QJsonArray gifts = sold["gifts"].toArray();
        QCOMPARE(gifts.size(), 2);
        QVERIFY(gifts.at(0).toObject()[QLatin1String("id")] != gifts.at(1).toObject()[QLatin1String("id")]);
        const auto paid = m_shop->run({QStringLiteral("visit"), m_code, QStringLiteral("--amount"),
                                       QStringLiteral("20000"), QStringLiteral("--gift")});
        QCOMPARE(paid["pay_minor"].toInt(-1), 0);
        const QJsonObject state = paid["state"].toObject();
        QCOMPARE(first(state, "gifts")[QLatin1String("left_minor")].toInt(), 30'000);
        QCOMPARE(first(state, "gifts")[QLatin1String("value_minor")].toInt(), 50'000);
        QCOMPARE(state[QLatin1String("spend_minor")].toInt(), 100'000);
        const QStringList without = {QStringLiteral("gift"), QStringLiteral("load"), m_code};
        QCOMPARE(m_shop->run(without).exitCode, 2);
        QCOMPARE(m_shop
                     ->run(without + QStringList{QStringLiteral("--value"), QStringLiteral("1"),
                                                 QStringLiteral("--expires"), QStringLiteral("soon")})
                     .exitCode,
                 2);
        QVERIFY(m_shop->isClean());
    }
    void couponsAreMadeOnceAndUsedOnce()
    {
        const QStringList make = {QStringLiteral("coupon"), QStringLiteral("make"), QStringLiteral("c1"),
                                  QStringLiteral("--count"), QStringLiteral("3")};
        const auto made = m_shop->run(make);
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made["codes"].toArray().size(), 3);
        const QString code = made["codes"].toArray().at(0).toString();
        QVERIFY(code.startsWith(QLatin1String("SPRING-")));
        const QStringList buy = {QStringLiteral("visit"),    m_code,
                                 QStringLiteral("--amount"), QStringLiteral("5000"),
                                 QStringLiteral("--promo"),  code.toLower()};
        const auto used = m_shop->run(buy);
        QCOMPARE(used["pay_minor"].toInt(), 4'000);
        QCOMPARE(m_shop->run(buy).error(), QStringLiteral("code_used"));
        // The batch stops when it is used up; another one is made by hand.
        const QString file = m_shop->filePath(QStringLiteral("codes.csv"));
        const auto more = m_shop->run(make + QStringList{QStringLiteral("--out"), file});
        QCOMPARE(more["count"].toInt(), 3);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().split('\n').size(), 5);
        // What is there is not written over.
        QCOMPARE(m_shop->run(make + QStringList{QStringLiteral("--out"), file}).exitCode, 2);
        const auto list = m_shop->run({QStringLiteral("coupon"), QStringLiteral("list")});
        QCOMPARE(list["made"].toInt(), 6);
        QCOMPARE(list["used"].toInt(), 1);
        QCOMPARE(list["left"].toInt(), 5);
        // 5.6.2: no promo code may be a coupon.
        QByteArray clash(programme);
        clash.replace("{\"id\": \"g1\"",
                      R"({"id": "w1", "kind": "promo", "terms": {"word": {"en": ")" +
                          QString(code).remove(u'-').toUtf8() +
                          R"("}, "rewards": [{"id": "w", "title": {"en": "Off"}, "amount_minor": 5}]}},
{"id": "g1")");
        QCOMPARE(m_shop
                     ->run({QStringLiteral("programme"), QStringLiteral("publish"),
                            m_shop->write(QStringLiteral("clash.json"), clash)})
                     .error(),
                 QStringLiteral("bad_value"));
        // Undone, it can be used again; of another rule there are none.
        m_shop->run({QStringLiteral("undo"), used.text("event")});
        QCOMPARE(m_shop->run(buy).exitCode, 0);
        QCOMPARE(m_shop
                     ->run({QStringLiteral("coupon"), QStringLiteral("make"), QStringLiteral("r1"),
                            QStringLiteral("--count"), QStringLiteral("3")})
                     .error(),
                 QStringLiteral("bad_value"));
        QVERIFY(m_shop->isClean());
    }

private:
    std::unique_ptr<CliShop> m_shop;
    QString m_code;
};

MUHR_TEST(VouchersTest, vouchers_test)
#include "vouchers_test.moc"
