// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/liability.h"

#include "core/loyalty/derived_id.h"
#include "core/store/event_log.h"
#include "core/store/programme_table.h"
#include "core/store/refold_cards.h"
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

QJsonObject pointReward(const char *id, int price, int valueMinor)
{
    return {{"id", id}, {"price", price}, {"value_minor", valueMinor}, {"title", textOf("Free coffee")}};
}

/// A card of three stamps for a reward worth 10,001, points, bonus money and gifts.
QByteArray programmeWith(const QJsonObject &points, const char *calendar = "gregorian")
{
    const QJsonObject milestone{{"at", 3},
                                {"id", "m1"},
                                {"reward", QJsonObject{{"kind", "voucher"},
                                                       {"title", textOf("Free coffee")},
                                                       {"valid_days", 30},
                                                       {"value_minor", 10'001}}}};
    const auto rule = [](const char *id, const char *kind, const QJsonObject &terms) {
        return QJsonObject{{"id", id}, {"kind", kind}, {"terms", terms}};
    };
    const QJsonArray rules{rule("r1", "stamps", {{"goal", 3}, {"milestones", QJsonArray{milestone}}}),
                           rule("p1", "points", points), rule("c1", "cashback", {{"percent", 500}}),
                           rule("g1", "gift", {{"valid_days", 0}})};
    QJsonArray valid = rules;
    if (!points.contains("pays"))
        valid[2] = rule("c1", "cashback", {{"percent", 500}, {"pays", QJsonObject()}});
    else
        valid.removeAt(2);
    return QJsonDocument(QJsonObject{{"muhr", "programme/1"},
                                     {"name", textOf("Card")},
                                     {"currency", "UZS"},
                                     {"zone", "Asia/Tashkent"},
                                     {"calendar", calendar},
                                     {"rules", valid}})
        .toJson(QJsonDocument::Compact);
}

QJsonObject payingPoints()
{
    return {{"step_minor", 1'000}, {"pays", QJsonObject{{"unit", 7}, {"unit_minor", 100}}}};
}

base::LocalDate day(const char *text)
{
    return *base::LocalDate::parse(QString::fromLatin1(text));
}

/// A shop under this programme.
class OwingShop
{
public:
    explicit OwingShop(const QByteArray &programme) : m_shop(1), m_version(base::Sha256::of(programme))
    {
        if (!m_shop.open() || !m_shop.create() || !m_shop.publish(programme, m_shop.version()))
            qFatal("no shop");
    }
    SmallShop &shop() { return m_shop; }
    base::CustomerId join() { return *m_shop.join(QStringLiteral("Nodira")); }
    base::EventId act(const base::CustomerId &customer, const loyalty::Entries &entries)
    {
        loyalty::Act act;
        act.entries = entries;
        return append(customer, act);
    }
    base::EventId append(const base::CustomerId &customer, const loyalty::Body &body)
    {
        m_shop.advance(std::chrono::minutes(1));
        auto transaction = store::Transaction::begin(m_shop.database());
        const store::EventDraft draft{
            m_shop.row().owner, m_shop.row().branch, loyalty::Role::Owner, {customer}, m_version, body, {}, {}};
        const auto stored = store::appendEvent(*transaction, m_shop.id(), draft, m_shop.now(), m_shop.random());
        if (!stored || !transaction->commit())
            qFatal("not stored");
        return stored->event.id;
    }
    Liability owes()
    {
        const auto shelf = *store::programmeShelf(m_shop.database(), m_shop.id());
        return *liability(m_shop.database(), m_shop.id(), shelf, *shelf.find(m_version), m_shop.now());
    }

private:
    SmallShop m_shop;
    base::Sha256 m_version;
};

base::LocalDate today(OwingShop &owing)
{
    return base::dayOf(owing.shop().now(), *base::Zone::parse(QStringLiteral("Asia/Tashkent")));
}

std::int64_t sumOfMonths(const PromiseSum &sum, std::int64_t PromisePart::*part)
{
    std::int64_t all = sum.endless.*part;
    for (const PromiseMonth &month : sum.months)
        all += month.lapsing.*part;
    return all;
}

} // namespace

class LiabilityTest : public QObject
{
    Q_OBJECT
private slots:
    void theLotsTimesTheRateAreTheReport()
    {
        // C28: to the last unit, over many cards and months.
        OwingShop owing(programmeWith(payingPoints()));
        const auto first = today(owing);
        std::map<base::LocalDate, std::int64_t> byMonth;
        std::int64_t all = 0;
        std::int64_t endless = 0;
        for (int i = 0; i < 40; ++i) {
            const auto customer = owing.join();
            for (int lot = 0; lot <= i % 3; ++lot) {
                const std::int64_t points = 1 + (i * 37 + lot * 11) % 97;
                const bool ends = (i + lot) % 4 != 0;
                const auto last = first.plusDays((i * 13 + lot * 29) % 300);
                owing.act(customer,
                          {loyalty::PointsEarned{"p1", points, first, ends ? std::optional(last) : std::nullopt, 0}});
                all += points;
                if (ends)
                    byMonth[last.plusDays(1 - last.parts().day)] += points;
                else
                    endless += points;
            }
        }
        const Liability found = owing.owes();
        const PromiseSum &points = found.of(Promise::Points);
        QCOMPARE(found.cards, 40);
        QVERIFY(found.worth == (PointWorth{7, 100}));
        QCOMPARE(points.cards, 40);
        QCOMPARE(points.all.amount, all);
        QCOMPARE(points.all.valueMinor, all * 100 / 7);
        QCOMPARE(found.valueMinor(), points.all.valueMinor);
        QCOMPARE(points.endless.amount, endless);
        QCOMPARE(points.months.size(), byMonth.size());
        for (const PromiseMonth &month : points.months)
            QCOMPARE(month.lapsing.amount, byMonth[month.from]);
        QCOMPARE(sumOfMonths(points, &PromisePart::amount), all);
        QCOMPARE(sumOfMonths(points, &PromisePart::valueMinor), points.all.valueMinor);
    }
    void eachPromiseIsCounted()
    {
        OwingShop owing(
            programmeWith(QJsonObject{{"step_minor", 1'000},
                                      {"rewards", QJsonArray{pointReward("tea", 10, 0), pointReward("coffee", 10, 500),
                                                             pointReward("cake", 30, 1'501)}}}));
        const auto now = today(owing);
        const auto rich = owing.join();
        const auto other = owing.join();
        owing.join();
        // Two of three stamps; four stamps are a reward and one of three.
        owing.act(rich, {loyalty::StampsGiven{"r1", "stamps", 2}});
        owing.act(other, {loyalty::StampsGiven{"r1", "stamps", 4}});
        // Waiting points are promised, too; spent and lapsed ones are not.
        owing.act(rich, {loyalty::PointsEarned{"p1", 50, now, now.plusDays(-1), 0},
                         loyalty::PointsEarned{"p1", 20, now.plusDays(3), std::nullopt, 0},
                         loyalty::PointsEarned{"p1", 15, now, std::nullopt, 0}});
        owing.act(rich, {loyalty::PointsSpent{"p1", "coffee", 10, 500}});
        owing.act(other, {loyalty::PointsSpent{"p1", "coffee", 8, 500}});
        owing.act(rich, {loyalty::BonusEarned{"c1", 700, now, now.plusDays(40), 0}});
        owing.act(other, {loyalty::GiftLoaded{"g1", loyalty::soldGiftId({}, 1), 9'000, now.plusDays(5)}});
        owing.act(other, {loyalty::GiftPaid{"g1", loyalty::soldGiftId({}, 1), 2'000}});

        const Liability found = owing.owes();
        QCOMPARE(found.cards, 3);
        // Cake brings 50.03 a point, coffee 50, and tea says nothing.
        QVERIFY(found.worth == (PointWorth{30, 1'501}));
        QVERIFY(found.of(Promise::Points).all == (PromisePart{25, 25 * 1'501 / 30}));
        QCOMPARE(found.of(Promise::Points).cards, 1);
        QCOMPARE(found.pointDebt, 8);
        QCOMPARE(found.bonusDebtMinor, 0);
        QVERIFY(found.of(Promise::Bonus).all == (PromisePart{700, 700}));
        QCOMPARE(found.of(Promise::Bonus).months.size(), std::size_t(1));
        QVERIFY(found.of(Promise::Gifts).all == (PromisePart{7'000, 7'000}));
        QVERIFY(found.of(Promise::Rewards).all == (PromisePart{1, 10'001}));
        QVERIFY(found.of(Promise::Rewards).endless == PromisePart());
        // 6,667 and 3,333, each rounded down.
        QVERIFY(found.of(Promise::Stamps).all == (PromisePart{3, 6'667 + 3'333}));
        QVERIFY(found.of(Promise::Stamps).endless == found.of(Promise::Stamps).all);
        QCOMPARE(found.of(Promise::Stamps).cards, 2);
        QCOMPARE(found.valueMinor(), 25 * 1'501 / 30 + 700 + 7'000 + 10'001 + 10'000);

        // What is used or over is owed no more.
        owing.act(other, {loyalty::RewardUsed{"r1", "m1", 10'001, {}}});
        QVERIFY(owing.owes().of(Promise::Rewards).all == PromisePart());
        owing.shop().advance(std::chrono::hours(24 * 41));
        QVERIFY(owing.owes().of(Promise::Bonus).all == PromisePart());
        QVERIFY(owing.owes().of(Promise::Gifts).all == PromisePart());
    }
    void pointsWithoutAWorthAreCounted()
    {
        OwingShop owing(
            programmeWith(QJsonObject{{"step_minor", 1'000}, {"rewards", QJsonArray{pointReward("tea", 10, 0)}}}));
        owing.act(owing.join(), {loyalty::PointsEarned{"p1", 50, today(owing), std::nullopt, 0}});
        const Liability found = owing.owes();
        QVERIFY(!found.worth);
        QVERIFY(found.of(Promise::Points).all == (PromisePart{50, 0}));
    }
    void monthsAreThoseOfTheCalendar()
    {
        OwingShop owing(programmeWith(payingPoints(), "jalali"));
        // 1 Mordad 1405 is 23 July 2026.
        for (const char *last : {"2026-07-22", "2026-07-23", "2026-08-22"})
            owing.act(owing.join(), {loyalty::PointsEarned{"p1", 7, today(owing), day(last), 0}});
        const auto months = owing.owes().of(Promise::Points).months;
        QCOMPARE(months.size(), std::size_t(2));
        QCOMPARE(months.front().from.text(), QStringLiteral("2026-06-22"));
        QCOMPARE(months.back().from.text(), QStringLiteral("2026-07-23"));
        QVERIFY(months.back().lapsing == (PromisePart{14, 200}));
    }
    void theErasedAreOwedNothing()
    {
        OwingShop owing(programmeWith(payingPoints()));
        const auto customer = owing.join();
        owing.act(customer, {loyalty::PointsEarned{"p1", 70, today(owing), std::nullopt, 0}});
        QCOMPARE(owing.owes().valueMinor(), 1'000);
        owing.append(customer, loyalty::CustomerErased{});
        const Liability found = owing.owes();
        QCOMPARE(found.valueMinor(), 0);
        QCOMPARE(found.cards, 0);
    }
};

MUHR_TEST(LiabilityTest, liability_test)
#include "liability_test.moc"
