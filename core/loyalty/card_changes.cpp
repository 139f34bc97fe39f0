// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_changes.h"

#include "core/loyalty/point_changes.h"
#include "core/loyalty/stamp_changes.h"
#include "core/loyalty/visits.h"

#include <algorithm>
#include <utility>

namespace muhr::loyalty {
namespace {

template <class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

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

void useReward(CardState &state, const RewardUsed &used, const EntryRef &ref, const ChangeContext &context)
{
    if (RewardState *reward = rewardForUse(state, used.rewardKind, context.day()))
        reward->use = ref;
    else
        state.disputes.push_back(
            {ref, used.rule, used.rewardKind, used.valueMinor, context.at, context.branch, context.staff});
}

void giveVoucher(CardState &state, const VoucherGiven &given, const ChangeContext &context)
{
    if (state.reward(given.voucher))
        return;
    RewardState reward;
    reward.id = given.voucher;
    reward.rule = given.rule;
    reward.kind = given.rewardKind;
    reward.version = context.published.programme.version();
    reward.from = context.event;
    reward.since = context.at;
    reward.branch = context.branch;
    reward.lastDay = given.lastDay;
    if (const Reward *described = context.published.programme.reward(given.rewardKind))
        reward.valueMinor = described->valueMinor;
    state.rewards.push_back(reward);
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
    for (const ProgrammeRule &rule : context.published.programme.rules()) {
        const std::int64_t stamps = stampsIn(act.entries, rule.id);
        const bool isNoted = std::any_of(act.entries.begin(), act.entries.end(), [&](const Entry &entry) {
            const auto *limit = std::get_if<LimitNoted>(&entry);
            return limit && limit->rule == rule.id;
        });
        if (!rule.bound || stamps == 0 || isNoted || context.wasMoved)
            continue;
        const bool isTooSoon = stampedWithin(state.acts, context.at, rule.bound->coolDownMinutes());
        const std::int64_t most = rule.bound->mostADay();
        const bool isTooMany = most > 0 && stampsOn(state.acts, context.day()) + stamps > most;
        if (isTooSoon || isTooMany)
            state.limits.push_back({context.event, rule.id, stamps});
    }
}

void reverseEntries(CardState &state, const Entries &entries, const ChangeContext &context, bool withStamps)
{
    for (std::size_t i = entries.size(); i-- > 0;) {
        const EntryRef ref{context.event, static_cast<std::int64_t>(i)};
        std::visit(Overloaded{[&](const StampsGiven &given) {
                                  if (withStamps)
                                      removeStamps(state, given.stampKind, given.count);
                              },
                              [&](const RewardUsed &) { reverseUse(state, ref); },
                              [&](const VoucherGiven &given) {
                                  for (RewardState &reward : state.rewards)
                                      if (reward.id == given.voucher && reward.from == context.event)
                                          reward.isWithdrawn = true;
                              },
                              [](const LimitNoted &) {}, [](const PointsEarned &) {}, [](const PointsSpent &) {},
                              [](const UnknownEntry &) {}},
                   entries[i]);
    }
    forgetPoints(state, context.event);
    std::erase_if(state.limits, [&](const LimitNote &note) { return note.event == context.event; });
    dropUnreached(state);
}

} // namespace

RewardState *rewardForUse(CardState &state, const QString &rewardKind, base::LocalDate day)
{
    RewardState *late = nullptr;
    for (RewardState &reward : state.rewards) {
        if (reward.kind != rewardKind || reward.use)
            continue;
        if (!reward.lastDay || *reward.lastDay >= day)
            return &reward;
        if (!late)
            late = &reward;
    }
    return late;
}

void applyEntries(CardState &state, const Entries &entries, const ChangeContext &context, std::int64_t firstIndex)
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const EntryRef ref{context.event, firstIndex + static_cast<std::int64_t>(i)};
        std::visit(Overloaded{[&](const StampsGiven &given) { addStamps(state, given, context); },
                              [&](const RewardUsed &used) { useReward(state, used, ref, context); },
                              [&](const VoucherGiven &given) { giveVoucher(state, given, context); },
                              [&](const LimitNoted &limit) {
                                  state.limits.push_back({context.event, limit.rule, limit.count});
                              },
                              [&](const PointsEarned &earned) { earnPoints(state, earned, ref, context); },
                              [&](const PointsSpent &spent) { spendPoints(state, spent, ref, context); },
                              [&](const UnknownEntry &) { state.needsNewerMuhr = true; }},
                   entries[i]);
    }
}

