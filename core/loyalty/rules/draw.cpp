// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_state.h"
#include "core/loyalty/decide.h"
#include "core/loyalty/derived_id.h"
#include "core/loyalty/draw_terms.h"
#include "core/loyalty/programme.h"
#include "core/loyalty/reward_terms.h"
#include "core/loyalty/rule.h"

#include <algorithm>
#include <utility>

namespace muhr::loyalty::rules {
namespace {

enum class On { Purchase, Visit, Reward };

struct Prize
{
    QString id;
    /// Nothing: no prize.
    std::optional<Reward> reward;
    /// 0: no limit.
    std::int64_t stock = 0;
};

struct DrawTerms
{
    QString rule;
    On on = On::Purchase;
    QStringList rewards;
    std::int64_t minimumMinor = 0;
    std::int64_t mostADay = 0;
    std::int64_t offlineAllotment = 0;
    std::vector<Prize> prizes;
    PrizeTable table;
};

/// The key of the draws of one customer.
constexpr auto drawKey = "draw";

/// For every purchase, visit or certain reward a draw, whose seed is recorded.
class BoundDraw : public BoundRule
{
public:
    explicit BoundDraw(DrawTerms terms) : m_terms(std::move(terms)) {}

    std::vector<const Reward *> rewards() const override
    {
        std::vector<const Reward *> rewards;
        for (const Prize &prize : m_terms.prizes)
            if (prize.reward)
                rewards.push_back(&*prize.reward);
        return rewards;
    }
    QStringList drawnRewards() const override { return m_terms.rewards; }
    std::vector<LimitedThing> limited() const override
    {
        std::vector<LimitedThing> things;
        for (const Prize &prize : m_terms.prizes)
            if (prize.stock > 0)
                things.push_back({{prize.id}, prize.reward->title, prize.stock, 0});
        return things;
    }
    RuleOutcome give(const RuleInput &input) const override;

private:
    std::optional<Refusal> whyNot(const RuleInput &input) const;
    std::int64_t left(const Prize &prize, const RuleInput &input) const;
    void draw(const RuleInput &input, const QString &salt, RuleOutcome &outcome) const;

