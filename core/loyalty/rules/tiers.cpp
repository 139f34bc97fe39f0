// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_tier.h"
#include "core/loyalty/decide.h"
#include "core/loyalty/derived_id.h"
#include "core/loyalty/programme.h"
#include "core/loyalty/rule.h"
#include "core/loyalty/tier_terms.h"

#include <algorithm>
#include <array>

namespace muhr::loyalty::rules {
namespace {

struct TierRule
{
    TierPlan gregorian;
    TierPlan jalali;
    Stacking stacking = Stacking::Best;
};

/// Tiers by what customers do, with more for who stands higher.
class BoundTiers : public BoundRule
{
public:
    explicit BoundTiers(TierRule rule) : m_rule(std::move(rule)) {}

    const TierPlan *tiers(base::CalendarSystem calendar) const override
    {
        return calendar == base::CalendarSystem::Jalali ? &m_rule.jalali : &m_rule.gregorian;
    }
    std::vector<const Reward *> rewards() const override;
    Offers offers(const RuleInput &input) const override;
    RuleOutcome give(const RuleInput &input) const override;
    std::optional<NextGood> nextGood(const CardView &view) const override;

private:
    void giveStamps(const RuleInput &input, RuleOutcome &outcome) const;
    void giveGifts(const RuleInput &input, RuleOutcome &outcome) const;

    TierRule m_rule;
};

std::vector<const Reward *> BoundTiers::rewards() const
{
    std::vector<const Reward *> rewards;
    for (const Tier &tier : m_rule.gregorian.tiers)
        if (tier.benefits.gift)
            rewards.push_back(&*tier.benefits.gift);
    return rewards;
}

Offers BoundTiers::offers(const RuleInput &input) const
{
    Offers offers;
    const Tier &tier = *input.tier;
    if (!input.price.isPurchase || tier.benefits.discount == 0)
        return offers;
    DiscountOffer offer;
    offer.rule = m_rule.gregorian.rule;
    offer.cause = DiscountCause::Tier;
    offer.key = tier.id;
    offer.stacking = m_rule.stacking;
    offer.amount = tier.benefits.discount;
    offer.rounding = Rounding::Up;
    offer.why = {{"Why", QT_TRANSLATE_NOOP("Why", "Discount for the tier %1"), "%1 is the name of a tier"},
                 {tier.title}};
    offers.offers.push_back(std::move(offer));
    return offers;
}

/// On top of those that a rule with a card gave.
void BoundTiers::giveStamps(const RuleInput &input, RuleOutcome &outcome) const
{
    const Tier &tier = *input.tier;
    if (tier.benefits.extraStamps == 0 || input.byHand || input.command.stamps)
        return;
    for (const Entry &entry : *input.soFar) {
        const auto *given = std::get_if<StampsGiven>(&entry);
        if (!given || !input.programme.ladderOfRule(given->rule))
            continue;
        outcome.entries.push_back(StampsGiven{m_rule.gregorian.rule, given->stampKind, tier.benefits.extraStamps});
        outcome.why.push_back(
            {{"Why", QT_TRANSLATE_N_NOOP("Why", "%Ln stamp(s) more for the tier %2"), "%2 is the name of a tier"},
             {tier.benefits.extraStamps, tier.title}});
        return;
    }
}

/// Of what was reached and is still held, by this act, by points whose wait was over, or by an act whose gift went with
/// an undo.
void BoundTiers::giveGifts(const RuleInput &input, RuleOutcome &outcome) const
{
    if (rewards().empty())
        return;
    Act act;
    act.amountMinor = input.command.amountMinor;
    act.lines = input.command.lines;
    if (input.price.isPurchase)
        act.payMinor = input.price.paidMinor;
    const ActMark mark{input.moment.event,      input.moment.at,           input.today, input.moment.branch,
                       input.programme.visit(), input.programme.version(), 0,           spendMinor(act),
                       input.price.isPurchase};
    const auto view = tierOf(input.card, *input.shelf, input.programme, input.today, &mark);
    for (const TierReach &reach : view->reached) {
        const auto &gift = reach.tier->benefits.gift;
        if (!gift || reach.until < input.today || !input.programme.reward(gift->kind))
            continue;
        // Once a term, even where two devices that knew nothing of each other saw it reached.
        const auto id = rewardId(input.card.customer, input.card.programme, gift->kind, reach.until.dayNumber());
        if (const RewardState *there = input.card.reward(id); there && !there->isWithdrawn)
            continue;
        VoucherGiven given{m_rule.gregorian.rule, gift->kind, id, std::nullopt};
        if (gift->validDays)
            given.lastDay = input.today.plusDays(*gift->validDays);
        outcome.entries.push_back(given);
        outcome.why.push_back(
            {{"Why", QT_TRANSLATE_NOOP("Why", "%1 for reaching the tier %2"), "%1 is a reward, %2 the name of a tier"},
             {gift->title, reach.tier->title}});
    }
}

RuleOutcome BoundTiers::give(const RuleInput &input) const
{
    RuleOutcome outcome;
    giveStamps(input, outcome);
    giveGifts(input, outcome);
    return outcome;
}

std::optional<NextGood> BoundTiers::nextGood(const CardView &view) const
{
    const auto tier = tierOf(view.card, *view.shelf, view.programme, view.today);
    if (!tier->next)
        return std::nullopt;
    const TierDistance &missing = tier->missing;
    const std::array units{std::pair(GoodUnit::Money, missing.spendMinor),
                           std::pair(GoodUnit::Purchases, missing.purchases),
                           std::pair(GoodUnit::Points, missing.points), std::pair(GoodUnit::Visits, missing.visits)};
    // Nothing is missing where a new version asks less: the next visit brings it.
    const auto *found = std::find_if(units.begin(), units.end() - 1, [](const auto &unit) { return unit.second > 0; });
    return NextGood{m_rule.gregorian.rule, found->first, std::max<std::int64_t>(1, found->second), 0,
                    tier->next->title};
}

std::shared_ptr<const BoundRule> bind(const QString &ruleId, const Terms &terms)
{
    const QString stacking = terms.word("stacking");
    return std::make_shared<BoundTiers>(TierRule{readTierPlan(ruleId, terms, base::CalendarSystem::Gregorian),
                                                 readTierPlan(ruleId, terms, base::CalendarSystem::Jalali),
                                                 stacking == QLatin1String("adds")    ? Stacking::Adds
                                                 : stacking == QLatin1String("alone") ? Stacking::Alone
                                                                                      : Stacking::Best});
}

} // namespace

const Rule &tiers();

const Rule &tiers()
{
    static const Rule rule = {
        "tiers",
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Tiers")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Customers who come and buy more reach a higher tier and get more.")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Tiers: %1. What counts is that of the %2; a tier is kept %3."),
         "%1 is the list of tiers; %2 such as calendar year; %3 such as to the end of the next period"},
        {"tiers", "window", "keep"},
        tierFields(),
        checkTiers,
        bind};
    return rule;
}

} // namespace muhr::loyalty::rules
