// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/decide.h"

#include "core/loyalty/act_check.h"
#include "core/loyalty/act_sentence.h"
#include "core/loyalty/card_changes.h"
#include "core/loyalty/card_tier.h"
#include "core/loyalty/event.h"
#include "core/loyalty/gift_payment.h"
#include "core/loyalty/limits.h"
#include "core/loyalty/money_rounding.h"
#include "core/loyalty/next_reward.h"
#include "core/loyalty/point_balance.h"
#include "core/loyalty/reward_wish.h"
#include "core/loyalty/rights.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace muhr::loyalty {
namespace {

/// One act on its way to a decision: entries are applied to a copy of the card as they are added, so that what they
/// reach and use is what the fold will find.
class Drafting
{
public:
    Drafting(const ProgrammeShelf &shelf, const PublishedProgramme &inForce, const CardState &card,
             const ActCommand &command, const ActMoment &moment)
        : m_shelf(shelf), m_inForce(inForce), m_card(card), m_command(command),
          m_moment(moment), m_context{moment.event, moment.at, false, moment.branch, moment.staff, inForce, shelf},
          m_preview(card), m_uses(command.uses)
    {
        m_decision.act.channel = command.channel;
        m_decision.act.amountMinor = command.amountMinor;
        m_decision.act.lines = command.lines;
        m_decision.act.receipt = command.receipt;
        m_decision.price = listPrice(purchaseMinor(m_decision.act), command.lines);
    }

    base::Expected<Decision, Refusal> run();

private:
    RuleInput inputFor(std::optional<std::int64_t> byHand) const;
    std::optional<TierView> tier() const;
    std::optional<Refusal> discounts();
    void explainLost(const LostOffer &lost);
    std::optional<Refusal> payments();
    std::optional<Refusal> gifts();
    void roundForCash();
    std::optional<Refusal> grants();
    void grant(const ProgrammeRule &rule, RuleOutcome outcome);
    void handOver();
    std::optional<Refusal> uses();
    std::optional<Refusal> use(const UseWish &wish);
    std::optional<Refusal> buy(const PointPlan &plan, const PointReward &wanted);
    std::optional<Refusal> mayHandOver(std::int64_t valueMinor, const Reward *described,
                                       const base::TextValue &name) const;
    std::optional<Refusal> mayUse(const RewardState &reward, const Reward *described, const base::TextValue &name);
    base::Expected<const RewardState *, Refusal> usable(const UseWish &wish);
    WishContext wishes() { return {m_shelf, m_inForce.programme, m_preview, m_context.day(), m_moment.at}; }
    std::optional<Refusal> rewardOffers(std::vector<DiscountOffer> &offers);
    std::optional<Refusal> useAsDiscount(const UseWish &wish, std::vector<DiscountOffer> &offers);
    void add(const Entry &entry);
    ActReward shown(const RewardState &reward) const;

