// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/balance.h"

#include <algorithm>
#include <numeric>

// What purchases bring in points and bonus money, and what goes with goods that come back.

namespace muhr::tests::recount {
namespace {

constexpr Number wholePercent = 10'000;

Number listOfLine(const Goods &line)
{
    return line.pieces * line.price;
}

Number linesOf(const std::vector<Goods> &goods)
{
    Number sum = 0;
    for (const Goods &line : goods)
        sum += listOfLine(line);
    return sum;
}

/// What is kept of an amount that belongs to the whole act, rounded up.
Number keptPart(Number amount, Number returned, Number worth)
{
    return worth > 0 ? amount - amount * returned / worth : 0;
}

/// What of each part of the purchase counts.
std::vector<Number> countedParts(const CashbackTerms &terms, const Money &money, const std::vector<Goods> &goods)
{
    const auto isReduced = [&](Number list, Number left) {
        return terms.mostDiscountPercent && (list - left) * 100 > list * *terms.mostDiscountPercent;
    };
    if (money.lines.empty()) {
        const bool isOut = !terms.items.isEmpty() || isReduced(money.list, money.discounted);
        return {isOut ? 0 : money.of(terms.saving.base)};
    }
    std::vector<Number> parts = money.lines;
    if (terms.saving.base == u"paid")
        parts = sharedOut(money.paid, money.lines);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Number list = listOfLine(goods[i]);
        if (terms.saving.base == u"list")
            parts[i] = list;
        const bool isIn =
            (terms.items.isEmpty() || terms.items.contains(goods[i].sku)) && !terms.exceptItems.contains(goods[i].sku);
        if (!isIn || isReduced(list, money.lines[i]))
            parts[i] = 0;
    }
    return parts;
}

Number takenBack(const PointTerms &terms, const Ledger &ledger, const Entry &lot, int act, Number returned,
                 const std::vector<Goods> &goods, Number before)
{
    const Happening &bought = ledger[act];
    const Number worth = ledger.worth(act);
    const Number factor = boostAt(terms.saving.boosts, bought.day, minuteOfDay(bought.at));
    if (terms.per == u"visit")
        return before;
    if (terms.per == u"item") {
        if (!goods.empty())
            return std::min(lot.count, before + piecesOf(terms.items, goods) * terms.points * factor / 100);
        return std::max(before, lot.count - keptPart(lot.count, returned, worth));
    }
    const Money money = moneyOf(bought);
    if (keptPart(money.list, returned, worth) < terms.saving.minimum)
        return lot.count;
    const Number base = money.of(terms.saving.base);
    const Number kept = keptPart(base, returned, worth);
    const Number part = base > 0 ? lot.count * kept / base : 0;
    return std::max(before, lot.count - std::min(lot.count, std::max(pointsFor(terms, kept, factor), part)));
}

Number takenBack(const CashbackTerms &terms, const Ledger &ledger, const Entry &lot, int act, Number returned,
                 const std::vector<Goods> &goods, Number before)
{
    const Happening &bought = ledger[act];
    const Number worth = ledger.worth(act);
    const Money money = moneyOf(bought);
    const std::vector<Number> parts = countedParts(terms, money, bought.goods);
    const Number base = std::accumulate(parts.begin(), parts.end(), Number(0));
    if (base == 0 || keptPart(money.list, returned, worth) < terms.saving.minimum)
        return lot.count;
    if (!goods.empty() && !money.lines.empty()) {
        Number back = 0;
        for (const Goods &line : goods)
            for (std::size_t i = 0; i < parts.size(); ++i)
                if (bought.goods[i].sku == line.sku && bought.goods[i].price == line.price)
                    back += parts[i] * std::min(line.pieces, bought.goods[i].pieces) / bought.goods[i].pieces;
        return std::min(lot.count, before + lot.count * std::min(back, base) / base);
    }
    const Number kept = keptPart(base, returned, worth);
    const Number factor = boostAt(terms.saving.boosts, bought.day, minuteOfDay(bought.at));
    const Number left = std::max(cashbackFor(terms, kept, factor), lot.count * kept / base);
    return std::max(before, lot.count - std::min(lot.count, left));
}

} // namespace

