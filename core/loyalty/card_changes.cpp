// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_changes.h"

#include "core/loyalty/fact_list.h"
#include "core/loyalty/gift_changes.h"
#include "core/loyalty/mul_div.h"
#include "core/loyalty/point_changes.h"
#include "core/loyalty/stamp_changes.h"
#include "core/loyalty/visits.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

std::int64_t stampsIn(const Entries &entries)
{
    std::int64_t count = 0;
    for (const Entry &entry : entries)
        if (const auto *given = std::get_if<StampsGiven>(&entry))
            count += given->count;
    return count;
}

std::int64_t stampsIn(const Entries &entries, const QString &rule)
{
    std::int64_t count = 0;
    for (const Entry &entry : entries)
        if (const auto *given = std::get_if<StampsGiven>(&entry); given && given->rule == rule)
            count += given->count;
    return count;
}

/// Moves the remainders of all rules "per amount" by an amount; stamps set by hand leave them as they are.
void moveRemainders(CardState &state, const Act &act, const ChangeContext &context, std::int64_t amountMinor,
                    int stampsDirection)
{
    if ((act.flags & flagStampsByHand) != 0)
        return;
    for (const ProgrammeRule &rule : context.published.programme.rules()) {
        const StampLadder *ladder = rule.bound ? rule.bound->ladder() : nullptr;
        if (!ladder)
            continue;
        const std::int64_t given = stampsIn(act.entries, rule.id);
        if (given == 0 && purchaseMinor(act).value_or(0) < rule.bound->minimumMinor())
            continue;
        const std::int64_t stamps = stampsDirection * given;
        if (const std::int64_t change = rule.bound->remainderChange(amountMinor, stamps); change != 0) {
            trackFor(state, ladder->stampKind, rule.id).remainderMinor += change;
            dropEmptyTracks(state);
        }
    }
}

/// Limits that neither device could see alone: both acts count, the later one is noted.
void noteLimits(CardState &state, const Act &act, const ChangeContext &context)
{
    if (context.wasMoved)
        return;
    for (const ProgrammeRule &rule : context.published.programme.rules()) {
        const std::int64_t most = rule.bound ? rule.bound->mostADay() : 0;
        const std::int64_t coolDown = rule.bound ? rule.bound->coolDownMinutes() : 0;
        const std::int64_t stamps = most > 0 || coolDown > 0 ? stampsIn(act.entries, rule.id) : 0;
        const bool isNoted = std::any_of(act.entries.begin(), act.entries.end(), [&](const Entry &entry) {
            const auto *limit = std::get_if<LimitNoted>(&entry);
            return limit && limit->rule == rule.id;
        });
        if (stamps == 0 || isNoted)
            continue;
        const bool isTooSoon = stampedWithin(state.acts, context.at, coolDown);
        const bool isTooMany = most > 0 && stampsOn(state.acts, context.day()) + stamps > most;
        if (isTooSoon || isTooMany)
            state.limits.push_back({context.event, rule.id, stamps});
    }
}

/// Vouchers that the act brought go with the goods: with all of them, or once less is kept than their rule asks for.
void withdrawGifts(CardState &state, const ChangeContext &context, std::optional<std::int64_t> keptMinor)
{
    for (RewardState &reward : state.rewards) {
        if (reward.cycle != 0 || reward.from != context.event)
            continue;
        const ProgrammeRule *rule = context.published.programme.rule(reward.rule);
        const std::int64_t least = rule && rule->bound ? rule->bound->leastKeptMinor() : 0;
        if (!keptMinor || *keptMinor < least)
            reward.isWithdrawn = true;
    }
    dropUnreached(state);
}

/// So much of the goods came back that the act no longer brings this customer anything.
bool isTooLittleForOther(const Act &act, const base::CustomerId &customer, std::int64_t returned,
                         const ChangeContext &context)
{
    const std::int64_t kept = spendMinor(act) - moneyBackMinor(act, returned);
    return std::all_of(act.entries.begin(), act.entries.end(), [&](const Entry &entry) {
        const auto *other = std::get_if<ForOther>(&entry);
        if (!other || other->customer != customer)
            return true;
        const ProgrammeRule *rule = context.published.programme.rule(other->rule);
        return rule && rule->bound && kept < rule->bound->leastKeptMinor();
    });
}

} // namespace

ActMark markOf(const Act &act, const ChangeContext &context)
{
    const Programme &programme = context.published.programme;
    return {context.event,         context.at,        context.day(),
            context.branch,        programme.visit(), programme.version(),
            stampsIn(act.entries), spendMinor(act),   purchaseMinor(act).has_value()};
}

