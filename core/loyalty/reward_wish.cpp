// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/reward_wish.h"

#include "core/loyalty/card_changes.h"
#include "core/loyalty/next_reward.h"
#include "core/loyalty/voucher_refusal.h"

namespace muhr::loyalty {

const RewardState *meantReward(const WishContext &context, const UseWish &wish)
{
    if (const auto *id = std::get_if<base::VoucherId>(&wish))
        return context.card.reward(*id);
    const QString &kind = std::get<QString>(wish);
    if (const RewardState *reward = rewardForUse(context.card, kind, {context.today, context.at, {}}))
        return reward;
    for (const RewardState &reward : context.card.rewards)
        if (reward.kind == kind && context.card.statusOf(reward, context.today) == RewardStatus::Waiting)
            return &reward;
    return nullptr;
}

base::Expected<const RewardState *, Refusal> rewardOfWish(const WishContext &context, const UseWish &wish)
{
    using base::Unexpected;
    const auto *id = std::get_if<base::VoucherId>(&wish);
    const RewardState *judged = meantReward(context, wish);
    if (!judged) {
        const QString kind = id ? QString() : std::get<QString>(wish);
        const Reward *described = context.programme.reward(kind);
        return Unexpected{
            Refusal{RefusalReason::NoReward, {described ? base::TextValue(described->title) : base::TextValue(kind)}}};
    }
    const Reward *described = rewardOf(context.shelf, *judged);
    const base::TextValue name = described ? base::TextValue(described->title) : base::TextValue(judged->kind);
    // Held for a purchase: whoever names it pays now.
    const RewardStatus status =
        id ? context.card.statusOf(*judged, context.today) : context.card.statusAt(*judged, context.today, context.at);
    const VoucherMove move = status == RewardStatus::Reserved ? VoucherMove::Reserve : VoucherMove::Use;
    if (auto refusal = voucherRefusal(*judged, status, move, name))
        return Unexpected{*refusal};
    return rewardForUse(context.card, judged->kind, {context.today, context.at, id ? *id : base::VoucherId()});
}

bool takesOff(const WishContext &context, const UseWish &wish)
{
    const RewardState *reward = meantReward(context, wish);
    const Reward *described = reward ? rewardOf(context.shelf, *reward) : nullptr;
    return described && described->discount.isSome();
}

DiscountOffer offerOf(const RewardState &reward, const Reward &described)
{
    const RewardDiscount &discount = described.discount;
    DiscountOffer offer;
    offer.rule = reward.rule;
    offer.cause = DiscountCause::Reward;
    offer.key = described.kind;
    offer.stacking = Stacking::Adds;
    offer.size = discount.amountMinor > 0 ? OfferSize::Amount : OfferSize::Percent;
    offer.amount = discount.amountMinor > 0 ? discount.amountMinor : discount.percentHundredths;
    offer.mostMinor = discount.mostMinor;
    offer.rounding = Rounding::Up;
    offer.why = {{"Cause", QT_TRANSLATE_NOOP("Cause", "Reward: %1")}, {described.title}};
    return offer;
}

} // namespace muhr::loyalty
