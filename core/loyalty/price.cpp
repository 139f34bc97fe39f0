// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/price.h"

#include "core/loyalty/basket.h"

#include <numeric>
#include <variant>

namespace muhr::loyalty {
namespace {

using Chosen = std::vector<bool>;

std::int64_t takenOff(Basket basket, const std::vector<DiscountOffer> &offers, const Chosen &chosen)
{
    const std::int64_t before = basket.leftMinor();
    for (std::size_t i = 0; i < offers.size(); ++i)
        if (chosen[i])
            basket.take(offers[i]);
    return before - basket.leftMinor();
}

/// Which offers count: all that add up and the best of those that exclude each other, or one alone.
Chosen chosenOf(const Basket &basket, const std::vector<DiscountOffer> &offers)
{
    if (offers.size() == 1)
        return Chosen(1, true);
    Chosen adding(offers.size());
    std::vector<Chosen> ways;
    for (std::size_t i = 0; i < offers.size(); ++i)
        adding[i] = offers[i].stacking == Stacking::Adds;
    for (std::size_t i = 0; i < offers.size(); ++i)
        if (offers[i].stacking == Stacking::Best) {
            ways.push_back(adding);
            ways.back()[i] = true;
        }
    if (ways.empty())
        ways.push_back(adding);
    for (std::size_t i = 0; i < offers.size(); ++i)
        if (offers[i].stacking == Stacking::Alone) {
            ways.emplace_back(offers.size());
            ways.back()[i] = true;
        }
    if (ways.size() == 1)
        return ways.front();
    std::size_t best = 0;
    std::int64_t most = takenOff(basket, offers, ways.front());
    for (std::size_t i = 1; i < ways.size(); ++i)
        if (const std::int64_t off = takenOff(basket, offers, ways[i]); off > most) {
            best = i;
            most = off;
        }
    return ways[best];
}

/// With what it cost the shop, which is known only now.
DiscountOffer givenOffer(DiscountOffer offer, std::int64_t amountMinor)
{
    for (Entry &entry : offer.entries)
        if (auto *counted = std::get_if<UseCounted>(&entry))
            counted->valueMinor = amountMinor;
    return offer;
}

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

Priced takeOff(const Price &list, const std::vector<Line> &lines, std::vector<DiscountOffer> offers)
{
    Priced priced{list, {}, {}, {}};
    if (offers.empty())
        return priced;
    Basket basket(list, lines);
    const Chosen chosen = chosenOf(basket, offers);
    for (std::size_t i = 0; i < offers.size(); ++i) {
        if (!chosen[i])
            continue;
        std::vector<std::int64_t> shares = basket.take(offers[i]);
        const std::int64_t amount = std::accumulate(shares.begin(), shares.end(), std::int64_t(0));
        if (amount == 0) {
            priced.lost.push_back({std::move(offers[i]), false});
            continue;
        }
        if (list.lines.empty())
            shares.clear();
        priced.discounts.push_back({offers[i].rule, offers[i].cause, offers[i].key, amount, std::move(shares)});
        priced.given.push_back(givenOffer(std::move(offers[i]), amount));
    }
    for (std::size_t i = 0; i < offers.size(); ++i)
        if (!chosen[i])
            priced.lost.push_back({std::move(offers[i]), !priced.given.empty()});
    priced.price.discountedMinor = priced.price.paidMinor = basket.leftMinor();
    if (!list.lines.empty())
        priced.price.lines = basket.left();
    return priced;
}

} // namespace muhr::loyalty
