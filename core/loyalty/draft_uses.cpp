// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/drafting.h"

#include "core/loyalty/limits.h"
#include "core/loyalty/next_reward.h"
#include "core/loyalty/point_balance.h"
#include "core/loyalty/rights.h"

#include <algorithm>

// What an act uses of the card, and who may hand it over where.

namespace muhr::loyalty {

std::optional<Refusal> Drafting::mayHandOver(std::int64_t valueMinor, const Reward *described,
                                             const base::TextValue &name) const
{
    const auto limit = m_inForce.programme.cashierRewardLimitMinor();
    const bool isDear = limit && valueMinor > *limit;
    if (allowed(m_moment.role, Action::RedeemWithinLimit) == Verdict::No)
        return Refusal{RefusalReason::NotAllowed, {}};
    if (isDear && allowed(m_moment.role, Action::RedeemAboveLimit) == Verdict::No)
        return Refusal{RefusalReason::NeedsManagerForReward, {name}};
    if (!described)
        return Refusal{RefusalReason::NeedsNewerMuhr, {}};
    if (described->needsFreshCode && m_moment.code != CodeFreshness::Fresh)
        return Refusal{m_moment.code == CodeFreshness::Stale ? RefusalReason::StaleCode : RefusalReason::NeedsFreshCode,
                       {name}};
    return std::nullopt;
}

std::optional<Refusal> Drafting::mayUse(const RewardState &reward, const Reward *described, const base::TextValue &name)
{
    if (m_card.isBlocked(reward.kind))
        return Refusal{RefusalReason::RewardBlocked, {name}};
    if (auto refusal = mayHandOver(reward.valueMinor, described, name))
        return refusal;
    const Programme &programme = m_inForce.programme;
    if (!holds(described->when, m_context.day(), base::minuteOfDay(m_moment.at, programme.zone())))
        return Refusal{RefusalReason::RewardNotNow, {name}};
    if (m_moment.isOnline)
        return std::nullopt;
    switch (described->offline) {
    case OfflineUse::OnlineOnly:
        return Refusal{RefusalReason::OnlyOnline, {name}};
    case OfflineUse::SameBranch:
        if (reward.branch != m_moment.branch)
            return Refusal{RefusalReason::OnlyAtItsBranch, {name}};
        break;
    case OfflineUse::Anywhere:
        if (m_offlineMinor + reward.valueMinor > described->offlineUpToMinor ||
            m_moment.offlineUsesToday + m_offlineUses >= described->offlineADay)
            return Refusal{RefusalReason::TooMuchOffline, {name}};
        ++m_offlineUses;
        m_offlineMinor += reward.valueMinor;
        break;
    }
    return std::nullopt;
}

/// A reward for points. Points of this very act count only where the rule says so.
std::optional<Refusal> Drafting::buy(const PointPlan &plan, const PointReward &wanted)
{
    const Reward &reward = wanted.reward;
    const base::TextValue name = reward.title;
    const PointBalance before = pointBalance(plan.inSamePurchase ? m_preview : m_card, m_context.day());
    const std::int64_t there = before.balance - (plan.inSamePurchase ? 0 : m_pointsSpent);
    if (there < wanted.price)
        return Refusal{RefusalReason::NotEnoughPoints, {std::max<std::int64_t>(0, there), wanted.price, name}};
    if (auto refusal = mayHandOver(reward.valueMinor, &reward, name))
        return refusal;
    const std::int64_t offlineLeft = plan.offlineMost - m_pointsSpent;
    const std::int64_t each = wanted.takes == PointTake::All ? there : wanted.price;
    if (!m_moment.isOnline && each > offlineLeft)
        return Refusal{RefusalReason::TooManyPointsOffline, {name}};
    std::int64_t count = 1;
    if (wanted.takes == PointTake::AsMany) {
        const std::int64_t most = m_moment.isOnline ? there : std::min(there, offlineLeft);
        // The other wishes need room, too.
        const auto room = mostEntries - static_cast<std::int64_t>(m_decision.act.entries.size() + m_uses.size()) + 1;
        count = std::max<std::int64_t>(1, std::min(most / each, room));
    }
    for (; count > 0; --count) {
        m_pointsSpent += each;
        m_decision.used.push_back({{}, reward.kind, reward.title, reward.form, std::nullopt});
        add(PointsSpent{plan.rule, reward.kind, each, reward.valueMinor});
    }
    return std::nullopt;
}

/// The reward that the wish takes, if it may be taken here and now.
base::Expected<const RewardState *, Refusal> Drafting::usable(const UseWish &wish)
{
    const auto reward = rewardOfWish(wishes(), wish);
    if (!reward)
        return reward;
    const Reward *described = rewardOf(m_shelf, **reward);
    const base::TextValue name = described ? base::TextValue(described->title) : base::TextValue((*reward)->kind);
    if (auto refusal = mayUse(**reward, described, name))
        return base::Unexpected{*refusal};
    return reward;
}

std::optional<Refusal> Drafting::use(const UseWish &wish)
{
    const auto *kindWish = std::get_if<QString>(&wish);
    if (const PointReward *bought = kindWish ? m_inForce.programme.pointReward(*kindWish) : nullptr)
        return buy(*m_inForce.programme.pointPlanOfReward(*kindWish), *bought);
    const auto reward = usable(wish);
    if (!reward)
        return reward.error();
    // One that takes money off and was reached in this very act comes too late for it.
    if (const Reward *described = rewardOf(m_shelf, **reward); described->discount.isSome())
        return Refusal{RefusalReason::RewardNeedsPurchase, {described->title}};
    const auto *id = std::get_if<base::VoucherId>(&wish);
    m_decision.used.push_back(shown(**reward));
    add(RewardUsed{(*reward)->rule, (*reward)->kind, (*reward)->valueMinor, id ? *id : (*reward)->id});
    return std::nullopt;
}

std::optional<Refusal> Drafting::uses()
{
    for (const UseWish &wish : m_uses)
        if (auto refusal = use(wish))
            return refusal;
    return std::nullopt;
}

} // namespace muhr::loyalty
