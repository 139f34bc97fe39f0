// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_changes.h"
#include "core/loyalty/card_tier.h"
#include "core/loyalty/decide.h"
#include "core/loyalty/reward_wish.h"
#include "core/loyalty/rule.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

/// One act on its way to a decision: entries are applied to a copy of the card as they are added, so that what they
/// reach and use is what the fold will find.
class Drafting
{
public:
    Drafting(const ProgrammeShelf &shelf, const PublishedProgramme &inForce, const CardState &card,
             const ActCommand &command, const ActMoment &moment)
        : m_shelf(shelf), m_inForce(inForce), m_card(card), m_command(command),
          m_moment(moment), m_context{moment.event, moment.at, false, moment.branch, moment.staff, inForce, shelf},
          m_preview(copyWithRoom(card, inForce.programme.rules().size())), m_uses(command.uses)
    {
        m_decision.act.channel = command.channel;
        m_decision.act.amountMinor = command.amountMinor;
        m_decision.act.lines = command.lines;
        m_decision.act.receipt = command.receipt;
        const std::size_t rules = inForce.programme.rules().size();
        m_decision.act.entries.reserve(2 * rules);
        m_decision.why.reserve(rules);
        m_decision.given.reserve(rules);
        m_decision.price = listPrice(purchaseMinor(m_decision.act), command.lines);
    }

    base::Expected<Decision, Refusal> run();

private:
    RuleInput inputFor() const;
    const Tier *tier() const;
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
    void add(Entry entry);
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
    const Tier *m_tier = nullptr;
    Decision m_decision;
    std::int64_t m_offlineUses = 0;
    /// What they are worth, in this act.
    std::int64_t m_offlineMinor = 0;
    std::int64_t m_pointsSpent = 0;
};

} // namespace muhr::loyalty
