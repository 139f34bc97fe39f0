// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/chance.h"
#include "tests/support/test_main.h"

#include "core/loyalty/limits.h"
#include "core/loyalty/price.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace muhr;
using namespace muhr::loyalty;
using tests::anyUpTo;

namespace {

std::int64_t sum(const std::vector<std::int64_t> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), std::int64_t(0));
}

/// A receipt, sometimes with an amount of its own, up to the dearest there can be.
struct Purchase
{
    std::vector<Line> lines;
    Price list;
};

Purchase anyPurchase(base::Random &random)
{
    Purchase purchase;
    const auto count = random.below(6);
    const std::int64_t dearest = random.below(3) == 0 ? mostMoney / 6 : 5'000;
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::int64_t quantity = 1 + anyUpTo(random, 9);
        purchase.lines.push_back({QString::number(i), quantity, anyUpTo(random, dearest / quantity)});
    }
    const bool isTyped = count == 0 || random.below(5) == 0;
    purchase.list = listPrice(isTyped ? anyUpTo(random, mostMoney) : linesTotalMinor(purchase.lines), purchase.lines);
    return purchase;
}

DiscountOffer anyOffer(base::Random &random, std::size_t lines)
{
    DiscountOffer offer;
    offer.rule = QStringLiteral("r%1").arg(random.below(1'000'000));
    offer.stacking = static_cast<Stacking>(random.below(3));
    offer.size = static_cast<OfferSize>(random.below(3));
    offer.amount = offer.size == OfferSize::Amount ? anyUpTo(random, mostMoney) : anyUpTo(random, 10'000);
    offer.pieces = 1 + anyUpTo(random, 20);
    for (std::size_t i = 0; i < lines; ++i)
        if (random.below(3) == 0)
            offer.lines.push_back(i);
    offer.mostMinor = random.below(3) == 0 ? 1 + anyUpTo(random, 10'000) : 0;
    offer.rounding = static_cast<Rounding>(random.below(3));
    offer.stepMinor = random.below(2) == 0 ? 1 : 1 + anyUpTo(random, 999);
    offer.entries = {UseCounted{offer.rule, QStringLiteral("key"), 1, 0}};
    return offer;
}

std::vector<DiscountOffer> anyOffers(base::Random &random, std::size_t lines)
{
    std::vector<DiscountOffer> offers;
    const auto count = random.below(6);
    for (std::uint32_t i = 0; i < count; ++i)
        offers.push_back(anyOffer(random, lines));
    return offers;
}

std::int64_t off(const Price &list, const Priced &priced)
{
    return list.listMinor - priced.price.discountedMinor;
}

} // namespace

class PriceLawsTest : public QObject
{
    Q_OBJECT
private slots:
    void noLineFallsBelowZeroAndLinesAddUpToTheTotal()
    {
        // 5.5.5, 5.5.7
        tests::SeededRandom random(505);
        for (int round = 0; round < tests::lawRounds; ++round) {
            const Purchase purchase = anyPurchase(random);
            const auto offers = anyOffers(random, purchase.lines.size());
            const Priced priced = takeOff(purchase.list, purchase.lines, offers);
            QVERIFY(priced.price.discountedMinor >= 0);
            QCOMPARE(priced.price.paidMinor, priced.price.discountedMinor);
            QCOMPARE(priced.price.lines.size(), purchase.list.lines.size());
            if (!priced.price.lines.empty()) {
                QVERIFY(std::all_of(priced.price.lines.begin(), priced.price.lines.end(),
                                    [](std::int64_t left) { return left >= 0; }));
                QCOMPARE(sum(priced.price.lines), priced.price.discountedMinor);
            }
            std::int64_t total = 0;
            std::vector<std::int64_t> ofLines(purchase.list.lines.size());
            for (const Discounted &discount : priced.discounts) {
                QVERIFY(discount.amountMinor > 0);
                total += discount.amountMinor;
                QCOMPARE(discount.shares.size(), purchase.list.lines.size());
                if (!discount.shares.empty())
                    QCOMPARE(sum(discount.shares), discount.amountMinor);
                for (std::size_t i = 0; i < ofLines.size(); ++i) {
                    QVERIFY(discount.shares[i] >= 0);
                    ofLines[i] += discount.shares[i];
                }
            }
            QCOMPARE(total, off(purchase.list, priced));
            for (std::size_t i = 0; i < ofLines.size(); ++i)
                QCOMPARE(purchase.list.lines[i] - ofLines[i], priced.price.lines[i]);
        }
    }
    void everyOfferIsGivenOrLost()
    {
        tests::SeededRandom random(506);
        for (int round = 0; round < tests::lawRounds; ++round) {
            const Purchase purchase = anyPurchase(random);
            const auto offers = anyOffers(random, purchase.lines.size());
            const Priced priced = takeOff(purchase.list, purchase.lines, offers);
            QCOMPARE(priced.given.size() + priced.lost.size(), offers.size());
            QCOMPARE(priced.given.size(), priced.discounts.size());
            const auto is = [](Stacking stacking) {
                return [stacking](const DiscountOffer &offer) { return offer.stacking == stacking; };
            };
            const auto best = std::count_if(priced.given.begin(), priced.given.end(), is(Stacking::Best));
            const auto alone = std::count_if(priced.given.begin(), priced.given.end(), is(Stacking::Alone));
            QVERIFY(best <= 1);
            QVERIFY(alone == 0 || priced.given.size() == 1);
            for (std::size_t i = 0; i < priced.given.size(); ++i) {
                QVERIFY(priced.given[i].mostMinor == 0 || priced.discounts[i].amountMinor <= priced.given[i].mostMinor);
                // What it cost the shop stands in its use.
                QCOMPARE(std::get<UseCounted>(priced.given[i].entries.front()).valueMinor,
                         priced.discounts[i].amountMinor);
            }
        }
    }
    void amongThoseThatExcludeEachOtherNoneBringsMore()
    {
        // 5.5.1, 5.5.2: compared by what comes off this very purchase.
        tests::SeededRandom random(507);
        for (int round = 0; round < tests::lawRounds; ++round) {
            const Purchase purchase = anyPurchase(random);
            auto offers = anyOffers(random, purchase.lines.size());
            for (DiscountOffer &offer : offers)
                offer.stacking = random.below(2) == 0 ? Stacking::Best : Stacking::Alone;
            const std::int64_t all = off(purchase.list, takeOff(purchase.list, purchase.lines, offers));
            std::int64_t most = 0;
            for (const DiscountOffer &offer : offers)
                most = std::max(most, off(purchase.list, takeOff(purchase.list, purchase.lines, {offer})));
            QCOMPARE(all, most);
        }
    }
    void amountsThatAddUpAreWorthTheSameInAnyOrder()
    {
        tests::SeededRandom random(508);
        for (int round = 0; round < tests::lawRounds; ++round) {
            const Purchase purchase = anyPurchase(random);
            auto offers = anyOffers(random, 0);
            for (DiscountOffer &offer : offers) {
                offer.stacking = Stacking::Adds;
                offer.size = OfferSize::Amount;
            }
            const std::int64_t forward = off(purchase.list, takeOff(purchase.list, purchase.lines, offers));
            std::reverse(offers.begin(), offers.end());
            QCOMPARE(off(purchase.list, takeOff(purchase.list, purchase.lines, offers)), forward);
        }
    }
};

MUHR_TEST(PriceLawsTest, price_laws_test)
#include "price_laws_test.moc"
