// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/cards.h"

namespace muhr::tests::recount {
namespace {

std::vector<const RewardTerms *> rewardsOf(const RuleTerms &rule)
{
    std::vector<const RewardTerms *> rewards;
    const auto add = [&](const GrantTerms &gift) {
        if (gift.kind == u"voucher")
            rewards.push_back(&gift.reward);
    };
    if (rule.stamps)
        for (const auto &place : rule.stamps->places)
            rewards.push_back(&place.reward);
    if (rule.promo)
        for (const auto &row : rule.promo->rows)
            if (row.voucher)
                rewards.push_back(&*row.voucher);
    if (rule.coupon && rule.coupon->voucher)
        rewards.push_back(&*rule.coupon->voucher);
    if (rule.occasion)
        add(rule.occasion->gift);
    if (rule.bonus)
        add(rule.bonus->gift);
    if (rule.referral && rule.referral->advocate)
        add(*rule.referral->advocate);
    if (rule.referral && rule.referral->brought)
        add(*rule.referral->brought);
    if (rule.referral)
        for (const auto &row : rule.referral->further)
            add(row.gift);
    if (rule.draw)
        for (const auto &prize : rule.draw->prizes)
            if (prize.reward)
                rewards.push_back(&*prize.reward);
    if (rule.tiers)
        for (const auto &tier : rule.tiers->tiers)
            if (tier.gift)
                rewards.push_back(&*tier.gift);
    return rewards;
}

} // namespace

const RewardTerms *rewardOf(const ProgrammeTerms &programme, const QString &kind)
{
    for (const RuleTerms &rule : programme.rules)
        for (const RewardTerms *reward : rewardsOf(rule))
            if (reward->id == kind)
                return reward;
    return nullptr;
}

} // namespace muhr::tests::recount
