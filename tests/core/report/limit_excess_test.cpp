// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/limit_excess.h"

#include "core/store/programme_table.h"
#include "tests/support/small_shop.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace muhr;
using namespace muhr::report;
using tests::SmallShop;

namespace {

QJsonObject textOf(const char *english)
{
    return {{"en", QLatin1String(english)}};
}

QJsonObject rule(const char *id, const char *kind, const QJsonObject &terms)
{
    return {{"id", id}, {"kind", kind}, {"terms", terms}};
}

/// The code NAVRUZ twice in all, TEZ for 5,000 in all, each coupon once, one mug to win, one referral in all.
QByteArray scarceProgramme()
{
    const auto promo = [](const char *word, const char *key, int most) {
        const QJsonObject row{{"id", "r"}, {"title", textOf("1,000 off")}, {"amount_minor", 1'000}};
        return QJsonObject{{"word", textOf(word)}, {"rewards", QJsonArray{row}}, {"per_customer", 0}, {key, most}};
    };
    const QJsonObject mug{{"id", "mug"},
                          {"chance", 5'000},
                          {"stock", 1},
                          {"reward", QJsonObject{{"title", textOf("A mug")}, {"value_minor", 7'000}}}};
    const QJsonObject again{{"id", "again"}, {"chance", 5'000}};
    const QJsonObject gift{
        {"kind", "voucher"}, {"id", "cake"}, {"reward", QJsonObject{{"title", textOf("A piece of cake")}}}};
    const QJsonArray rules{
        rule("r1", "stamps",
             {{"goal", 3},
              {"milestones", QJsonArray{QJsonObject{
                                 {"at", 3}, {"id", "m1"}, {"reward", QJsonObject{{"title", textOf("Coffee")}}}}}}}),
        rule("p1", "promo", promo("NAVRUZ", "most_uses", 2)),
        rule("p2", "promo", promo("TEZ", "budget_minor", 5'000)),
        rule("c1", "coupon", {{"title", textOf("Half off")}, {"percent_hundredths", 5'000}}),
        rule("d1", "draw", {{"prizes", QJsonArray{mug, again}}, {"fallback", "again"}}),
        rule("f1", "referral", {{"advocate", gift}, {"most_in_shop", 1}})};
    return QJsonDocument(QJsonObject{{"muhr", "programme/1"},
                                     {"name", textOf("Card")},
                                     {"currency", "UZS"},
                                     {"zone", "Asia/Tashkent"},
                                     {"rules", rules}})
        .toJson(QJsonDocument::Compact);
}

/// Two tills that cannot ask, and the endpoint that hears of both later.
class TwoTills
{
public:
    TwoTills() : first(1), endpoint(2, first, true), second(3, first, false)
    {
        const QByteArray json = scarceProgramme();
        const auto programme = loyalty::Programme::parse(json);
        if (!programme)
            qFatal("%s", programme.error().front().sentence.text);
        m_version = programme->version();
        bool isDone = true;
        for (SmallShop *shop : {&first, &endpoint, &second})
            isDone = isDone && shop->open() && shop->create();
        isDone = isDone && first.publish(json, first.version());
        customer = *first.join(QStringLiteral("Nodira"));
        if (!isDone || !settle(first) || !second.pullFrom(endpoint))
            qFatal("no shop");
    }
    bool settle(SmallShop &till) { return till.pushTo(endpoint) && till.pullFrom(endpoint); }
    /// A till uses it once.
    base::EventId use(SmallShop &till, const char *rule, const char *key, std::int64_t valueMinor = 0)
    {
        loyalty::Act act;
        act.entries = {loyalty::UseCounted{QLatin1String(rule), QLatin1String(key), 1, valueMinor}};
        return till.append(act, {customer})->event.id;
    }
    std::vector<LimitExcess> excessAt(SmallShop &shop)
    {
        const auto shelf = *store::programmeShelf(shop.database(), shop.id());
        return *limitExcess(shop.database(), shop.id(), *shelf.find(m_version));
    }

    SmallShop first;
    SmallShop endpoint;
    SmallShop second;
    base::CustomerId customer;

private:
    base::Sha256 m_version;
};

} // namespace

class LimitExcessTest : public QObject
{
    Q_OBJECT
private slots:
    void twoTillsTakeTheLastOne()
    {
        TwoTills tills;
        tills.use(tills.first, "p1", "navruz", 1'000);
        QVERIFY(tills.settle(tills.first));
        QVERIFY(tills.second.pullFrom(tills.endpoint));
        // One is left, and both take it.
        const auto won = tills.use(tills.second, "p1", "navruz", 1'000);
        const auto late = tills.use(tills.first, "p1", "navruz", 1'500);
        QVERIFY(tills.excessAt(tills.first).empty());
        QVERIFY(tills.excessAt(tills.second).empty());
        QVERIFY(tills.settle(tills.second));
        QVERIFY(tills.settle(tills.first));
        for (SmallShop *shop : {&tills.endpoint, &tills.first}) {
            const auto found = tills.excessAt(*shop);
            QCOMPARE(found.size(), std::size_t(1));
            const LimitExcess &row = found.front();
            QCOMPARE(row.rule, QStringLiteral("p1"));
            QCOMPARE(row.count, 3);
            QCOMPARE(row.mostCount, 2);
            QCOMPARE(row.valueMinor, 3'500);
            QCOMPARE(row.excess, 1);
            QCOMPARE(row.excessMinor, 1'500);
            QCOMPARE(row.beyond.size(), std::size_t(1));
            QCOMPARE(row.beyond.front().event, late);
            QCOMPARE(row.beyond.front().device, tills.first.row().device);
            QVERIFY(row.beyond.front().isSettled);
        }
        // What is taken back does not count, and the next one moves up.
        QVERIFY(tills.first.undo(tills.customer, won));
        QVERIFY(tills.excessAt(tills.first).empty());
    }
    void whatIsTooMuch_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<int>("worth");
        QTest::addColumn<int>("excess");
        QTest::addColumn<int>("cost");
        QTest::newRow("a budget: to the last unit") << "p2" << QStringList{"tez", "tez"} << 2'500 << 0 << 0;
        QTest::newRow("a budget: what is beyond it") << "p2" << QStringList{"tez", "tez", "tez"} << 2'000 << 0 << 1'000;
        QTest::newRow("a budget: twice") << "p2" << QStringList{"tez", "tez"} << 6'000 << 0 << 7'000;
        QTest::newRow("coupons: each once") << "c1" << QStringList{"aa", "bb", "cc"} << 900 << 0 << 0;
        QTest::newRow("coupons: one of them twice") << "c1" << QStringList{"aa", "bb", "aa"} << 900 << 1 << 900;
        QTest::newRow("a prize: as many as there are") << "d1" << QStringList{"mug", "draw"} << 7'000 << 0 << 0;
        QTest::newRow("a prize: one too many") << "d1" << QStringList{"mug", "draw", "mug"} << 7'000 << 1 << 7'000;
        QTest::newRow("referrals: one too many") << "f1" << QStringList{"referral", "referral"} << 300 << 1 << 300;
        QTest::newRow("stamps know no limit") << "r1" << QStringList{"x", "x", "x"} << 300 << 0 << 0;
    }
    void whatIsTooMuch()
    {
        QFETCH(QString, rule);
        QFETCH(QStringList, keys);
        QFETCH(int, worth);
        QFETCH(int, excess);
        QFETCH(int, cost);
        TwoTills tills;
        for (const QString &key : keys)
            tills.use(tills.first, qPrintable(rule), qPrintable(key), worth);
        const auto found = tills.excessAt(tills.first);
        QCOMPARE(found.size(), std::size_t(cost > 0 ? 1 : 0));
        if (found.empty())
            return;
        QCOMPARE(found.front().excess, excess);
        QCOMPARE(found.front().excessMinor, cost);
        QCOMPARE(found.front().key, keys.front());
        QCOMPARE(QString::fromUtf8(found.front().sentence.source.text).contains(QStringLiteral("%Ln")), excess > 0);
    }
};

MUHR_TEST(LimitExcessTest, limit_excess_test)
#include "limit_excess_test.moc"
