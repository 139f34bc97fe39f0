// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_changes.h"
#include "core/loyalty/dispute_changes.h"
#include "core/loyalty/fact_list.h"
#include "core/loyalty/point_changes.h"
#include "core/loyalty/reward_days.h"
#include "core/loyalty/stamp_changes.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace muhr::loyalty {
namespace {

void useReward(CardState &state, const RewardUsed &used, const EntryRef &ref, const ChangeContext &context)
{
    if (RewardState *reward = rewardForUse(state, used.rewardKind, {context.day(), context.at, used.shown}))
        reward->use = ref;
    else
        state.disputes.push_back(
            {ref, used.rule, used.rewardKind, used.valueMinor, context.at, context.branch, context.staff});
}

/// The one that was seen; where it cannot be held any more, another of its kind.
void hold(CardState &state, const RewardReserved &reserved, const EntryRef &ref, const ChangeContext &context)
{
    RewardState *held = rewardForUse(state, reserved.rewardKind, {context.day(), context.at, {}});
    for (RewardState &reward : state.rewards)
        if (reward.id == reserved.shown && state.statusAt(reward, context.day(), context.at) == RewardStatus::Active)
            held = &reward;
    if (!held || state.statusAt(*held, context.day(), context.at) != RewardStatus::Active)
        return;
    held->reservedUntil = context.at + std::chrono::minutes(reserved.minutes);
    held->reservedBy = ref;
}

void giveVoucher(CardState &state, const VoucherPlanned &given, const ChangeContext &context)
{
    for (RewardState &there : state.rewards) {
        if (there.id != given.voucher)
            continue;
        // Used before its event was undone, and now given again.
        if (there.isWithdrawn) {
            there.isWithdrawn = false;
            there.from = context.event;
        }
        return;
    }
    RewardState reward;
    reward.id = given.voucher;
    reward.rule = given.rule;
    reward.kind = given.rewardKind;
    reward.version = context.published.programme.version();
    reward.from = context.event;
    reward.since = context.at;
    reward.branch = context.branch;
    if (given.firstDay > context.day())
        reward.firstDay = given.firstDay;
    reward.lastDay = given.lastDay;
    if (const Reward *described = context.published.programme.reward(given.rewardKind)) {
        reward.valueMinor = described->valueMinor;
        // What its terms say stands beside what the entry says: the later start, the earlier end.
        if (const auto first = firstDayOf(*described, context.day()); first && first > reward.firstDay)
            reward.firstDay = first;
        if (const auto last = described->when.last; last && (!reward.lastDay || *last < *reward.lastDay))
            reward.lastDay = last;
    }
    state.rewards.push_back(reward);
}

/// One entry on its way into a card: one function a kind.
class Applying
{
public:
    Applying(CardState &state, const EntryRef &ref, const ChangeContext &context)
        : m_state(state), m_ref(ref), m_context(context)
    {
    }
    void operator()(const StampsGiven &given) { addStamps(m_state, given, m_ref, m_context); }
    void operator()(const RewardUsed &used) { useReward(m_state, used, m_ref, m_context); }
    void operator()(const VoucherGiven &given)
    {
        giveVoucher(m_state, {given.rule, given.rewardKind, given.voucher, {}, given.lastDay}, m_context);
    }
    void operator()(const VoucherPlanned &planned) { giveVoucher(m_state, planned, m_context); }
    void operator()(const VoucherVoided &voided)
    {
        for (RewardState &reward : m_state.rewards)
            if (reward.id == voided.voucher && !reward.use && !reward.voidedBy)
                reward.voidedBy = m_ref;
    }
    void operator()(const RewardReserved &reserved) { hold(m_state, reserved, m_ref, m_context); }
    void operator()(const LimitNoted &limit) { m_state.limits.push_back({m_context.event, limit.rule, limit.count}); }
    void operator()(const PointsEarned &earned)
    {
        earnLot(m_state, Account::Points,
                {m_ref, earned.rule, m_context.at, m_context.day(), earned.activeDay, earned.lastDay, earned.quietDays,
                 earned.points, 0},
                m_context);
    }
    void operator()(const BonusEarned &earned)
    {
        earnLot(m_state, Account::Bonus,
                {m_ref, earned.rule, m_context.at, m_context.day(), earned.activeDay, earned.lastDay, earned.quietDays,
                 earned.amountMinor, 0},
                m_context);
    }
    void operator()(const PointsSpent &spent)
    {
        insertFact(m_state.points.spendings, PointSpending{m_ref, spent.rule, spent.rewardKind, m_context.at,
                                                           m_context.day(), spent.points, spent.valueMinor});
    }
    void operator()(const BalancePaid &paid)
    {
        insertFact(m_state.account(paid.account).spendings,
                   PointSpending{m_ref, paid.rule, {}, m_context.at, m_context.day(), paid.taken, paid.valueMinor});
    }
    void operator()(const PendingSettled &settled)
    {
        insertFact(m_state.account(settled.account).decisions,
                   PendingDecision{m_ref, settled.earned, m_context.at, m_context.day(), settled.isCancelled});
    }
    /// The money is in the act; the card keeps nothing of it.
    void operator()(const Discounted &) {}
    void operator()(const UseCounted &counted)
    {
        insertFact(m_state.facts.tallies, Tally{m_ref, counted.rule, counted.key, m_context.at, m_context.day(),
                                                counted.count, counted.valueMinor});
    }
    void operator()(const TierSet &set)
    {
        insertFact(m_state.facts.tierGrants,
                   TierGrant{m_ref, set.rule, set.tier, m_context.at, m_context.day(), set.lastDay, set.reason});
    }
    void operator()(const GiftLoaded &loaded)
    {
        insertFact(m_state.facts.gifts, Gift{m_ref, loaded.rule, loaded.gift, m_context.at, m_context.day(),
                                             loaded.valueMinor, loaded.lastDay});
    }
    void operator()(const GiftPaid &paid)
    {
        insertFact(m_state.facts.giftPayments,
                   GiftPayment{m_ref, paid.rule, paid.gift, m_context.at, m_context.day(), paid.amountMinor, 0});
    }
    /// What the prize brings stands in entries of its own.
    void operator()(const PrizeDrawn &) {}
    /// On the card of whom it names: applied by applyEntries.
    void operator()(const ForOther &) {}
    void operator()(const UnknownEntry &) { m_state.needsNewerMuhr = true; }

private:
    CardState &m_state;
    EntryRef m_ref;
    const ChangeContext &m_context;
};

} // namespace

