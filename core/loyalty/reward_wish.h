// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_state.h"
#include "core/loyalty/decide.h"
#include "core/loyalty/price.h"
#include "core/loyalty/programme_shelf.h"
#include "core/loyalty/refusal.h"

#include "core/base/expected.h"
#include "core/base/instant.h"
#include "core/base/local_date.h"

namespace muhr::loyalty {

/// Where and when somebody wants to use something of a card.
struct WishContext
{
    const ProgrammeShelf &shelf;
    const Programme &programme;
    CardState &card;
    base::LocalDate today;
    base::Instant at;
};

/// What was named, else what would be taken of the kind, else one of it that waits; nothing: there is none.
const RewardState *meantReward(const WishContext &context, const UseWish &wish);
/// The reward that the wish takes: an id stands for its kind, and the oldest goes first. Refused as its state demands;
/// where, by whom and at what hours it may be used is not looked at.
base::Expected<const RewardState *, Refusal> rewardOfWish(const WishContext &context, const UseWish &wish);
/// Whether it is worth money off the purchase.
bool takesOff(const WishContext &context, const UseWish &wish);
/// What a reward worth money off takes off the purchase.
DiscountOffer offerOf(const RewardState &reward, const Reward &described);

} // namespace muhr::loyalty
