// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/prices.h"

#include <algorithm>
#include <numeric>

namespace muhr::tests::recount {
namespace {

constexpr Number wholePercent = 10'000;

Number sum(const std::vector<Number> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), Number(0));
}

/// A line on its way through the offers.
struct Part
{
    Number left = 0;
    Number piecePrice = 0;
    /// Pieces that were not yet one of the cheapest, and what is left of those.
    Number fresh = 0;
    Number freshLeft = 0;
};

std::vector<Part> basketOf(const Money &list, const std::vector<Goods> &goods)
{
    if (list.lines.empty())
        return {{list.list, 0, 0, 0}};
    std::vector<Part> parts;
    for (std::size_t i = 0; i < list.lines.size(); ++i)
        parts.push_back({list.lines[i], goods[i].price, goods[i].pieces, list.lines[i]});
    return parts;
}

Number percentOf(Number worth, Number percent, const Manner &manner)
{
    Number steps = 0;
    const Number step = wholePercent * manner.step;
    // Step by step, as somebody would with coins.
    steps = worth * percent / step;
    const Number rest = worth * percent - steps * step;
    const bool isUp = manner.rounding == u"customer" ? rest > 0 : manner.rounding == u"nearest" && 2 * rest >= step;
    return (steps + (isUp ? 1 : 0)) * manner.step;
}

Number amountOf(const Offer &offer, Number worth)
{
    Number amount = offer.size.minor ? *offer.size.minor * std::max<Number>(1, offer.pieces)
                                     : percentOf(worth, offer.size.percent.value_or(0), offer.manner);
    amount = std::min(amount, worth);
    return offer.manner.most > 0 ? std::min(amount, offer.manner.most) : amount;
}

bool isFor(const Offer &offer, std::size_t part, bool areKnown)
{
    return offer.lines.empty() ||
           (areKnown && std::find(offer.lines.begin(), offer.lines.end(), part) != offer.lines.end());
}

std::vector<Number> takeCheapest(std::vector<Part> &parts, const Offer &offer, bool areKnown)
{
    std::vector<Number> worths(parts.size());
    std::vector<Number> picked(parts.size());
    for (Number left = offer.pieces; left > 0;) {
        // The cheapest line that is not picked yet, the first of equals.
        std::optional<std::size_t> cheapest;
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (isFor(offer, i, areKnown) && parts[i].freshLeft > 0 && parts[i].fresh > 0 && picked[i] == 0 &&
                (!cheapest || parts[i].piecePrice < parts[*cheapest].piecePrice))
                cheapest = i;
        if (!cheapest)
            break;
        Part &part = parts[*cheapest];
        picked[*cheapest] = std::min(left, part.fresh);
        worths[*cheapest] = part.freshLeft * picked[*cheapest] / part.fresh;
        left -= picked[*cheapest];
    }
    const std::vector<Number> shares = sharedOut(amountOf(offer, sum(worths)), worths);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        parts[i].fresh -= picked[i];
        parts[i].freshLeft -= worths[i];
        parts[i].left -= shares[i];
    }
    return shares;
}

std::vector<Number> take(std::vector<Part> &parts, const Offer &offer, bool areKnown)
{
    if (offer.manner.target == u"cheapest")
        return takeCheapest(parts, offer, areKnown);
    std::vector<Number> weights(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i)
        weights[i] = isFor(offer, i, areKnown) ? parts[i].left : 0;
    const std::vector<Number> shares = sharedOut(amountOf(offer, sum(weights)), weights);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (shares[i] == 0)
            continue;
        parts[i].freshLeft -= shares[i] * parts[i].freshLeft / parts[i].left;
        parts[i].left -= shares[i];
        parts[i].freshLeft = std::min(parts[i].freshLeft, parts[i].left);
    }
    return shares;
}

Number offBy(const Money &list, const std::vector<Goods> &goods, const std::vector<Offer> &offers,
             const std::vector<bool> &way)
{
    std::vector<Part> parts = basketOf(list, goods);
    Number off = 0;
    for (std::size_t i = 0; i < offers.size(); ++i)
        if (way[i])
            off += sum(take(parts, offers[i], !list.lines.empty()));
    return off;
}

/// All that add up with one of the best, or one alone: whatever brings most, the first on a tie.
std::vector<bool> bestWay(const Money &list, const std::vector<Goods> &goods, const std::vector<Offer> &offers)
{
    const auto is = [&](std::size_t i, const char *stacking) {
        return offers[i].manner.stacking == QLatin1String(stacking);
    };
    std::vector<std::vector<bool>> ways;
    for (const char *leading : {"best", "alone"})
        for (std::size_t one = 0; one < offers.size(); ++one) {
            if (!is(one, leading))
                continue;
            std::vector<bool> way(offers.size());
            for (std::size_t i = 0; i < offers.size(); ++i)
                way[i] = i == one || (is(i, "adds") && QLatin1String(leading) == QLatin1String("best"));
            ways.push_back(way);
        }
    if (ways.empty() || !std::any_of(offers.begin(), offers.end(),
                                     [](const Offer &offer) { return offer.manner.stacking == u"best"; })) {
        std::vector<bool> adding(offers.size());
        for (std::size_t i = 0; i < offers.size(); ++i)
            adding[i] = is(i, "adds");
        ways.insert(ways.begin(), adding);
    }
    std::vector<bool> best = ways.front();
    for (const std::vector<bool> &way : ways)
        if (offBy(list, goods, offers, way) > offBy(list, goods, offers, best))
            best = way;
    return best;
}

