// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/price.h"

#include "core/loyalty/money_rounding.h"
#include "core/loyalty/share_out.h"

#include <algorithm>
#include <numeric>

namespace muhr::loyalty {
namespace {

/// The parts of a purchase that an offer looks at: its lines, or the whole as one.
class Basket
{
public:
    Basket(const Price &list, const std::vector<Line> &lines) : m_lines(lines), m_left(list.lines)
    {
        if (m_left.empty())
            m_left.push_back(list.listMinor);
    }

    std::int64_t leftMinor() const { return std::accumulate(m_left.begin(), m_left.end(), std::int64_t(0)); }
    const std::vector<std::int64_t> &left() const { return m_left; }

    /// What the offer brings now, for each part.
    std::vector<std::int64_t> shares(const DiscountOffer &offer) const
    {
        std::vector<std::int64_t> weights = m_left;
        for (std::size_t i = 0; i < weights.size() && !offer.lines.empty(); ++i)
            if (std::find(offer.lines.begin(), offer.lines.end(), i) == offer.lines.end())
                weights[i] = 0;
        const std::int64_t sum = std::accumulate(weights.begin(), weights.end(), std::int64_t(0));
        std::int64_t amount =
            offer.size == OfferSize::Amount ? offer.amount : percentOf(sum, offer.amount, Rounding::Down);
        amount = std::min({amount, sum, offer.mostMinor > 0 ? offer.mostMinor : sum});
        return shareOut(amount, weights);
    }
    void take(const std::vector<std::int64_t> &shares)
    {
        for (std::size_t i = 0; i < m_left.size(); ++i)
            m_left[i] -= shares[i];
    }

private:
    const std::vector<Line> &m_lines;
    std::vector<std::int64_t> m_left;
};

} // namespace

Price listPrice(const std::optional<std::int64_t> &purchaseMinor, const std::vector<Line> &lines)
{
    Price price;
    price.isPurchase = purchaseMinor.has_value();
    price.listMinor = price.discountedMinor = price.paidMinor = purchaseMinor.value_or(0);
    // An amount that was typed beside the lines is what counts; only then the lines say nothing about shares.
    if (linesTotalMinor(lines) == price.listMinor)
        for (const Line &line : lines)
            price.lines.push_back(line.quantity * line.priceMinor);
    return price;
}

Priced takeOff(const Price &list, const std::vector<Line> &lines, const std::vector<DiscountOffer> &offers)
{
    Priced priced{list, {}, {}, {}};
    Basket basket(list, lines);
    for (const DiscountOffer &offer : offers) {
        std::vector<std::int64_t> shares = basket.shares(offer);
        const std::int64_t amount = std::accumulate(shares.begin(), shares.end(), std::int64_t(0));
        if (amount == 0) {
            priced.lost.push_back(offer);
            continue;
        }
        basket.take(shares);
        if (list.lines.empty())
            shares.clear();
        priced.discounts.push_back({offer.rule, offer.cause, offer.key, amount, shares});
        priced.given.push_back(offer);
    }
    priced.price.discountedMinor = priced.price.paidMinor = basket.leftMinor();
    if (!list.lines.empty())
        priced.price.lines = basket.left();
    return priced;
}

} // namespace muhr::loyalty