    const ProgrammeShelf &m_shelf;
    const PublishedProgramme &m_inForce;
    const CardState &m_card;
    const ActCommand &m_command;
    const ActMoment &m_moment;
    ChangeContext m_context;
    CardState m_preview;
    /// What of the card is to be used.
    std::vector<UseWish> m_uses;
    std::optional<TierView> m_tier;
    Decision m_decision;
    std::int64_t m_offlineUses = 0;
    /// What they are worth, in this act.
    std::int64_t m_offlineMinor = 0;
    std::int64_t m_pointsSpent = 0;
};

void Drafting::add(const Entry &entry)
{
    applyEntries(m_preview, {entry}, m_context, static_cast<std::int64_t>(m_decision.act.entries.size()));
    m_decision.act.entries.push_back(entry);
}

ActReward Drafting::shown(const RewardState &reward) const
{
    ActReward result{reward.id, reward.kind, {}, RewardForm::Voucher, reward.lastDay};
    if (const Reward *described = rewardOf(m_shelf, reward)) {
        result.title = described->title;
        result.form = described->form;
    }
    return result;
}

RuleInput Drafting::inputFor(std::optional<std::int64_t> byHand) const
{
    return {m_preview,
            m_command,
            m_moment,
            m_context.day(),
            m_inForce.programme,
            m_inForce.programme.currency().code(),
            m_decision.price,
            byHand,
            m_command.managerOverride,
            &m_shelf,
            m_tier ? &*m_tier : nullptr,
            &m_decision.act.entries};
}

/// The tier before the act, unless its rule says that what reaches a tier has its benefits already: then the purchase
/// counts as it stands before anything comes off.
std::optional<TierView> Drafting::tier() const
{
    const TierPlan *plan = tierPlanOf(m_inForce.programme);
    if (!plan)
        return std::nullopt;
    const ActMark mark = markOf(m_decision.act, m_context);
    return tierOf(m_card, m_shelf, m_inForce.programme, m_context.day(), plan->crossingEnjoys ? &mark : nullptr);
}

/// What comes off the purchase. Offers were made on the undiscounted purchase; what is left of it is paid.
std::optional<Refusal> Drafting::discounts()
{
    // A gift is money: nothing comes off it.
    if (!m_command.giftSales.empty())
        return std::nullopt;
    std::vector<DiscountOffer> offers;
    QStringList codes = m_command.codes;
    for (const ProgrammeRule &rule : m_inForce.programme.rules()) {
        Offers made = rule.bound->offers(inputFor({}));
        if (made.refusal)
            return made.refusal;
        for (const QString &code : made.codes)
            codes.removeAll(code);
        for (const QString &chosen : made.chosen)
            std::erase(m_uses, UseWish(chosen));
        for (base::Sentence &sentence : made.why)
            m_decision.why.push_back({rule.id, std::move(sentence)});
        if (made.codeUnmet) {
            m_decision.why.push_back({rule.id, *made.codeUnmet});
            m_decision.codeUnmet = std::move(made.codeUnmet);
        }
        offers.insert(offers.end(), made.offers.begin(), made.offers.end());
    }
    if (!codes.isEmpty())
        return Refusal{RefusalReason::UnknownCode, {codes.front()}};
    if (auto refusal = rewardOffers(offers))
        return refusal;
    Priced priced = takeOff(m_decision.price, m_command.lines, offers);
    m_decision.price = std::move(priced.price);
    for (std::size_t i = 0; i < priced.discounts.size(); ++i) {
        add(priced.discounts[i]);
        for (const Entry &entry : priced.given[i].entries)
            add(entry);
        m_decision.why.push_back({priced.given[i].rule, priced.given[i].why});
    }
    for (const LostOffer &lost : priced.lost)
    {
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
        const auto paid = rule.bound->pay(inputFor({}), *m_command.spend > 0 ? m_command.spend : std::nullopt);
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

void Drafting::grant(const ProgrammeRule &rule, RuleOutcome outcome)
{
    // Whoever only uses something asked for nothing else.
    const bool wantsMore = m_command.stamps != 0 || m_decision.price.isPurchase;
    const bool isAsked = outcome.nothing && (wantsMore || outcome.nothing->reason == RefusalReason::EnoughForEvent);
    if (isAsked && !m_decision.nothing)
        m_decision.nothing = std::move(outcome.nothing);
    for (base::Sentence &sentence : outcome.why)
        m_decision.why.push_back({rule.id, std::move(sentence)});
    for (const Entry &entry : outcome.entries) {
        add(entry);
        if (const auto *given = std::get_if<StampsGiven>(&entry))
            m_decision.given.push_back({given->stampKind, given->count});
        else if (const auto *earned = std::get_if<PointsEarned>(&entry))
            m_decision.given.push_back({QLatin1String(pointsKind), earned->points});
        else if (const auto *bonus = std::get_if<BonusEarned>(&entry))
            m_decision.given.push_back({QLatin1String(bonusKind), bonus->amountMinor});
        else if (const auto *other = std::get_if<ForOther>(&entry))
            m_decision.others.push_back(other->customer);
        else if (std::holds_alternative<LimitNoted>(entry))
            m_decision.act.flags |= flagManagerOverrode;
    }
}

std::optional<Refusal> Drafting::grants()
{
    for (const QString &happened : m_command.happened) {
        const auto &rules = m_inForce.programme.rules();
        if (std::none_of(rules.begin(), rules.end(),
                         [&](const ProgrammeRule &rule) { return rule.bound->rewardsEvent(happened); }))
            return Refusal{RefusalReason::NothingForEvent, {happened}};
    }
    if (m_command.stamps)
        m_decision.act.flags |= flagStampsByHand;
    std::optional<std::int64_t> byHand = m_command.stamps;
    std::vector<const ProgrammeRule *> rules;
    for (const ProgrammeRule &rule : m_inForce.programme.rules())
        rules.push_back(&rule);
    // What a tier adds comes on top of what the other rules give.
    std::stable_partition(rules.begin(), rules.end(), [&](const ProgrammeRule *rule) {
        return !rule->bound->tiers(m_inForce.programme.calendar());
    });
    for (const ProgrammeRule *rule : rules) {
        const bool isLadder = rule->bound->ladder() != nullptr;
        if (isLadder && m_command.stamps == 0)
            continue;
        RuleOutcome outcome =
            rule->bound->give(inputFor(isLadder ? std::exchange(byHand, std::nullopt) : std::nullopt));
        if (outcome.refusal)
            return outcome.refusal;
        grant(*rule, std::move(outcome));
    }
    return std::nullopt;
}

/// Rewards of the form "now" go over the counter in the act that reaches them. One that may not be used here, or for
/// which the act has no room, stays on the card.
void Drafting::handOver()
{
    for (std::size_t i = m_card.rewards.size(); i < m_preview.rewards.size(); ++i) {
        m_decision.reached.push_back(shown(m_preview.rewards[i]));
        const RewardState reward = m_preview.rewards[i];
        const Reward *described = rewardOf(m_shelf, reward);
        const bool isNow = described && described->form == RewardForm::Now;
        const bool hasRoom = m_decision.act.entries.size() + m_uses.size() < std::size_t(mostEntries);
        const bool isActive = m_preview.statusOf(reward, m_context.day()) == RewardStatus::Active;
        if (isNow && hasRoom && isActive && !mayUse(reward, described, described->title)) {
            m_decision.used.push_back(shown(reward));
            add(RewardUsed{reward.rule, reward.kind, reward.valueMinor, reward.id});
        }
    }
}

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
    if (!m_moment.isOnline && m_pointsSpent + wanted.price > plan.offlineMost)
        return Refusal{RefusalReason::TooManyPointsOffline, {name}};
    m_pointsSpent += wanted.price;
    m_decision.used.push_back({{}, reward.kind, reward.title, reward.form, std::nullopt});
    add(PointsSpent{plan.rule, reward.kind, wanted.price, reward.valueMinor});
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

base::Expected<Decision, Refusal> Drafting::run()
{
    m_tier = tier();
    if (auto refusal = discounts())
        return base::Unexpected{*refusal};
    if (auto refusal = payments())
        return base::Unexpected{*refusal};
    if (auto refusal = gifts())
        return base::Unexpected{*refusal};
    if (!m_command.giftSales.empty())
        for (const Entry &entry :
             giftEntries(m_command, *m_inForce.programme.giftPlan(), m_context.day(), m_moment.event))
            add(entry);
    roundForCash();
    if (m_decision.price.isPurchase)
        m_decision.act.payMinor = m_decision.price.paidMinor;
    if (auto refusal = grants())
        return base::Unexpected{*refusal};
    handOver();
    if (auto refusal = uses())
        return base::Unexpected{*refusal};
    Act &act = m_decision.act;
    if (m_moment.code == CodeFreshness::Fresh)
        act.flags |= flagFreshCode;
    if (act.entries.empty() && !purchaseMinor(act))
        return base::Unexpected{m_decision.nothing.value_or(Refusal{RefusalReason::NothingToDo, {}})};
    // More than an event holds could be written but never read again.
    if (act.entries.size() > std::size_t(mostEntries))
        return base::Unexpected{Refusal{RefusalReason::BadStamps, {}}};
    if (encodeBody(act).size() > longestBody)
        return base::Unexpected{Refusal{RefusalReason::BadLines, {}}};
    m_decision.after = m_card;
    applyAct(m_decision.after, act, m_context);
    m_decision.sentence = actSentence(m_decision, m_shelf, m_inForce, m_context.day());
    return std::move(m_decision);
}

} // namespace

base::Expected<Decision, Refusal> decide(const ProgrammeShelf &shelf, const PublishedProgramme &inForce,
                                         const CardState &card, const ActCommand &command, const ActMoment &moment)
{
    if (card.needsNewerMuhr || inForce.programme.needsNewerMuhr())
        return base::Unexpected{Refusal{RefusalReason::NeedsNewerMuhr, {}}};
    if (allowed(moment.role, Action::Stamp) == Verdict::No)
        return base::Unexpected{Refusal{RefusalReason::NotAllowed, {}}};
    if (command.managerOverride && allowed(moment.role, Action::PassLimit) == Verdict::No)
        return base::Unexpected{Refusal{RefusalReason::LimitNeedsManager, {}}};
    if (auto refusal = checkNumbers(command))
        return base::Unexpected{*refusal};
    ActCommand merged = command;
    merged.lines = mergedLines(command.lines);
    if (!command.giftSales.empty()) {
        const Programme &programme = inForce.programme;
        if (auto refusal =
                checkGiftSale(command, programme.giftPlan(), programme.dayOf(moment.at), programme.currency().code()))
            return base::Unexpected{*refusal};
        merged.amountMinor = priceOfGifts(command.giftSales);
    }
    return Drafting(shelf, inForce, card, merged, moment).run();
}

} // namespace muhr::loyalty