    DrawTerms m_terms;
};

std::optional<Refusal> BoundDraw::whyNot(const RuleInput &input) const
{
    if (m_terms.on == On::Purchase && !input.price.isPurchase)
        return Refusal{RefusalReason::AmountNeededForDraw, {}};
    if (input.price.listMinor < m_terms.minimumMinor)
        return Refusal{RefusalReason::TooLittleForDraw, {base::TextMoney{m_terms.minimumMinor, input.currency}}};
    std::int64_t today = 0;
    for (const Tally &tally : input.card.facts.tallies)
        today += tally.rule == m_terms.rule && tally.key == QLatin1String(drawKey) && tally.day == input.today
                     ? tally.count
                     : 0;
    if (m_terms.mostADay > 0 && today >= m_terms.mostADay)
        return Refusal{RefusalReason::EnoughDraws, {m_terms.mostADay}};
    return std::nullopt;
}

/// Without a connection only what this device was allotted, whatever is left elsewhere.
std::int64_t BoundDraw::left(const Prize &prize, const RuleInput &input) const
{
    const ShopTotals *totals = input.moment.totals;
    const std::int64_t used = totals ? totals->of(m_terms.rule, prize.id).count : 0;
    const std::int64_t inAll = prize.stock - used;
    if (input.moment.isOnline)
        return inAll;
    const std::int64_t offline = totals ? totals->offlineOf(m_terms.rule, prize.id).count : 0;
    return std::min(inAll, m_terms.offlineAllotment - offline);
}

void BoundDraw::draw(const RuleInput &input, const QString &salt, RuleOutcome &outcome) const
{
    std::vector<std::int64_t> leftOf;
    for (const Prize &prize : m_terms.prizes)
        leftOf.push_back(left(prize, input));
    // Each draw of an act has a seed of its own.
    const base::Sha256 seed = base::Sha256::of(input.moment.chance.bytes() + salt.toUtf8());
    const auto drawSeed = DrawSeed::fromBytes(seed.bytes());
    const PrizeDraw drawn = drawPrize(m_terms.table, *drawSeed, drawSalt(input.moment.event, m_terms.rule), leftOf);
    const Prize &prize = m_terms.prizes[drawn.given];
    outcome.entries.push_back(PrizeDrawn{m_terms.rule, seed, m_terms.prizes[drawn.drawn].id, prize.id});
    outcome.entries.push_back(UseCounted{m_terms.rule, QLatin1String(drawKey), 1, 0});
    if (prize.stock > 0)
        outcome.entries.push_back(UseCounted{m_terms.rule, prize.id, 1, prize.reward->valueMinor});
    if (!prize.reward) {
        outcome.why.push_back({{"Cause", QT_TRANSLATE_NOOP("Cause", "The draw brought no prize this time.")}, {}});
        return;
    }
    const Reward &reward = *prize.reward;
    std::optional<base::LocalDate> lastDay;
    if (reward.validDays)
        lastDay = input.today.plusDays(*reward.validDays);
    const auto id = base::VoucherId::fromBytes(base::Sha256::of(seed.bytes() + "prize").bytes().left(16));
    outcome.entries.push_back(VoucherGiven{m_terms.rule, reward.kind, id.value_or(base::VoucherId()), lastDay});
    outcome.why.push_back({{"Cause", QT_TRANSLATE_NOOP("Cause", "The draw brought: %1")}, {reward.title}});
}

RuleOutcome BoundDraw::give(const RuleInput &input) const
{
    RuleOutcome outcome;
    QStringList salts;
    if (m_terms.on == On::Reward) {
        // Rewards that this act reached: the rules before this one have given their stamps.
        for (const RewardState &reward : input.card.rewards)
            if (m_terms.rewards.contains(reward.kind) && !reward.use && reward.from == input.moment.event) {
                salts.push_back(reward.id.text());
                if (!input.moment.chance.isNone())
                    outcome.entries.push_back(RewardUsed{reward.rule, reward.kind, reward.valueMinor, reward.id});
            }
    } else if (auto refusal = whyNot(input)) {
        outcome.nothing = std::move(refusal);
    } else if (input.command.stamps != 0 || input.price.isPurchase) {
        salts.push_back(QString());
    }
    for (const QString &salt : salts) {
        if (input.moment.chance.isNone())
            outcome.why.push_back({{"Cause", QT_TRANSLATE_NOOP("Cause", "A prize will be drawn.")}, {}});
        else
            draw(input, salt, outcome);
    }
    return outcome;
}

std::shared_ptr<const BoundRule> bind(const QString &ruleId, const Terms &terms)
{
    const QString on = terms.word("on");
    std::vector<Prize> prizes;
    for (const Terms &row : terms.list("prizes")) {
        Prize prize{row.word("id"), std::nullopt, row.whole("stock")};
        if (row.has("reward"))
            prize.reward = readReward(prize.id, row.record("reward"));
        prizes.push_back(std::move(prize));
    }
    return std::make_shared<BoundDraw>(DrawTerms{ruleId,
                                                 on == QLatin1String("reward")  ? On::Reward
                                                 : on == QLatin1String("visit") ? On::Visit
                                                                                : On::Purchase,
                                                 terms.words("rewards"), terms.whole("minimum_minor"),
                                                 terms.whole("most_a_day"), terms.whole("offline_allotment"),
                                                 std::move(prizes), *prizeTableOf(terms)});
}

} // namespace

const Rule &draw();

const Rule &draw()
{
    static const Rule rule = {
        "draw",
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Prize draw")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Customers draw prizes by chance, and anybody can check it.")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "For every %1 a draw of: %2"),
         "%1 is purchase, visit or reward reached; %2 the list of prizes"},
        {"on", "prizes"},
        drawFields(),
        checkDraw,
        bind};
    return rule;
}

} // namespace muhr::loyalty::rules
