// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/drafting.h"

#include "core/loyalty/act_sentence.h"
#include "core/loyalty/gift_payment.h"
#include "core/loyalty/money_rounding.h"
#include "core/loyalty/next_reward.h"
#include "core/loyalty/rights.h"
#include "core/loyalty/unknown_code.h"

#include <iterator>
#include <utility>

// What an act comes to: discounts, then what the card pays.

namespace muhr::loyalty {

/// What comes off the purchase. Offers were made on the undiscounted purchase; what is left of it is paid.
std::optional<Refusal> Drafting::discounts()
{
    // A gift is money: nothing comes off it.
    if (!m_command.giftSales.empty())
        return std::nullopt;
    std::vector<DiscountOffer> offers;
    QStringList codes = m_command.codes;
    const RuleInput input = inputFor();
    for (const ProgrammeRule &rule : m_inForce.programme.rules()) {
        Offers made = rule.bound->offers(input);
        if (made.refusal)
            return made.refusal;
        for (const QString &code : std::as_const(made.codes))
            codes.removeAll(code);
        for (const QString &chosen : std::as_const(made.chosen))
            std::erase(m_uses, UseWish(chosen));
        for (base::Sentence &sentence : made.why)
            m_decision.why.push_back({rule.id, std::move(sentence)});
        if (made.codeUnmet) {
            m_decision.why.push_back({rule.id, *made.codeUnmet});
            m_decision.codeUnmet = std::move(made.codeUnmet);
        }
        std::move(made.offers.begin(), made.offers.end(), std::back_inserter(offers));
    }
    if (!codes.isEmpty())
        return unknownCode(m_inForce.programme, codes.front());
    if (auto refusal = rewardOffers(offers))
        return refusal;
    Priced priced = takeOff(m_decision.price, m_command.lines, std::move(offers));
    m_decision.price = std::move(priced.price);
    for (std::size_t i = 0; i < priced.discounts.size(); ++i) {
        DiscountOffer &given = priced.given[i];
        add(std::move(priced.discounts[i]));
        for (Entry &entry : given.entries)
            add(std::move(entry));
        m_decision.why.push_back({std::move(given.rule), std::move(given.why)});
    }
    for (const LostOffer &lost : priced.lost) {
        if (lost.offer.cause == DiscountCause::Reward)
            return Refusal{lost.isBeaten ? RefusalReason::RewardBeaten : RefusalReason::RewardNeedsPurchase,
                           lost.offer.why.values};
        explainLost(lost);
    }
    return std::nullopt;
}

/// The uses that come before the purchase is priced.
std::optional<Refusal> Drafting::rewardOffers(std::vector<DiscountOffer> &offers)
{
    std::vector<UseWish> later;
    for (const UseWish &wish : m_uses) {
        if (!takesOff(wishes(), wish))
            later.push_back(wish);
        else if (auto refusal = useAsDiscount(wish, offers))
            return refusal;
    }
    m_uses = std::move(later);
    return std::nullopt;
}

/// Rewards worth money off are used before the purchase is priced; those that this very act reaches come too late.
std::optional<Refusal> Drafting::useAsDiscount(const UseWish &wish, std::vector<DiscountOffer> &offers)
{
    const auto reward = usable(wish);
    if (!reward)
        return reward.error();
    const Reward &described = *rewardOf(m_shelf, **reward);
    if (!m_decision.price.isPurchase)
        return Refusal{RefusalReason::RewardNeedsPurchase, {described.title}};
    offers.push_back(offerOf(**reward, described));
    const auto *id = std::get_if<base::VoucherId>(&wish);
    m_decision.used.push_back(shown(**reward));
    add(RewardUsed{(*reward)->rule, (*reward)->kind, (*reward)->valueMinor, id ? *id : (*reward)->id});
    return std::nullopt;
}

void Drafting::explainLost(const LostOffer &lost)
{
    const base::SourceText text =
        lost.isBeaten
            ? base::SourceText{"Discount", QT_TRANSLATE_NOOP("Discount", "Another discount brings more than this: %1")}
            : base::SourceText{"Discount", QT_TRANSLATE_NOOP("Discount", "There is nothing for this to come off: %1")};
    const base::Sentence sentence{text, lost.offer.why.values};
    m_decision.why.push_back({lost.offer.rule, sentence});
    if (lost.offer.cause == DiscountCause::Promo || lost.offer.cause == DiscountCause::Coupon)
        m_decision.codeUnmet = sentence;
}

/// What the card has saved up pays next, gifts last.
std::optional<Refusal> Drafting::payments()
{
    if (!m_command.spend)
        return std::nullopt;
    if (allowed(m_moment.role, Action::RedeemWithinLimit) == Verdict::No)
        return Refusal{RefusalReason::NotAllowed, {}};
    for (const ProgrammeRule &rule : m_inForce.programme.rules()) {
        if (!rule.bound->paysPurchases())
            continue;
        const auto paid = rule.bound->pay(inputFor(), *m_command.spend > 0 ? m_command.spend : std::nullopt);
        if (!paid)
            return paid.error();
        m_decision.price.paidMinor -= paid->valueMinor;
        m_pointsSpent += paid->account == Account::Points ? paid->taken : 0;
        m_decision.why.push_back({rule.id, paymentSentence(*paid, m_inForce.programme.currency().code())});
        add(*paid);
        return std::nullopt;
    }
    return Refusal{RefusalReason::NothingToPayWith, {}};
}

/// Gifts pay last, the oldest first. Money was paid for them once, so what they pay is no spending.
std::optional<Refusal> Drafting::gifts()
{
    if (!m_command.payWithGift)
        return std::nullopt;
    if (allowed(m_moment.role, Action::RedeemWithinLimit) == Verdict::No)
        return Refusal{RefusalReason::NotAllowed, {}};
    const Programme &programme = m_inForce.programme;
    const auto gifts =
        payWithGifts(m_card, programme.giftPlan(), m_moment.isOnline, m_context.day(), m_decision.price.paidMinor);
    if (!gifts)
        return gifts.error();
    std::int64_t paid = 0;
    for (const GiftPaid &gift : *gifts) {
        paid += gift.amountMinor;
        add(gift);
    }
    m_decision.price.paidMinor -= paid;
    m_decision.why.push_back({{},
                              {{"Cause", QT_TRANSLATE_NOOP("Cause", "Paid with a gift: %1")},
                               {base::TextMoney{paid, programme.currency().code()}}}});
    return std::nullopt;
}

/// What is paid in the end is a whole number of the smallest coins.
void Drafting::roundForCash()
{
    const CashPlan &cash = m_inForce.programme.cash();
    const CashRounding rounding = roundedForCash(m_decision.price.paidMinor, cash.stepMinor, cash.favour);
    m_decision.price.paidMinor = rounding.payMinor;
    m_decision.price.roundingMinor = rounding.differenceMinor;
    if (auto sentence = sentenceOf(rounding, m_inForce.programme.currency().code()))
        m_decision.why.push_back({{}, std::move(*sentence)});
}

} // namespace muhr::loyalty
