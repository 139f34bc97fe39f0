// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/acts.h"

#include <algorithm>

// What stamp cards, points and cashback bring in an act.

namespace muhr::tests::recount {
namespace {

constexpr Number minuteMs = 60'000;
/// The most a cashier sets by hand.
constexpr Number mostByHand = 10;

/// Whole minutes from now until so long after then, rounded up.
Number minutesToWait(Number then, Number minutes, Number now)
{
    const Number ms = then + minutes * minuteMs - now;
    return ms > 0 ? (ms + minuteMs - 1) / minuteMs : 0;
}

bool hasToWait(const Draft &draft, const RuleTerms &rule, const Promises &promises)
{
    const StampTerms &terms = *rule.stamps;
    const Ledger before = draft.before();
    Number wait = 0;
    std::optional<Number> last;
    for (const int act : before.actsByClock())
        for (const Entry &entry : before[act].entries) {
            if (entry.what == What::Stamps)
                last = before[act].at;
            const bool isOurs = entry.what == What::Used &&
                                std::any_of(promises.list.begin(), promises.list.end(), [&](const Promise &promise) {
                                    return promise.rule == rule.id && promise.use && promise.use->happening == act;
                                });
            if (terms.afterReward > 0 && isOurs)
                wait = std::max(wait, minutesToWait(before[act].at, terms.afterReward, draft.act().at));
        }
    if (last && terms.coolDown > 0)
        wait = std::max(wait, minutesToWait(*last, terms.coolDown, draft.act().at));
    for (const QString &kind : draft.wish.uses)
        for (const auto &place : terms.places)
            if (place.reward.id == kind)
                wait = std::max(wait, terms.afterReward);
    return wait > 0;
}

Number stampsFor(const Draft &draft, const RuleTerms &rule)
{
    const StampTerms &terms = *rule.stamps;
    if (terms.per == u"visit")
        return terms.stamps;
    if (terms.per == u"item")
        return piecesOf(terms.items, draft.act().goods) * terms.stamps;
    const Number rest = terms.keepsRest ? cardOf(draft.before(), terms, rule.id).rest : 0;
    Number steps = 0;
    while ((steps + 1) * terms.step <= rest + draft.money.paid)
        ++steps;
    return steps * terms.stamps;
}

Number factorOf(const Draft &draft, const Saving &saving)
{
    const auto tier = tierIn(draft);
    return std::max(boostAt(saving.boosts, draft.act().day, minuteOfDay(draft.act().at)),
                    tier ? tier->tier->earnPercent : 100);
}

void addLot(Draft &draft, const RuleTerms &rule, const Saving &saving, Number amount)
{
    if (const auto room = roomOf(draft.with(), draft.programme, rule.id, saving, draft.act().day))
        amount = std::min(amount, *room);
    if (amount <= 0)
        return;
    Entry lot{saving.isBonus ? What::Bonus : What::Points, rule.id, {}, amount};
    lot.active = draft.act().day + saving.life.waits;
    lot.last = lastDayOf(saving.life, lot.active, draft.programme.isJalali);
    lot.quiet = saving.life.lapse == Lapse::Quiet ? saving.life.after : 0;
    draft.add(lot);
}

} // namespace

std::optional<Number> roomOf(const Ledger &ledger, const ProgrammeTerms &programme, const QString &rule,
                             const Saving &saving, Number today)
{
    std::optional<Number> room;
    const auto cap = [&](Number most, Number there) {
        if (most > 0)
            room = std::min(room.value_or(most - there), most - there);
    };
    Number aDay = 0;
    Number aMonth = 0;
    const DayParts now = partsOf(today, programme.isJalali);
    if (saving.mostADay > 0 || saving.mostAMonth > 0)
        for (const Lot &lot : lotsOf(ledger, programme, saving.isBonus)) {
            const DayParts then = partsOf(lot.day, programme.isJalali);
            if (lot.rule == rule && lot.day == today)
                aDay += lot.amount - lot.takenBack;
            if (lot.rule == rule && then.year == now.year && then.month == now.month)
                aMonth += lot.amount - lot.takenBack;
        }
    cap(saving.mostADay, aDay);
    cap(saving.mostAMonth, aMonth);
    if (saving.mostOnCard > 0) {
        const Balance balance = balanceOf(ledger, programme, saving.isBonus, today);
        cap(saving.mostOnCard, balance.there + balance.waiting - balance.debt);
    }
    return room;
}

bool giveStamps(Draft &draft, const RuleTerms &rule, std::optional<Number> byHand)
{
    const StampTerms &terms = *rule.stamps;
    if (terms.minimum > 0 || (terms.per == u"amount" && !byHand))
        if (!draft.money.isPurchase || draft.money.list < terms.minimum)
            return true;
    Number stamps = byHand ? *byHand : stampsFor(draft, rule);
    if (stamps == 0)
        return true;
    if (byHand && stamps > mostByHand)
        return false;
    const Promises promises = promisesOf(draft.with(), draft.programme);
    if (hasToWait(draft, rule, promises))
        return true;
    const auto waiting = std::count_if(promises.list.begin(), promises.list.end(), [&](const Promise &promise) {
        return promise.rule == rule.id && promise.status(draft.act().day) == u"active";
    });
    if (terms.mostWaiting > 0 && waiting >= terms.mostWaiting)
        return true;
    if (terms.mostAtOnce > 0 && !byHand)
        stamps = std::min(stamps, terms.mostAtOnce);
    if (terms.mostADay > 0)
        stamps = std::min(stamps, terms.mostADay - draft.before().stampsOn(draft.act().day));
    if (stamps > 0)
        draft.add({What::Stamps, rule.id, terms.stamp, stamps});
    return true;
}

void givePoints(Draft &draft, const RuleTerms &rule)
{
    const PointTerms &terms = *rule.points;
    if ((terms.saving.minimum > 0 || terms.per == u"amount") &&
        (!draft.money.isPurchase || draft.money.list < terms.saving.minimum))
        return;
    const Number factor = factorOf(draft, terms.saving);
    Number points = 0;
    if (terms.per == u"amount")
        points = pointsFor(terms, draft.money.of(terms.saving.base), factor);
    else if (terms.per == u"item")
        points = piecesOf(terms.items, draft.act().goods) * terms.points * factor / 100;
    else if (draft.isServed())
        points = terms.points * factor / 100;
    addLot(draft, rule, terms.saving, points);
}

void giveCashback(Draft &draft, const RuleTerms &rule)
{
    const CashbackTerms &terms = *rule.cashback;
    if (!draft.money.isPurchase || draft.money.list < terms.saving.minimum)
        return;
    Number amount =
        cashbackFor(terms, countedFor(terms, draft.money, draft.act().goods), factorOf(draft, terms.saving));
    if (terms.purchasesADay > 0) {
        Number today = 0;
        for (const Lot &lot : lotsOf(draft.with(), draft.programme, terms.saving.isBonus))
            today += lot.rule == rule.id && lot.day == draft.act().day && lot.amount > lot.takenBack ? 1 : 0;
        if (today >= terms.purchasesADay)
            return;
    }
    if (terms.mostAPurchase > 0)
        amount = std::min(amount, terms.mostAPurchase);
    addLot(draft, rule, terms.saving, amount);
}

} // namespace muhr::tests::recount
