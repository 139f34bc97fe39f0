// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"

namespace muhr::loyalty {

/// Why an act cannot be. The values of the sentence are named behind each.
enum class RefusalReason {
    /// Minutes to wait.
    TooSoon,
    /// Minutes to wait after a reward was used.
    TooSoonAfterReward,
    /// Stamps given today.
    EnoughToday,
    /// Rewards that must be used first.
    RewardsWait,
    /// No unused one of this kind: its name.
    NoReward,
    /// Its name, last day.
    RewardExpired,
    /// Its name.
    RewardAlreadyUsed,
    /// Its name, the first day.
    RewardNotYet,
    /// Its name: its days of the week or hours are others.
    RewardNotNow,
    /// Its name: held for somebody who is about to pay.
    RewardHeld,
    /// Its name: taken from the customer.
    RewardVoided,
    /// Its name: an owner does not hand it over on this card any more.
    RewardBlocked,
    /// Its name: it takes money off a purchase, and there is none, or nothing is left of it.
    RewardNeedsPurchase,
    /// Its name: a discount that goes with no other brings more.
    RewardBeaten,
    /// Nobody holds a voucher so long, or so briefly: highest number of minutes.
    BadMinutes,
    /// Its name.
    OnlyOnline,
    /// Its name.
    OnlyAtItsBranch,
    /// Its name: too dear, or too many of them today, without a connection.
    TooMuchOffline,
    /// Its name: no rotating code was shown.
    NeedsFreshCode,
    /// Its name: the rotating code is a copy or too old.
    StaleCode,
    /// Highest number of stamps.
    TooManyStamps,
    /// Passing a limit takes a manager.
    LimitNeedsManager,
    /// Its name: above what a cashier may hand over.
    NeedsManagerForReward,
    NotAllowed,
    /// The card is that of whoever is signed in.
    OwnCard,
    /// The amount is needed to know the stamps.
    AmountNeeded,
    /// A number is negative or beyond all sense.
    BadAmount,
    /// A list has too many lines, or a line is wrong.
    BadLines,
    BadStamps,
    BadReceipt,
    /// The act would bring more than one event holds.
    TooMuchAtOnce,
    /// The act would be empty.
    NothingToDo,
    /// Smallest amount.
    UnderMinimum,
    /// A rule "per item" found none of its goods.
    NoSuchItem,
    NeedsNewerMuhr,
    AlreadyUndone,
    NothingToUndo,
    /// An act of somebody else, or one longer ago than 10 minutes.
    UndoNeedsManager,
    /// Its name: a reward this act brought was used already.
    UndoOfUsedReward,
    /// Points there are, price, its name.
    NotEnoughPoints,
    /// Its name: more points than may be spent without a connection.
    TooManyPointsOffline,
    /// The most points of the rule: on the card, a day or a month.
    EnoughPoints,
    /// The amount is needed to know the points.
    AmountNeededForPoints,
    /// A rule for points "per item" found none of its goods.
    NothingForPoints,
    /// Smallest amount that brings points.
    TooLittleForPoints,
    /// Points that were spent already and would be owed.
    UndoOfSpentPoints,
    /// Most points a card may owe.
    TooManyPointsOwed,
    /// Already returned, or more than was paid.
    NothingToReturn,
    /// A draw needs a purchase.
    AmountNeededForDraw,
    /// Smallest amount for a draw.
    TooLittleForDraw,
    /// Most draws a day.
    EnoughDraws,
    /// No rule of the programme pays purchases, or nothing is there.
    NothingToPayWith,
    /// Nothing is left to pay.
    NothingToPay,
    /// The amount is needed to pay it.
    AmountNeededToPay,
    /// What there is: points, or bonus money.
    NotEnoughToPay,
    /// Smallest balance that pays.
    BalanceTooSmall,
    /// Smallest payment.
    PaymentTooSmall,
    /// The rule leaves nothing of this purchase to be paid this way.
    NothingPayable,
    /// The most that may be paid without a connection.
    TooMuchPaidOffline,
    /// The amount is needed to know the bonus.
    AmountNeededForBonus,
    NothingForBonus,
    /// Smallest amount that brings bonus.
    TooLittleForBonus,
    /// The most bonus of the rule: for a purchase, a day, a month or on the card.
    EnoughBonus,
    /// Purchases a day that earn.
    EnoughPurchases,
    /// Bonus money that was spent already and would be owed.
    UndoOfSpentBonus,
    /// Most bonus money a card may owe.
    TooMuchBonusOwed,
    /// What the event earned does not wait any more, or never did.
    NothingWaits,
    /// No rule sells gifts.
    NoGiftsSold,
    /// A gift is sold in an act of its own.
    GiftSoldAlone,
    /// Smallest and largest gift.
    GiftOutOfBounds,
    /// Until when it can be used was not said, or is over.
    GiftNeedsEnd,
    /// No gift value is left on the card.
    NoGift,
    /// Gifts cannot pay so much without a connection.
    GiftOnlyOnline,
    /// The gift that this act sold was paid with already.
    UndoOfSpentGift,
    /// Part of a gift that was sold cannot be returned.
    GiftGoesBackWhole,
    /// Its text: no rule knows it.
    UnknownCode,
    /// Its text, the last day it counted.
    CodeExpired,
    /// Its text, the first day it counts.
    CodeNotYet,
    /// Its text: no uses or no money are left for it.
    CodeUsedUp,
    /// Its text: this customer may not use it again now.
    CodeUsed,
    /// Its text.
    CodeTypedTwice,
    /// Its text: what is limited in all cannot be counted without a connection.
    CodeOnlyOnline,
    /// Its text: it brings one of several things, and none was chosen.
    ChooseReward,
    /// Its id: no rule gives anything for it.
    NothingForEvent,
    /// The bonus for it was given as often as the rule says.
    EnoughForEvent,
    /// Its text: a coupon with a wrong or swapped character.
    MistypedCode,
    /// Its text: a coupon that was used as often as it can be.
    CouponUsed,
    /// Its text: a coupon that was made for somebody else.
    CouponOfOther,
    /// A stamp for a code not known here yet was given today.
    OneProvisionalADay,
    /// How many wait.
    TooManyProvisional,
    /// A code not known here yet can only be stamped.
    ProvisionalStampsOnly,
};

struct Refusal
{
    RefusalReason reason;
    base::TextValues values;
};

/// The word for machines, such as "too_soon".
const char *refusalWord(RefusalReason reason);
/// The sentence that a cashier can read out.
base::SourceText refusalSentence(RefusalReason reason);
inline base::Sentence sentenceOf(const Refusal &refusal)
{
    return {refusalSentence(refusal.reason), refusal.values};
}

} // namespace muhr::loyalty
