// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/discount_play.h"
#include "tests/support/test_main.h"

#include "core/loyalty/gift_balance.h"
#include "core/loyalty/point_balance.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::CounterPlay;

namespace {

/// 10 % off; a point pays 100, half of what is left at most; gifts.
QByteArray shop()
{
    const QJsonObject points{{"step_minor", 1'000},
                             {"pays", QJsonObject{{"unit", 1}, {"unit_minor", 100}, {"most_percent", 50}}}};
    return tests::programmeOf({tests::rule("g1", "gift", {{"valid_days", 365}}), tests::rule("p1", "points", points),
                               tests::rule("d1", "discount", tests::discountTerms())});
}

} // namespace

class PaymentOrderTest : public QObject
{
    Q_OBJECT
private slots:
    void discountsThenBonusThenGifts()
    {
        CounterPlay play(shop());
        Act earned;
        earned.entries = {PointsEarned{"p1", 1'000, play.inForce->programme.dayOf(play.moment.at), {}, 0}};
        play.foldForeign(earned);
        ActCommand sale;
        sale.giftSales.push_back({60'000, {}, {}, false});
        play.act(sale);

        ActCommand command;
        command.amountMinor = 100'000;
        command.spend = 0;
        command.payWithGift = true;
        const auto decision = play.quote(command);
        QVERIFY(decision);
        // 100,000, less 10 %, of which points pay the half; the gift pays the rest and keeps 15,000. In any other order
        // another sum would be left on the gift or in points.
        QCOMPARE(decision->price.discountedMinor, 90'000);
        QCOMPARE(decision->price.paidMinor, 0);
        std::vector<std::int64_t> sums;
        for (const Entry &entry : decision->act.entries) {
            if (const auto *off = std::get_if<Discounted>(&entry))
                sums.push_back(off->amountMinor);
            else if (const auto *paid = std::get_if<BalancePaid>(&entry))
                sums.push_back(paid->valueMinor);
            else if (const auto *gift = std::get_if<GiftPaid>(&entry))
                sums.push_back(gift->amountMinor);
        }
        QCOMPARE(sums, (std::vector<std::int64_t>{10'000, 45'000, 45'000}));
        play.act(command);
        const auto today = play.inForce->programme.dayOf(play.moment.at);
        QCOMPARE(giftsOf(play.card, today).front().leftMinor, 15'000);
        QVERIFY(play.refolded() == play.card);
    }
};

MUHR_TEST(PaymentOrderTest, payment_order_test)
#include "payment_order_test.moc"