void applyAct(CardState &state, const Act &act, const ChangeContext &context)
{
    noteLimits(state, act, context);
    notePointLimits(state, act, context);
    addAct(state,
           {context.at, context.day(), context.branch, context.published.programme.visit(), stampsIn(act.entries)});
    const auto purchase = purchaseMinor(act);
    if (purchase)
        ++state.purchases;
    state.spendMinor += spendMinor(act);
    moveRemainders(state, act, context, purchase.value_or(0), 1);
    applyEntries(state, act.entries, context);
}

void reverseAct(CardState &state, const Act &act, const ChangeContext &context)
{
    const std::int64_t returned = returnedMinor(state, context.event);
    const bool isGone = isFullyReturned(state, context.event);
    removeAct(state,
              {context.at, context.day(), context.branch, context.published.programme.visit(), stampsIn(act.entries)});
    const auto purchase = purchaseMinor(act);
    if (!isGone) {
        if (purchase)
            --state.purchases;
        state.spendMinor -= spendMinor(act) - returned;
        moveRemainders(state, act, context, returned - purchase.value_or(0), -1);
    }
    std::erase_if(state.returns, [&](const ReturnMark &mark) { return mark.act == context.event; });
    reverseEntries(state, act.entries, context, !isGone);
}

void applyReturn(CardState &state, const Act &act, const ChangeContext &context, const ReturnEvent &event)
{
    const std::optional<std::int64_t> amountMinor = event.body.amountMinor;
    const std::int64_t before = returnedMinor(state, context.event);
    const bool isAll = !amountMinor || before + *amountMinor >= spendMinor(act);
    const std::int64_t amount = isAll ? spendMinor(act) - before : *amountMinor;
    state.returns.push_back({context.event, event.id, amount, isAll});
    state.spendMinor -= amount;
    returnPoints(state, {act, event.body, event.id, event.at, before + amount, isAll}, context);
    if (!isAll) {
        moveRemainders(state, act, context, -amount, 0);
        return;
    }
    if (purchaseMinor(act))
        --state.purchases;
    moveRemainders(state, act, context, before - purchaseMinor(act).value_or(0), -1);
    for (const Entry &entry : act.entries)
        if (const auto *given = std::get_if<StampsGiven>(&entry))
            removeStamps(state, given->stampKind, given->count);
    dropUnreached(state);
}

void reverseUse(CardState &state, const EntryRef &use)
{
    for (RewardState &reward : state.rewards)
        if (reward.use == use)
            reward.use.reset();
    std::erase_if(state.disputes, [&](const Dispute &dispute) { return dispute.use == use; });
    forgetSpending(state, use);
}

void dropUnreached(CardState &state)
{
    const auto isBacked = [&](const RewardState &reward) {
        if (reward.cycle == 0)
            return !reward.isWithdrawn;
        const StampTrack *track = state.track(reward.stampKind);
        return track && track->total >= reward.threshold;
    };
    // A use whose reward is gone falls to another unused one of its kind. So only numbers decide what is owed, never
    // which of two equal rewards a use happened to take.
    for (auto gone = state.rewards.rbegin(); gone != state.rewards.rend(); ++gone) {
        if (!gone->use || isBacked(*gone))
            continue;
        const auto other = std::find_if(state.rewards.begin(), state.rewards.end(), [&](const RewardState &reward) {
            return reward.kind == gone->kind && !reward.use && isBacked(reward);
        });
        if (other != state.rewards.end())
            other->use = std::exchange(gone->use, std::nullopt);
    }
    std::erase_if(state.rewards, [&](const RewardState &reward) { return !reward.use && !isBacked(reward); });
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
