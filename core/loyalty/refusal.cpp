// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/refusal.h"

#include <QtGlobal>

namespace muhr::loyalty {

const char *refusalWord(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::TooSoon:
    case RefusalReason::TooSoonAfterReward:
    case RefusalReason::EnoughToday:
    case RefusalReason::EnoughPoints:
    case RefusalReason::EnoughDraws:
    case RefusalReason::EnoughBonus:
    case RefusalReason::EnoughPurchases:
    case RefusalReason::OneProvisionalADay:
    case RefusalReason::EnoughForEvent:
        return "too_soon";
    case RefusalReason::RewardsWait:
        return "rewards_wait";
    case RefusalReason::NoReward:
    case RefusalReason::RewardExpired:
    case RefusalReason::RewardAlreadyUsed:
    case RefusalReason::RewardNotYet:
    case RefusalReason::RewardNotNow:
    case RefusalReason::RewardHeld:
    case RefusalReason::RewardVoided:
    case RefusalReason::NotEnoughPoints:
        return "no_reward";
    case RefusalReason::OnlyOnline:
    case RefusalReason::OnlyAtItsBranch:
    case RefusalReason::TooMuchOffline:
    case RefusalReason::TooManyPointsOffline:
    case RefusalReason::TooMuchPaidOffline:
    case RefusalReason::TooManyProvisional:
    case RefusalReason::CodeOnlyOnline:
        return "no_endpoint";
    case RefusalReason::TooManyStamps:
    case RefusalReason::NeedsManagerForReward:
    case RefusalReason::UndoNeedsManager:
    case RefusalReason::UndoOfUsedReward:
    case RefusalReason::UndoOfSpentPoints:
    case RefusalReason::UndoOfSpentBonus:
    case RefusalReason::LimitNeedsManager:
        return "needs_manager";
    case RefusalReason::NeedsFreshCode:
    case RefusalReason::StaleCode:
    case RefusalReason::NotAllowed:
    case RefusalReason::OwnCard:
    case RefusalReason::RewardBlocked:
    case RefusalReason::ProvisionalStampsOnly:
    case RefusalReason::TooManyPointsOwed:
    case RefusalReason::TooMuchBonusOwed:
        return "not_allowed";
    case RefusalReason::TooMuchAtOnce:
        return "too_much_at_once";
    case RefusalReason::AmountNeeded:
    case RefusalReason::RewardNeedsPurchase:
    case RefusalReason::RewardBeaten:
    case RefusalReason::BadMinutes:
    case RefusalReason::BadAmount:
    case RefusalReason::BadLines:
    case RefusalReason::BadStamps:
    case RefusalReason::BadReceipt:
    case RefusalReason::NothingToDo:
    case RefusalReason::UnderMinimum:
    case RefusalReason::NoSuchItem:
    case RefusalReason::NothingForPoints:
    case RefusalReason::AmountNeededForPoints:
    case RefusalReason::TooLittleForPoints:
    case RefusalReason::AmountNeededForDraw:
    case RefusalReason::TooLittleForDraw:
    case RefusalReason::NothingToReturn:
    case RefusalReason::AmountNeededToPay:
    case RefusalReason::AmountNeededForBonus:
    case RefusalReason::NothingForBonus:
    case RefusalReason::TooLittleForBonus:
    case RefusalReason::NothingWaits:
    case RefusalReason::NothingForEvent:
        return "bad_value";
    case RefusalReason::NothingToPayWith:
    case RefusalReason::NothingToPay:
    case RefusalReason::NotEnoughToPay:
    case RefusalReason::BalanceTooSmall:
    case RefusalReason::PaymentTooSmall:
    case RefusalReason::NothingPayable:
    case RefusalReason::NoGift:
        return "nothing_to_pay";
    case RefusalReason::GiftOnlyOnline:
        return "no_endpoint";
    case RefusalReason::UndoOfSpentGift:
        return "needs_manager";
    case RefusalReason::NoGiftsSold:
    case RefusalReason::GiftSoldAlone:
    case RefusalReason::GiftOutOfBounds:
    case RefusalReason::GiftNeedsEnd:
    case RefusalReason::GiftGoesBackWhole:
        return "bad_value";
    case RefusalReason::CouponUsed:
        return "code_used";
    case RefusalReason::CouponOfOther:
        return "not_allowed";
    case RefusalReason::MistypedCode:
    case RefusalReason::UnknownCode:
        return "unknown_code";
    case RefusalReason::CodeExpired:
    case RefusalReason::CodeNotYet:
    case RefusalReason::CodeUsedUp:
        return "code_over";
    case RefusalReason::CodeUsed:
    case RefusalReason::CodeTypedTwice:
        return "code_used";
    case RefusalReason::ChooseReward:
        return "choose_reward";
    case RefusalReason::NeedsNewerMuhr:
        return "needs_newer_muhr";
    case RefusalReason::AlreadyUndone:
        return "already_undone";
    case RefusalReason::NothingToUndo:
        return "nothing_to_undo";
    }
    return "";
}

