// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/decide.h"

#include "core/loyalty/act_check.h"
#include "core/loyalty/act_sentence.h"
#include "core/loyalty/card_tier.h"
#include "core/loyalty/drafting.h"
#include "core/loyalty/event.h"
#include "core/loyalty/hand_off_code.h"
#include "core/loyalty/limits.h"
#include "core/loyalty/next_reward.h"
#include "core/loyalty/rights.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace muhr::loyalty {
namespace {

/// Without lines an entry is at most three names, two hashes and four numbers, so that few of them always fit.
bool isTooLong(const Act &act)
{
    constexpr std::int64_t longestEntry = 3 * longestName + 2 * 32 + 4 * 9 + 16;
    constexpr std::size_t fits = (longestBody - 2 * longestName) / longestEntry;
    return (!act.lines.empty() || act.entries.size() > fits) && encodeBody(act).size() > longestBody;
}

} // namespace

void Drafting::add(Entry entry)
{
    applyEntry(m_preview, entry, static_cast<std::int64_t>(m_decision.act.entries.size()), m_context);
    m_decision.act.entries.push_back(std::move(entry));
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

RuleInput Drafting::inputFor() const
{
    return {m_preview,
            m_command,
            m_moment,
            m_context.day(),
            m_inForce.programme,
            m_inForce.programme.currency().code(),
            m_decision.price,
            {},
            m_command.managerOverride,
            &m_shelf,
            m_tier,
            &m_decision.act.entries};
}

/// The tier before the act, unless its rule says that what reaches a tier has its benefits already: then the purchase
/// counts as it stands before anything comes off.
const Tier *Drafting::tier() const
{
    const TierPlan *plan = tierPlanOf(m_inForce.programme);
    std::optional<ActMark> mark;
    if (plan && plan->crossingEnjoys)
        mark = markOf(m_decision.act, m_context);
    return tierNowOf(m_card, m_shelf, m_inForce.programme, m_context.day(), mark ? &*mark : nullptr);
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
    for (Entry &entry : outcome.entries) {
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
        add(std::move(entry));
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
    RuleInput input = inputFor();
    // What a tier adds comes on top of what the other rules give.
    for (const bool isOfTiers : {false, true})
        for (const ProgrammeRule &rule : m_inForce.programme.rules()) {
            const bool isLadder = rule.bound->ladder() != nullptr;
            const bool isTurn = isOfTiers == (rule.bound->tiers(m_inForce.programme.calendar()) != nullptr);
            if (!isTurn || (isLadder && m_command.stamps == 0))
                continue;
            input.byHand = isLadder ? std::exchange(byHand, std::nullopt) : std::nullopt;
            RuleOutcome outcome = rule.bound->give(input);
            if (outcome.refusal)
                return outcome.refusal;
            grant(rule, std::move(outcome));
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
        return base::Unexpected{Refusal{RefusalReason::TooMuchAtOnce, {}}};
    if (isTooLong(act))
        return base::Unexpected{Refusal{RefusalReason::BadLines, {}}};
    // The entries are on it by now.
    m_decision.after = std::move(m_preview);
    closeAct(m_decision.after, act, m_context);
    m_decision.sentence = actSentence(m_decision, m_shelf, m_inForce, m_context.day());
    return std::move(m_decision);
}

base::Expected<Decision, Refusal> decide(const ProgrammeShelf &shelf, const PublishedProgramme &inForce,
                                         const CardState &card, const ActCommand &command, const ActMoment &moment)
{
    if (card.needsNewerMuhr || inForce.programme.needsNewerMuhr())
        return base::Unexpected{Refusal{RefusalReason::NeedsNewerMuhr, {}}};
    if (allowed(moment.role, Action::Stamp) == Verdict::No)
        return base::Unexpected{Refusal{RefusalReason::NotAllowed, {}}};
    if (moment.isOwnCard && !inForce.programme.isOwnCardAllowed())
        return base::Unexpected{Refusal{RefusalReason::OwnCard, {}}};
    if (command.managerOverride && allowed(moment.role, Action::PassLimit) == Verdict::No)
        return base::Unexpected{Refusal{RefusalReason::LimitNeedsManager, {}}};
    if (auto refusal = checkNumbers(command))
        return base::Unexpected{*refusal};
    ActCommand merged = command;
    merged.lines = mergedLines(command.lines);
    merged.uses = withHandOffCodes(card, command.uses, moment.at);
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