bool isInStretch(const QString &per, Number day, Number today, bool isJalali)
{
    const DayParts then = partsOf(day, isJalali);
    const DayParts now = partsOf(today, isJalali);
    if (per == u"day")
        return day == today;
    if (per == u"month")
        return then.year == now.year && then.month == now.month;
    if (per == u"year")
        return then.year == now.year;
    if (per != u"week")
        return true;
    // Back to the day that weeks begin with.
    const int first = isJalali ? 6 : 1;
    while (weekdayOf(today) != first)
        --today;
    return day >= today && day < today + 7;
}

} // namespace

Pricing takeOff(const Money &list, const std::vector<Goods> &goods, const std::vector<Offer> &offers)
{
    Pricing pricing{list, {}, false};
    if (offers.empty())
        return pricing;
    const std::vector<bool> way = bestWay(list, goods, offers);
    std::vector<Part> parts = basketOf(list, goods);
    for (std::size_t i = 0; i < offers.size(); ++i) {
        const std::vector<Number> shares = way[i] ? take(parts, offers[i], !list.lines.empty()) : std::vector<Number>();
        const Number amount = sum(shares);
        if (amount == 0) {
            pricing.isRewardLost = pricing.isRewardLost || offers[i].isReward;
            continue;
        }
        Entry off;
        off.what = What::Off;
        off.rule = offers[i].rule;
        off.key = offers[i].key;
        off.value = amount;
        if (!list.lines.empty())
            off.shares = shares;
        pricing.entries.push_back(off);
        if (offers[i].counted) {
            pricing.entries.push_back(*offers[i].counted);
            pricing.entries.back().value = amount;
        }
    }
    pricing.money.lines.clear();
    pricing.money.discounted = 0;
    for (const Part &part : parts) {
        pricing.money.discounted += part.left;
        if (!list.lines.empty())
            pricing.money.lines.push_back(part.left);
    }
    pricing.money.paid = pricing.money.discounted;
    return pricing;
}

Chosen chosenOf(const Condition &condition, const Happening &act)
{
    Chosen chosen;
    chosen.areKnown = areLinesKnown(act);
    const bool isAll = condition.goods.isEmpty() && condition.without.isEmpty();
    if (!chosen.areKnown && isAll)
        chosen.list = listOf(act);
    for (std::size_t i = 0; chosen.areKnown && i < act.goods.size(); ++i) {
        const Goods &line = act.goods[i];
        if ((!condition.goods.isEmpty() && !condition.goods.contains(line.sku)) || condition.without.contains(line.sku))
            continue;
        if (!isAll)
            chosen.lines.push_back(i);
        chosen.list += line.pieces * line.price;
        if (line.price > 0)
            chosen.pieces += line.pieces;
    }
    return chosen;
}

bool isMet(const Condition &condition, const Ledger &before, const Happening &act)
{
    const Chosen chosen = chosenOf(condition, act);
    const bool isAll = condition.goods.isEmpty() && condition.without.isEmpty();
    return (act.isPurchase() || !condition.needsPurchase) && isTime(condition.times, act.day, minuteOfDay(act.at)) &&
           (condition.purchase == 0 || before.purchases() == condition.purchase - 1) &&
           (isAll || (chosen.areKnown && !chosen.lines.empty())) && chosen.list >= condition.minimum;
}

bool isUsedUp(const std::vector<UseLimit> &limits, const Ledger &before, const QString &rule, Number day, bool isJalali)
{
    for (const UseLimit &limit : limits) {
        Number times = 0;
        for (const Ledger::Use &use : before.uses(rule))
            times += isInStretch(limit.per, use.day, day, isJalali) ? use.count : 0;
        if (times >= limit.times)
            return true;
    }
    return false;
}

std::optional<Offer> offerOf(const Manner &manner, const Size &size, const Chosen &chosen, const Condition &condition)
{
    const bool isCheapest = manner.target == u"cheapest";
    if ((isCheapest || manner.setPieces > 0) && !chosen.areKnown)
        return std::nullopt;
    Number sets = 1;
    if (manner.setPieces > 0) {
        sets = 0;
        for (Number pieces = chosen.pieces; pieces >= manner.setPieces; pieces -= manner.setPieces)
            ++sets;
        if (manner.mostSets > 0)
            sets = std::min(sets, manner.mostSets);
    }
    if (sets == 0)
        return std::nullopt;
    Offer offer;
    offer.size = size;
    offer.manner = manner;
    offer.pieces = isCheapest ? manner.pieces * sets : sets;
    const bool isAll = condition.goods.isEmpty() && condition.without.isEmpty();
    if (manner.target != u"all" && !isAll)
        offer.lines = chosen.lines;
    return offer;
}

} // namespace muhr::tests::recount