base::SourceText refusalSentence(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::TooSoon:
        return {"Refusal",
                QT_TRANSLATE_N_NOOP("Refusal",
                                    "This card was stamped a moment ago. It can be stamped again in %Ln minute(s).")};
    case RefusalReason::EnoughToday:
        return {"Refusal",
                QT_TRANSLATE_N_NOOP("Refusal", "This card got %Ln stamp(s) today, and that is the most for a day.")};
    case RefusalReason::TooSoonAfterReward:
        return {"Refusal",
                QT_TRANSLATE_N_NOOP("Refusal",
                                    "A reward of this card was just used. It can be stamped again in %Ln minute(s).")};
    case RefusalReason::RewardsWait:
        return {"Refusal", QT_TRANSLATE_N_NOOP("Refusal", "%Ln reward(s) wait on this card. It can be stamped again "
                                                          "when one of them is used.")};
    case RefusalReason::NoReward:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "There is no unused reward of this kind on the card: %1")};
    case RefusalReason::RewardExpired:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "This reward was valid until %2: %1"),
                "%1 is the name of the reward, %2 a date"};
    case RefusalReason::RewardNotYet:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "This reward can be used from %2 on: %1"),
                "%1 is the reward, %2 the first day"};
    case RefusalReason::RewardNotNow:
        return {"Refusal",
                QT_TRANSLATE_NOOP("Refusal", "This reward can only be used on other days or at other hours: %1")};
    case RefusalReason::RewardHeld:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "This reward is held for a purchase that is being paid: %1")};
    case RefusalReason::RewardVoided:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "This reward was taken back by the shop: %1")};
    case RefusalReason::RewardBlocked:
        return {"Refusal",
                QT_TRANSLATE_NOOP("Refusal", "The owner has stopped this reward on this card: %1. It had been used "
                                             "twice; only the owner can allow it again.")};
    case RefusalReason::RewardNeedsPurchase:
        return {"Refusal",
                QT_TRANSLATE_NOOP("Refusal", "This reward takes money off a purchase. Use it with the next one: %1")};
    case RefusalReason::RewardBeaten:
        return {"Refusal",
                QT_TRANSLATE_NOOP("Refusal", "Another discount brings more and goes with no other. Keep this "
                                             "reward for another time: %1")};
    case RefusalReason::BadMinutes:
        return {"Refusal", QT_TRANSLATE_N_NOOP("Refusal", "A reward can be held for 1 to %Ln minute(s).")};
    case RefusalReason::RewardAlreadyUsed:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "This reward was used already: %1")};
    case RefusalReason::OnlyOnline:
        return {"Refusal",
                QT_TRANSLATE_NOOP("Refusal", "This reward can only be used while there is a connection: %1")};
    case RefusalReason::OnlyAtItsBranch:
        return {"Refusal",
                QT_TRANSLATE_NOOP("Refusal",
                                  "Without a connection this reward can only be used at the branch that gave it: %1")};
    case RefusalReason::TooMuchOffline:
        return {"Refusal",
                QT_TRANSLATE_NOOP("Refusal", "No more of this can be handed over today without a connection: %1")};
    case RefusalReason::NeedsFreshCode:
        return {"Refusal",
                QT_TRANSLATE_NOOP("Refusal",
                                  "For this reward the card must be shown on the phone, with its changing code: %1")};
    case RefusalReason::StaleCode:
        return {"Refusal",
                QT_TRANSLATE_NOOP("Refusal", "The code shown is too old. Ask the customer to open the card again: %1")};
    case RefusalReason::TooManyStamps:
        return {"Refusal",
                QT_TRANSLATE_N_NOOP("Refusal", "At most %Ln stamp(s) can be given at once. Ask a manager for more.")};
    case RefusalReason::LimitNeedsManager:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "Only a manager can give more than the rules allow.")};
    case RefusalReason::NeedsManagerForReward:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "A manager has to hand this reward over: %1")};
    case RefusalReason::NotAllowed:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "You may not do this. Ask the owner.")};
    case RefusalReason::OwnCard:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "This is your own card. A colleague must serve you.")};
    case RefusalReason::AmountNeeded:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "Type the amount first: the stamps depend on it.")};
    case RefusalReason::BadAmount:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "This amount cannot be right.")};
    case RefusalReason::BadLines:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "The list of goods cannot be right.")};
    case RefusalReason::BadStamps:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "This number of stamps cannot be right.")};
    case RefusalReason::BadReceipt:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "This receipt number is too long.")};
    case RefusalReason::TooMuchAtOnce:
        return {"Refusal",
                QT_TRANSLATE_NOOP("Refusal", "This is too much for one visit. Store a part of it as another visit.")};
    case RefusalReason::NothingToDo:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "There is nothing to store: no stamp, no amount, no reward.")};
    case RefusalReason::UnderMinimum:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "Stamps are given from %1 on.")};
    case RefusalReason::NoSuchItem:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "Nothing in this purchase brings a stamp.")};
    case RefusalReason::NeedsNewerMuhr:
        return {"Refusal",
                QT_TRANSLATE_NOOP("Refusal",
                                  "This card needs a newer Muhr. Update Muhr on this computer; nothing is lost.")};
    case RefusalReason::NothingForEvent:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "No rule gives anything for this: %1")};
    case RefusalReason::EnoughForEvent:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "The bonus for this was given as often as it can be.")};
    case RefusalReason::AlreadyUndone:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "This was undone already.")};
    case RefusalReason::NothingToUndo:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "There is nothing to undo.")};
    case RefusalReason::UndoNeedsManager:
        return {"Refusal", QT_TRANSLATE_NOOP(
                               "Refusal", "Only one's own acts of the last 10 minutes can be undone. Ask a manager.")};
    case RefusalReason::UndoOfUsedReward:
        return {"Refusal",
                QT_TRANSLATE_NOOP(
                    "Refusal",
                    "A reward of this act was used already. A manager decides whether it is taken back too: %1")};
    case RefusalReason::NotEnoughPoints:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "The card has %L1 points, and this costs %L2: %3"),
                "%3 is the name of a reward"};
    case RefusalReason::TooManyPointsOffline:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "So many points cannot be spent without a connection: %1")};
    case RefusalReason::EnoughPoints:
        return {"Refusal",
                QT_TRANSLATE_N_NOOP("Refusal", "No more points now: %Ln point(s) are the most there can be.")};
    case RefusalReason::AmountNeededForPoints:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "Type the amount first: the points depend on it.")};
    case RefusalReason::NothingForPoints:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "Nothing in this purchase brings points.")};
    case RefusalReason::TooLittleForPoints:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "Points are given from %1 on.")};
    case RefusalReason::UndoOfSpentPoints:
        return {"Refusal",
                QT_TRANSLATE_N_NOOP("Refusal", "%Ln point(s) of this act were spent already. A manager decides whether "
                                               "what they bought is taken back too.")};
    case RefusalReason::TooManyPointsOwed:
        return {"Refusal",
                QT_TRANSLATE_N_NOOP("Refusal", "A card may owe %Ln point(s) at most. What the points bought has to be "
                                               "taken back too.")};
    case RefusalReason::NothingToReturn:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "There is not so much left of this purchase to return.")};
    case RefusalReason::AmountNeededForDraw:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "Type the amount first: a purchase brings a draw.")};
    case RefusalReason::TooLittleForDraw:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "A purchase brings a draw from %1 on.")};
    case RefusalReason::EnoughDraws:
        return {"Refusal", QT_TRANSLATE_N_NOOP("Refusal", "%Ln draw(s) today: no more until tomorrow.")};
    case RefusalReason::NothingToPayWith:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "There is nothing on the card to pay with.")};
    case RefusalReason::NothingToPay:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "There is nothing left to pay.")};
    case RefusalReason::AmountNeededToPay:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "Type the amount first: there is nothing to pay yet.")};
    case RefusalReason::NotEnoughToPay:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "The card has only this to pay with: %1"),
                "%1 is an amount of money or a number of points"};
    case RefusalReason::BalanceTooSmall:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "Purchases can be paid from this balance on: %1"),
                "%1 is an amount of money or a number of points"};
    case RefusalReason::PaymentTooSmall:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "The least that can be paid this way is %1."),
                "%1 is an amount of money or a number of points"};
    case RefusalReason::NothingPayable:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "Nothing of this purchase can be paid this way.")};
    case RefusalReason::TooMuchPaidOffline:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "The most that can be paid this way without a connection: %1"),
                "%1 is an amount of money or a number of points"};
    case RefusalReason::AmountNeededForBonus:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "Type the amount first: the bonus depends on it.")};
    case RefusalReason::NothingForBonus:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "Nothing in this purchase brings bonus.")};
    case RefusalReason::TooLittleForBonus:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "Bonus is given from %1 on.")};
    case RefusalReason::EnoughBonus:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "No more bonus now: %1 is the most there can be.")};
    case RefusalReason::EnoughPurchases:
        return {"Refusal", QT_TRANSLATE_N_NOOP("Refusal", "%Ln purchase(s) a day bring something, and they were made "
                                                          "today.")};
    case RefusalReason::UndoOfSpentBonus:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "%1 of bonus of this act was spent already. A manager decides "
                                                        "whether what it paid is taken back too.")};
    case RefusalReason::TooMuchBonusOwed:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "A card may owe %1 of bonus at most. What the bonus paid has "
                                                        "to be taken back too.")};
    case RefusalReason::NothingWaits:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "Nothing of this act waits.")};
    case RefusalReason::NoGiftsSold:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "This programme sells no gifts.")};
    case RefusalReason::GiftSoldAlone:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "A gift is sold by itself: store the rest as another visit.")};
    case RefusalReason::GiftOutOfBounds:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "A gift can be worth %1 to %2.")};
    case RefusalReason::GiftNeedsEnd:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "Say until which day the gift can be used.")};
    case RefusalReason::NoGift:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "There is no gift value left on this card.")};
    case RefusalReason::GiftOnlyOnline:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "A gift cannot pay while there is no connection.")};
    case RefusalReason::UndoOfSpentGift:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "A purchase was paid with this gift already. Undo that "
                                                        "purchase first, or ask a manager.")};
    case RefusalReason::GiftGoesBackWhole:
        return {"Refusal",
                QT_TRANSLATE_NOOP("Refusal", "A gift goes back whole, and only while nothing was paid with it.")};
    case RefusalReason::MistypedCode:
        return {"Refusal",
                QT_TRANSLATE_NOOP("Refusal", "A character of the code “%1” is wrong. Look at it and type it again.")};
    case RefusalReason::CouponUsed:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "The code “%1” was used already.")};
    case RefusalReason::CouponOfOther:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "The code “%1” was made for another customer.")};
    case RefusalReason::UnknownCode:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "No code “%1” is known here.")};
    case RefusalReason::CodeExpired:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "The code “%1” was valid until %2."),
                "%1 is a promo code, %2 a date"};
    case RefusalReason::CodeNotYet:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "The code “%1” is valid from %2 on."),
                "%1 is a promo code, %2 a date"};
    case RefusalReason::CodeUsedUp:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "The code “%1” is over: it was used as often as it could be.")};
    case RefusalReason::CodeUsed:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "This customer has used the code “%1” already.")};
    case RefusalReason::CodeTypedTwice:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "The code “%1” was typed twice. It counts once.")};
    case RefusalReason::CodeOnlyOnline:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "The code “%1” can only be used while there is a connection.")};
    case RefusalReason::ChooseReward:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "The code “%1” brings one of several things. Ask which.")};
    case RefusalReason::OneProvisionalADay:
        return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "This card is not known here yet and was stamped today. The "
                                                        "stamp will be added when there is a connection.")};
    case RefusalReason::TooManyProvisional:
        return {
            "Refusal",
            QT_TRANSLATE_N_NOOP(
                "Refusal", "%Ln stamp(s) wait for cards that are not known here yet. Connect this computer first.")};
    case RefusalReason::ProvisionalStampsOnly:
        return {
            "Refusal",
            QT_TRANSLATE_NOOP(
                "Refusal", "This card is not known here yet: it can be stamped, everything else needs a connection.")};
    }
    return {};
}

} // namespace muhr::loyalty
