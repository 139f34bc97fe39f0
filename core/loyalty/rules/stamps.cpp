// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_state.h"
#include "core/loyalty/decide.h"
#include "core/loyalty/limits.h"
#include "core/loyalty/reward_terms.h"
#include "core/loyalty/rule.h"
#include "core/loyalty/stamp_limits.h"
#include "core/loyalty/stamp_terms.h"

#include <algorithm>

namespace muhr::loyalty::rules {
namespace {

enum class Per { Visit, Amount, Item };

struct StampTerms
{
    StampLadder ladder;
    Per per = Per::Visit;
    /// For each visit, step or item.
    std::int64_t stamps = 1;
    std::int64_t stepMinor = 0;
    bool keepsRemainder = true;
    QStringList items;
    std::int64_t minimumMinor = 0;
    StampLimits limits;
};

/// For every visit, amount or item so many stamps; at certain numbers of stamps a reward.
class BoundStamps : public BoundRule
{
public:
    explicit BoundStamps(StampTerms terms) : m_terms(std::move(terms)) {}

    const StampLadder *ladder() const override { return &m_terms.ladder; }
    std::int64_t coolDownMinutes() const override { return m_terms.limits.coolDownMinutes; }
    std::int64_t mostADay() const override { return m_terms.limits.mostADay; }
    std::int64_t minimumMinor() const override { return m_terms.minimumMinor; }
    std::int64_t remainderChange(std::int64_t amountMinor, std::int64_t stamps) const override
    {
        if (m_terms.per != Per::Amount || !m_terms.keepsRemainder)
            return 0;
        return amountMinor - stamps / m_terms.stamps * m_terms.stepMinor;
    }
    RuleOutcome give(const RuleInput &input) const override;
    Entries welcome(const JoinInput &) const override
    {
        const StampLadder &ladder = m_terms.ladder;
        return ladder.welcome > 0 ? Entries{StampsGiven{ladder.rule, ladder.stampKind, ladder.welcome}} : Entries{};
    }

private:
    struct Count
    {
        std::int64_t stamps = 0;
        std::optional<Refusal> nothing;
    };
    Count count(const RuleInput &input) const;

    StampTerms m_terms;
};

/// What the rule gives before its limits.
BoundStamps::Count BoundStamps::count(const RuleInput &input) const
{
    if (m_terms.minimumMinor > 0 || (m_terms.per == Per::Amount && !input.byHand)) {
        if (!input.price.isPurchase)
            return {0, Refusal{RefusalReason::AmountNeeded, {}}};
        if (input.price.listMinor < m_terms.minimumMinor)
            return {0, Refusal{RefusalReason::UnderMinimum, {base::TextMoney{m_terms.minimumMinor, input.currency}}}};
    }
    if (input.byHand)
        return {*input.byHand, std::nullopt};
    switch (m_terms.per) {
    case Per::Visit:
        return {m_terms.stamps, std::nullopt};
    case Per::Amount: {
        const StampTrack *track = input.card.track(m_terms.ladder.stampKind);
        const std::int64_t remainder = track && m_terms.keepsRemainder ? track->remainderMinor : 0;
        const std::int64_t steps = std::max<std::int64_t>(0, remainder + input.price.paidMinor) / m_terms.stepMinor;
        if (steps == 0)
            return {0, Refusal{RefusalReason::UnderMinimum, {base::TextMoney{m_terms.stepMinor, input.currency}}}};
        return {std::min(steps, mostStamps / m_terms.stamps) * m_terms.stamps, std::nullopt};
    }
    case Per::Item:
        break;
    }
    std::int64_t pieces = 0;
    for (const Line &line : input.command.lines)
        if (m_terms.items.contains(line.sku))
            pieces += line.quantity;
    if (pieces == 0)
        return {0, Refusal{RefusalReason::NoSuchItem, {}}};
    return {std::min(pieces, mostStamps / m_terms.stamps) * m_terms.stamps, std::nullopt};
}

RuleOutcome BoundStamps::give(const RuleInput &input) const
{
    RuleOutcome outcome;
    auto counted = count(input);
    if (counted.stamps == 0) {
        outcome.nothing = std::move(counted.nothing);
        return outcome;
    }
    LimitedStamps limited = limitStamps(counted.stamps, m_terms.limits, m_terms.ladder, input);
    outcome.nothing = std::move(limited.nothing);
    outcome.refusal = std::move(limited.refusal);
    if (limited.stamps > 0)
        outcome.entries.push_back(StampsGiven{m_terms.ladder.rule, m_terms.ladder.stampKind, limited.stamps});
    for (const std::int64_t passed : limited.passed)
        outcome.entries.push_back(LimitNoted{m_terms.ladder.rule, passed});
    return outcome;
}

std::shared_ptr<const BoundRule> bind(const QString &ruleId, const Terms &terms)
{
    StampTerms bound;
    bound.ladder.rule = ruleId;
    bound.ladder.stampKind = terms.word("stamp");
    bound.ladder.stampTitle = terms.text("stamp_title");
    bound.ladder.goal = terms.whole("goal");
    bound.ladder.welcome = terms.whole("welcome");
    const QString expires = terms.word("expires");
    bound.ladder.expiry = expires == QLatin1String("card")    ? StampExpiry::Card
                          : expires == QLatin1String("quiet") ? StampExpiry::Quiet
                                                              : StampExpiry::Never;
    bound.ladder.expiresAfter = terms.whole("expires_after");
    for (const Terms &row : terms.list("milestones"))
        bound.ladder.milestones.push_back({row.whole("at"), readReward(row.word("id"), row.record("reward"))});
    std::sort(bound.ladder.milestones.begin(), bound.ladder.milestones.end(),
              [](const Milestone &a, const Milestone &b) { return a.at < b.at; });
    const QString per = terms.word("per");
    bound.per = per == QLatin1String("amount") ? Per::Amount : per == QLatin1String("item") ? Per::Item : Per::Visit;
    bound.stamps = terms.whole("stamps");
    bound.stepMinor = terms.whole("step_minor");
    bound.keepsRemainder = terms.yes("keep_remainder");
    bound.items = terms.words("items");
    bound.minimumMinor = terms.whole("minimum_minor");
    bound.limits = {terms.whole("cool_down_minutes"), terms.whole("kiosk_minutes"), terms.whole("after_reward_minutes"),
                    terms.whole("most_a_day"),        terms.whole("most_at_once"),  terms.whole("most_waiting"),
                    terms.whole("most_by_hand")};
    return std::make_shared<BoundStamps>(std::move(bound));
}

} // namespace

const Rule &stamps();

const Rule &stamps()
{
    static const Rule rule = {
        "stamps",
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Stamp card")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Customers collect stamps and get a reward for a full card.")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "For every %1 give %2. A card has %3: %4"),
         "%1 is visit, amount or item; %2 and %3 are numbers of stamps; %4 the list of rewards"},
        {"per", "stamps", "goal", "milestones"},
        stampFields(),
        checkStamps,
        bind};
    return rule;
}

} // namespace muhr::loyalty::rules
