// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/share_out.h"

#include "core/loyalty/limits.h"
#include "core/loyalty/mul_div.h"
#include "tests/core/loyalty/chance.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace muhr;
using namespace muhr::loyalty;

namespace {

using Amounts = std::vector<std::int64_t>;

std::int64_t sumOf(const Amounts &amounts)
{
    return std::accumulate(amounts.begin(), amounts.end(), std::int64_t(0));
}

/// A receipt and a discount on it.
struct Case
{
    explicit Case(base::Random &random)
    {
        const auto lines = 1 + random.below(random.below(50) == 0 ? mostLines : 12);
        // Small weights often, or ties would never be seen.
        const std::int64_t highest = random.below(2) == 0 ? 20 : mostMoney;
        for (std::uint32_t i = 0; i < lines; ++i)
            weights.push_back(tests::anyUpTo(random, highest));
        amount = tests::anyUpTo(random, sumOf(weights));
        shares = shareOut(amount, weights);
    }
    Amounts weights;
    std::int64_t amount = 0;
    Amounts shares;
};

template <typename Law>
void hold(std::uint64_t seed, Law law)
{
    tests::SeededRandom random(seed);
    for (int round = 0; round < tests::lawRounds; ++round) {
        law(Case(random), random);
        if (QTest::currentTestFailed())
            return;
    }
}

} // namespace

class ShareOutLawsTest : public QObject
{
    Q_OBJECT
private slots:
    void theSharesSumToTheAmount()
    {
        hold(21, [](const Case &c, auto &) {
            QCOMPARE(c.shares.size(), c.weights.size());
            QCOMPARE(sumOf(c.shares), c.amount);
        });
    }
    void everyShareIsItsQuotaRoundedDownOrUpAndNeverAboveItsWeight()
    {
        hold(22, [](const Case &c, auto &) {
            const auto sum = sumOf(c.weights);
            for (std::size_t i = 0; i < c.shares.size(); ++i) {
                QVERIFY(c.shares[i] >= 0 && c.shares[i] <= c.weights[i]);
                const Divided quota = sum > 0 ? mulDiv(c.amount, c.weights[i], sum) : Divided();
                QVERIFY(c.shares[i] == quota.quotient || (quota.rest > 0 && c.shares[i] == quota.quotient + 1));
            }
        });
    }
    void nobodyWhoLostLessGotTheUnit()
    {
        hold(23, [](const Case &c, auto &) {
            const auto sum = sumOf(c.weights);
            if (sum == 0)
                return;
            for (std::size_t i = 0; i < c.shares.size(); ++i)
                for (std::size_t j = 0; j < c.shares.size(); ++j) {
                    const Divided a = mulDiv(c.amount, c.weights[i], sum);
                    const Divided b = mulDiv(c.amount, c.weights[j], sum);
                    const bool isFirst = a.rest > b.rest || (a.rest == b.rest && i < j);
                    if (isFirst && c.shares[j] > b.quotient)
                        QVERIFY(c.shares[i] > a.quotient);
                }
        });
    }
    void aHeavierLineNeverGetsLess()
    {
        hold(24, [](const Case &c, auto &) {
            for (std::size_t i = 0; i < c.shares.size(); ++i)
                for (std::size_t j = 0; j < c.shares.size(); ++j)
                    if (c.weights[i] > c.weights[j] || (c.weights[i] == c.weights[j] && i < j))
                        QVERIFY(c.shares[i] >= c.shares[j]);
        });
    }
    void theOrderOfLinesDecidesTiesOnly()
    {
        hold(25, [](const Case &c, auto &random) {
            std::vector<std::size_t> order(c.weights.size());
            std::iota(order.begin(), order.end(), std::size_t(0));
            for (std::size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[random.below(static_cast<std::uint32_t>(i))]);
            Amounts weights;
            for (const auto at : order)
                weights.push_back(c.weights[at]);
            const Amounts shares = shareOut(c.amount, weights);
            // What a line lost by rounding down, and whether it got a unit for it.
            const auto sum = std::max(std::int64_t(1), sumOf(weights));
            std::vector<std::pair<std::int64_t, std::int64_t>> before;
            std::vector<std::pair<std::int64_t, std::int64_t>> after;
            for (std::size_t i = 0; i < order.size(); ++i) {
                const Divided quota = mulDiv(c.amount, weights[i], sum);
                before.emplace_back(quota.rest, c.shares[order[i]] - quota.quotient);
                after.emplace_back(quota.rest, shares[i] - quota.quotient);
            }
            const auto inOrder = after;
            for (std::size_t i = 0; i < order.size(); ++i) {
                const auto sameLoss = [&](const auto &other) { return other.first == inOrder[i].first; };
                if (std::count_if(inOrder.begin(), inOrder.end(), sameLoss) == 1)
                    QCOMPARE(shares[i], c.shares[order[i]]);
            }
            std::sort(before.begin(), before.end());
            std::sort(after.begin(), after.end());
            QCOMPARE(after, before);
        });
    }
    void aLineWithoutWeightChangesNothing()
    {
        hold(26, [](const Case &c, auto &random) {
            const auto at = random.below(static_cast<std::uint32_t>(c.weights.size() + 1));
            Amounts weights = c.weights;
            weights.insert(weights.begin() + at, 0);
            Amounts shares = shareOut(c.amount, weights);
            QCOMPARE(shares[at], 0);
            shares.erase(shares.begin() + at);
            QCOMPARE(shares, c.shares);
        });
    }
};

MUHR_TEST(ShareOutLawsTest, share_out_laws_test)
#include "share_out_laws_test.moc"