const RuleTerms *ruleOf(const ProgrammeTerms &programme, const QString &id)
{
    for (const RuleTerms &rule : programme.rules)
        if (rule.id == id)
            return &rule;
    return nullptr;
}

std::vector<Number> sharedOut(Number amount, const std::vector<Number> &weights)
{
    std::vector<Number> shares(weights.size());
    const Number sum = std::accumulate(weights.begin(), weights.end(), Number(0));
    amount = std::min(amount, sum);
    if (amount <= 0)
        return shares;
    Number left = amount;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        shares[i] = amount * weights[i] / sum;
        left -= shares[i];
    }
    std::vector<bool> got(shares.size());
    for (; left > 0; --left) {
        std::size_t next = shares.size();
        for (std::size_t i = 0; i < shares.size(); ++i)
            if (!got[i] && (next == shares.size() || amount * weights[i] % sum > amount * weights[next] % sum))
                next = i;
        got[next] = true;
        ++shares[next];
    }
    return shares;
}

Number boostAt(const std::vector<Boost> &boosts, Number day, Number minuteOfDay)
{
    Number best = 100;
    for (const Boost &boost : boosts)
        if (isTime(boost.times, day, minuteOfDay))
            best = std::max(best, boost.percent);
    return best;
}

Number minuteOfDay(Number at)
{
    // The recount lives in Tashkent: five hours ahead, all the year.
    return (at / 60'000 + 300) % 1'440;
}

Number listOf(const Happening &act)
{
    return act.amount.value_or(0);
}

bool areLinesKnown(const Happening &act)
{
    return !act.goods.empty() && linesOf(act.goods) == listOf(act);
}

Money moneyOf(const Happening &act)
{
    Money money{listOf(act), listOf(act), act.paid, {}, act.isPurchase()};
    if (areLinesKnown(act))
        for (const Goods &line : act.goods)
            money.lines.push_back(listOfLine(line));
    for (const Entry &entry : act.entries) {
        if (entry.what != What::Off)
            continue;
        money.discounted -= entry.value;
        for (std::size_t i = 0; i < money.lines.size(); ++i)
            money.lines[i] -= entry.shares[i];
    }
    return money;
}

Number piecesOf(const QStringList &items, const std::vector<Goods> &goods)
{
    Number pieces = 0;
    for (const Goods &line : goods)
        pieces += items.contains(line.sku) ? line.pieces : 0;
    return pieces;
}

Number pointsFor(const PointTerms &terms, Number base, Number factor)
{
    return base * terms.points * factor / (terms.step * 100);
}

Number countedFor(const CashbackTerms &terms, const Money &money, const std::vector<Goods> &goods)
{
    const std::vector<Number> parts = countedParts(terms, money, goods);
    return std::accumulate(parts.begin(), parts.end(), Number(0));
}

Number cashbackFor(const CashbackTerms &terms, Number counted, Number factor)
{
    const Number steps = counted * terms.percent * factor / (wholePercent * 100 * terms.step);
    return terms.saving.isBonus ? steps * terms.step : steps;
}

std::optional<Number> lastDayOf(const Life &life, Number active, bool isJalali)
{
    if (life.lapse == Lapse::Never || life.lapse == Lapse::Quiet)
        return std::nullopt;
    const Number last = life.lapse == Lapse::Days ? active + life.after : plusMonths(active, life.after, isJalali);
    return life.until > 0 ? endOfStretch(last, life.until, isJalali) : last;
}

Number takenBackOf(const Ledger &ledger, const ProgrammeTerms &programme, const Entry &lot, int act, Number returned,
                   const std::vector<Goods> &goods, Number before)
{
    const RuleTerms &rule = *ruleOf(programme, lot.rule);
    if (rule.points)
        return takenBack(*rule.points, ledger, lot, act, returned, goods, before);
    if (rule.cashback)
        return takenBack(*rule.cashback, ledger, lot, act, returned, goods, before);
    const Number least = rule.bonus ? rule.bonus->minimum : rule.referral ? rule.referral->minimum : 0;
    const bool isGranted = rule.bonus || rule.referral || rule.occasion;
    const Number kept = ledger[act].paid - ledger.moneyBack(act, returned);
    // What a promo code brought stays until all goods are back.
    return isGranted && kept < least ? lot.count : isGranted ? before : 0;
}

} // namespace muhr::tests::recount