void applyAct(CardState &state, const Act &act, const ChangeContext &context)
{
    if (isAboutOther(act, state.customer)) {
        // The act of another customer: only what it brings this one.
        applyEntries(state, act.entries, context);
        return;
    }
    applyEntries(state, act.entries, context);
    closeAct(state, act, context);
}

void closeAct(CardState &state, const Act &act, const ChangeContext &context)
{
    if (isDeskwork(act))
        return;
    noteLimits(state, act, context);
    const ActMark mark = markOf(act, context);
    addAct(state, mark);
    state.purchases += mark.isPurchase ? 1 : 0;
    state.spendMinor += spendMinor(act);
    moveRemainders(state, act, context, spendMinor(act), 1);
    notePointLimits(state, act, context);
}

void reverseAct(CardState &state, const Act &act, const ChangeContext &context)
{
    if (isAboutOther(act, state.customer)) {
        std::erase_if(state.returns, [&](const ReturnMark &mark) { return mark.act == context.event; });
        reverseEntries(state, act.entries, context, false);
        return;
    }
    const std::int64_t returned = returnedMinor(state, context.event);
    const bool isGone = isFullyReturned(state, context.event);
    removeAct(state, context.event);
    if (!isGone) {
        state.purchases -= purchaseMinor(act) ? 1 : 0;
        const std::int64_t moneyKept = spendMinor(act) - moneyBackMinor(act, returned);
        state.spendMinor -= moneyKept;
        moveRemainders(state, act, context, -moneyKept, -1);
    }
    std::erase_if(state.returns, [&](const ReturnMark &mark) { return mark.act == context.event; });
    reverseEntries(state, act.entries, context, !isGone);
}

void applyReturn(CardState &state, const Act &act, const ChangeContext &context, const ReturnEvent &event)
{
    const std::optional<std::int64_t> amountMinor = event.body.amountMinor;
    const std::int64_t before = returnedMinor(state, context.event);
    const bool isAll =
        !amountMinor || before + *amountMinor >= worthMinor(act) ||
        (isAboutOther(act, state.customer) && isTooLittleForOther(act, state.customer, before + *amountMinor, context));
    const std::int64_t amount = isAll ? worthMinor(act) - before : *amountMinor;
    const std::int64_t money = moneyBackMinor(act, before + amount) - moneyBackMinor(act, before);
    state.returns.push_back({context.event, event.id, amount, isAll});
    returnPoints(state, {act, event.body, event.id, event.at, before + amount, isAll}, context);
    withdrawGifts(state, context,
                  isAll ? std::nullopt : std::optional(spendMinor(act) - moneyBackMinor(act, before + amount)));
    if (isAboutOther(act, state.customer))
        return;
    state.spendMinor -= money;
    if (ActMark *mark = findAct(state, context.event)) {
        mark->spendMinor -= money;
        mark->isPurchase = mark->isPurchase && !isAll;
    }
    returnGifts(state, act, context.event, before + amount);
    if (!isAll) {
        moveRemainders(state, act, context, -money, 0);
        return;
    }
    if (purchaseMinor(act))
        --state.purchases;
    moveRemainders(state, act, context, -money, -1);
    for (std::size_t i = 0; i < act.entries.size(); ++i) {
        const EntryRef ref{context.event, static_cast<std::int64_t>(i)};
        if (const auto *given = std::get_if<StampsGiven>(&act.entries[i]))
            removeStamps(state, *given, ref, context);
        else if (std::holds_alternative<RewardUsed>(act.entries[i]))
            reverseUse(state, ref);
    }
    dropUnreached(state);
}

bool isDeskwork(const Act &act)
{
    return !purchaseMinor(act) && !act.entries.empty() &&
           std::all_of(act.entries.begin(), act.entries.end(), [](const Entry &entry) {
               return std::holds_alternative<PendingSettled>(entry) || std::holds_alternative<TierSet>(entry) ||
                      std::holds_alternative<VoucherVoided>(entry) || std::holds_alternative<RewardReserved>(entry);
           });
}

std::int64_t moneyBackMinor(const Act &act, std::int64_t returnedMinor)
{
    const std::int64_t worth = worthMinor(act);
    return returnedMinor >= worth ? spendMinor(act) : mulDiv(spendMinor(act), returnedMinor, worth).quotient;
}

bool isFullyReturned(const CardState &state, const base::EventId &act)
{
    return std::any_of(state.returns.begin(), state.returns.end(),
                       [&](const ReturnMark &mark) { return mark.act == act && mark.isAll; });
}

std::int64_t returnedMinor(const CardState &state, const base::EventId &act)
{
    std::int64_t sum = 0;
    for (const ReturnMark &mark : state.returns)
        sum += mark.act == act ? mark.amountMinor : 0;
    return sum;
}

} // namespace muhr::loyalty
