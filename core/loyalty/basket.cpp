// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/basket.h"

#include "core/loyalty/mul_div.h"
#include "core/loyalty/share_out.h"

#include <algorithm>
#include <numeric>

namespace muhr::loyalty {
namespace {

/// What the offer takes off goods of this worth.
std::int64_t amountOf(const DiscountOffer &offer, std::int64_t worthMinor)
{
    const std::int64_t wished = offer.size == OfferSize::Amount
                                    ? offer.amount
                                    : percentOf(worthMinor, offer.amount, offer.rounding, offer.stepMinor);
    return std::min({wished, worthMinor, offer.mostMinor > 0 ? offer.mostMinor : worthMinor});
}

} // namespace

Basket::Basket(const Price &list, const std::vector<Line> &lines) : m_hasLines(!list.lines.empty())
{
    if (!m_hasLines)
        m_parts.push_back({list.listMinor, 0, 0, 0});
    for (std::size_t i = 0; i < list.lines.size(); ++i)
        m_parts.push_back({list.lines[i], lines[i].priceMinor, lines[i].quantity, list.lines[i]});
}

std::int64_t Basket::leftMinor() const
{
    return std::accumulate(m_parts.begin(), m_parts.end(), std::int64_t(0),
                           [](std::int64_t sum, const Part &part) { return sum + part.leftMinor; });
}

std::vector<std::int64_t> Basket::left() const
{
    std::vector<std::int64_t> left;
    for (const Part &part : m_parts)
        left.push_back(part.leftMinor);
    return left;
}

/// A share of the line lies on all its pieces alike.
void Basket::Part::take(std::int64_t shareMinor)
{
    if (shareMinor == 0)
        return;
    freshMinor -= mulDiv(shareMinor, freshMinor, leftMinor).quotient;
    leftMinor -= shareMinor;
    freshMinor = std::min(freshMinor, leftMinor);
}

/// Without lines nothing is known of what certain goods cost.
bool Basket::isFor(const DiscountOffer &offer, std::size_t part) const
{
    return offer.lines.empty() ||
           (m_hasLines && std::find(offer.lines.begin(), offer.lines.end(), part) != offer.lines.end());
}

std::vector<std::int64_t> Basket::take(const DiscountOffer &offer)
{
    if (offer.size == OfferSize::Cheapest)
        return takeCheapest(offer);
    std::vector<std::int64_t> weights(m_parts.size());
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        weights[i] = isFor(offer, i) ? m_parts[i].leftMinor : 0;
    const std::int64_t worth = std::accumulate(weights.begin(), weights.end(), std::int64_t(0));
    const std::vector<std::int64_t> shares = shareOut(amountOf(offer, worth), weights);
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i].take(shares[i]);
    return shares;
}

/// The pieces of the lowest list price, the first line on a tie. Free pieces and those that another offer for the
/// cheapest took are passed over.
std::vector<Basket::Pick> Basket::cheapest(const DiscountOffer &offer) const
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        if (isFor(offer, i) && m_parts[i].freshMinor > 0 && m_parts[i].freshPieces > 0)
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [this](std::size_t a, std::size_t b) { return m_parts[a].pieceMinor < m_parts[b].pieceMinor; });
    std::vector<Pick> picks;
    std::int64_t wanted = offer.pieces;
    for (const std::size_t i : order) {
        const std::int64_t pieces = std::min(wanted, m_parts[i].freshPieces);
        if (pieces == 0)
            break;
        picks.push_back({i, pieces, mulDiv(m_parts[i].freshMinor, pieces, m_parts[i].freshPieces).quotient});
        wanted -= pieces;
    }
    return picks;
}

std::vector<std::int64_t> Basket::takeCheapest(const DiscountOffer &offer)
{
    const std::vector<Pick> picks = cheapest(offer);
    std::vector<std::int64_t> weights(m_parts.size());
    for (const Pick &pick : picks)
        weights[pick.part] = pick.worthMinor;
    const std::int64_t worth = std::accumulate(weights.begin(), weights.end(), std::int64_t(0));
    const std::vector<std::int64_t> shares = shareOut(amountOf(offer, worth), weights);
    for (const Pick &pick : picks) {
        Part &part = m_parts[pick.part];
        part.freshPieces -= pick.pieces;
        part.freshMinor -= pick.worthMinor;
        part.leftMinor -= shares[pick.part];
    }
    return shares;
}

} // namespace muhr::loyalty