RewardState *rewardForUse(CardState &state, const QString &rewardKind, const RewardUse &use)
{
    RewardState *held = nullptr;
    RewardState *free = nullptr;
    RewardState *late = nullptr;
    for (RewardState &reward : state.rewards) {
        if (reward.kind != rewardKind || reward.use || reward.voidedBy ||
            (reward.firstDay && use.day < *reward.firstDay))
            continue;
        const bool isOver = reward.lastDay && *reward.lastDay < use.day;
        const bool isHeld = !isOver && reward.isHeldAt(use.at);
        if (isHeld && reward.id == use.shown)
            return &reward;
        RewardState *&place = isOver ? late : isHeld ? held : free;
        if (!place)
            place = &reward;
    }
    return free ? free : held ? held : late;
}

bool isAboutOther(const Act &act, const base::CustomerId &customer)
{
    return std::any_of(act.entries.begin(), act.entries.end(), [&](const Entry &entry) {
        const auto *other = std::get_if<ForOther>(&entry);
        return other && other->customer == customer;
    });
}

base::CustomerId servedIn(const Body &about, const std::vector<base::CustomerId> &customers)
{
    const auto *act = std::get_if<Act>(&about);
    const auto served = std::find_if(customers.begin(), customers.end(), [&](const base::CustomerId &customer) {
        return !act || !isAboutOther(*act, customer);
    });
    return served == customers.end() ? customers.front() : *served;
}

void applyEntry(CardState &state, const Entry &entry, std::int64_t index, const ChangeContext &context)
{
    std::visit(Applying(state, {context.event, index}, context), entry);
    payCharges(state, context.at, context.shelf);
}

void applyEntries(CardState &state, const Entries &entries, const ChangeContext &context)
{
    // Entries of an act about another customer are not for this card, except for those that name it.
    const bool isOther = std::any_of(entries.begin(), entries.end(), [&](const Entry &entry) {
        const auto *other = std::get_if<ForOther>(&entry);
        return other && other->customer == state.customer;
    });
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!isOther) {
            applyEntry(state, entries[i], static_cast<std::int64_t>(i), context);
            continue;
        }
        Applying applying(state, {context.event, static_cast<std::int64_t>(i)}, context);
        if (const auto *other = std::get_if<ForOther>(&entries[i]); other && other->customer == state.customer) {
            std::visit(applying, other->entry);
            applying(UseCounted{other->rule, QLatin1String(broughtKey), 1, 0});
            payCharges(state, context.at, context.shelf);
        }
    }
}

void reverseEntries(CardState &state, const Entries &entries, const ChangeContext &context, bool withStamps)
{
    for (std::size_t i = entries.size(); i-- > 0;) {
        const EntryRef ref{context.event, static_cast<std::int64_t>(i)};
        if (const auto *stamps = std::get_if<StampsGiven>(&entries[i]); stamps && withStamps)
            removeStamps(state, *stamps, ref, context);
        else if (std::holds_alternative<RewardUsed>(entries[i]))
            reverseUse(state, ref);
    }
    for (RewardState &reward : state.rewards) {
        if (reward.cycle == 0 && reward.from == context.event)
            reward.isWithdrawn = true;
        if (reward.voidedBy && reward.voidedBy->event == context.event)
            reward.voidedBy.reset();
        if (reward.reservedBy && reward.reservedBy->event == context.event) {
            reward.reservedBy.reset();
            reward.reservedUntil.reset();
        }
    }
    forgetPoints(state, context.event);
    forgetFacts(state.facts.tallies, context.event);
    forgetFacts(state.facts.tierGrants, context.event);
    forgetFacts(state.facts.gifts, context.event);
    forgetFacts(state.facts.giftPayments, context.event);
    std::erase_if(state.limits, [&](const LimitNote &note) { return note.event == context.event; });
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
    // What was charged waits for the next reward: nobody owes for it.
    for (RewardState &reward : state.rewards)
        if (state.chargeOn(reward) && !state.isBacked(reward))
            reward.use.reset();
    // A use whose reward is gone falls to another unused one of its kind, else to one that only pays a charge. So only
    // numbers decide what is owed, never which of two equal rewards a use happened to take.
    for (auto gone = state.rewards.rbegin(); gone != state.rewards.rend(); ++gone) {
        if (!gone->use || state.isBacked(*gone))
            continue;
        RewardState *unused = nullptr;
        RewardState *charged = nullptr;
        for (RewardState &reward : state.rewards) {
            if (reward.kind != gone->kind || !state.isBacked(reward) || (reward.use && !state.chargeOn(reward)))
                continue;
            RewardState *&place = reward.use ? charged : unused;
            if (!place)
                place = &reward;
        }
        if (RewardState *other = unused ? unused : charged) {
            other->use = *gone->use;
            gone->use.reset();
        }
    }
    std::erase_if(state.rewards, [&](const RewardState &reward) { return !reward.use && !state.isBacked(reward); });
}

} // namespace muhr::loyalty
