// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_state.h"
#include "core/loyalty/decide.h"
#include "core/loyalty/earning_base.h"
#include "core/loyalty/earning_room.h"
#include "core/loyalty/limits.h"
#include "core/loyalty/mul_div.h"
#include "core/loyalty/payment.h"
#include "core/loyalty/point_balance.h"
#include "core/loyalty/point_boosts.h"
#include "core/loyalty/point_life.h"
#include "core/loyalty/point_terms.h"
#include "core/loyalty/programme.h"
#include "core/loyalty/rule.h"

#include <QStringList>
#include <QtNumeric>

#include <algorithm>
#include <optional>
#include <vector>

namespace muhr::loyalty::rules {
namespace {

constexpr std::int64_t percent = 100;

enum class Per { Amount, Visit, Item };

struct PointTerms
{
    PointPlan plan;
    AccountPlan account;
    Per per = Per::Amount;
    EarningBase base = EarningBase::Paid;
    /// For each step, visit or item.
    std::int64_t points = 1;
    std::int64_t stepMinor = 1;
    QStringList items;
    std::int64_t minimumMinor = 0;
    std::vector<PointBoost> boosts;
    std::int64_t pendingDays = 0;
    PointLife life;
    std::int64_t welcome = 0;
};

/// For money, visits or items so many points; for points rewards.
class BoundPoints : public BoundRule
{
public:
    explicit BoundPoints(PointTerms terms) : m_terms(std::move(terms)) {}

    const PointPlan *points() const override { return &m_terms.plan; }
    const AccountPlan *account() const override { return &m_terms.account; }
    bool paysPurchases() const override { return m_terms.account.payment.has_value(); }
    base::Expected<BalancePaid, Refusal> pay(const RuleInput &input, std::optional<std::int64_t> wished) const override
    {
        return payFrom(m_terms.account, m_terms.plan.rule, input, wished);
    }
    Entries welcome(const JoinInput &input) const override;
    std::optional<NextGood> nextGood(const CardView &view) const override;
    bool isPaidBackOnPart() const override { return m_terms.plan.backOnPart; }
    RuleOutcome give(const RuleInput &input) const override;
    std::int64_t pointsTakenBack(const PointReturn &input) const override;

private:
    struct Count
    {
        std::int64_t points = 0;
        std::optional<Refusal> nothing;
    };
    Count count(const RuleInput &input) const;
    std::int64_t pieces(const std::vector<Line> &lines) const;
    std::int64_t forAmount(std::int64_t amountMinor, std::int64_t factorPercent) const;
    PointsEarned lot(std::int64_t points, base::LocalDate today, const Programme &programme) const;

    PointTerms m_terms;
};

/// The product of what is not negative, or more than any entry holds.
std::int64_t times(std::int64_t a, std::int64_t b)
{
    std::int64_t product = 0;
    return qMulOverflow(a, b, &product) ? mostMoney * percent : product;
}

/// floor(amount × points × factor / step), rounded once: whole steps and the rest apart, so that nothing overflows.
std::int64_t BoundPoints::forAmount(std::int64_t amountMinor, std::int64_t factorPercent) const
{
    const std::int64_t each = m_terms.points * factorPercent;
    const std::int64_t whole = times(amountMinor / m_terms.stepMinor, each);
    const std::int64_t rest = amountMinor % m_terms.stepMinor * each / m_terms.stepMinor;
    return std::min(whole / percent + (whole % percent + rest) / percent, mostPoints + 1);
}

std::int64_t BoundPoints::pieces(const std::vector<Line> &lines) const
{
    std::int64_t pieces = 0;
    for (const Line &line : lines)
        if (m_terms.items.contains(line.sku))
            pieces += line.quantity;
    return pieces;
}

BoundPoints::Count BoundPoints::count(const RuleInput &input) const
{
    const Price &price = input.price;
    const std::int64_t factorNow = earningPercent(m_terms.boosts, input);
    if (m_terms.minimumMinor > 0 || m_terms.per == Per::Amount) {
        if (!price.isPurchase)
            return {0, Refusal{RefusalReason::AmountNeededForPoints, {}}};
        if (price.listMinor < m_terms.minimumMinor)
            return {
                0, Refusal{RefusalReason::TooLittleForPoints, {base::TextMoney{m_terms.minimumMinor, input.currency}}}};
    }
    switch (m_terms.per) {
    case Per::Amount: {
        const std::int64_t points = forAmount(baseMinor(price, m_terms.base), factorNow);
        if (points > 0)
            return {points, std::nullopt};
        // The smallest amount that brings one, rounded up.
        const std::int64_t each = m_terms.points * factorNow;
        const std::int64_t least = (times(m_terms.stepMinor, percent) + each - 1) / each;
        return {0, Refusal{RefusalReason::TooLittleForPoints, {base::TextMoney{least, input.currency}}}};
    }
    case Per::Visit:
        // Whoever only uses something, as the counter says by 0 stamps, is not served anew.
        if (input.command.stamps == 0 && !price.isPurchase)
            return {0, Refusal{RefusalReason::NothingForPoints, {}}};
        return {m_terms.points * factorNow / percent, std::nullopt};
    case Per::Item:
        break;
    }
    const std::int64_t bought = pieces(input.command.lines);
    if (bought == 0)
        return {0, Refusal{RefusalReason::NothingForPoints, {}}};
    return {std::min(times(bought, m_terms.points * factorNow) / percent, mostPoints + 1), std::nullopt};
}

RuleOutcome BoundPoints::give(const RuleInput &input) const
{
    RuleOutcome outcome;
    Count counted = count(input);
    if (counted.points > mostPoints) {
        outcome.refusal = Refusal{RefusalReason::BadAmount, {}};
        return outcome;
    }
    const auto room = earningRoom(input.card, m_terms.plan.rule, m_terms.account, input.programme, input.today);
    if (room && counted.points > room->left) {
        counted.points = std::max<std::int64_t>(0, room->left);
        counted.nothing = Refusal{RefusalReason::EnoughPoints, {room->most}};
        outcome.why.push_back(sentenceOf(*counted.nothing));
    }
    if (counted.points == 0) {
        outcome.nothing = std::move(counted.nothing);
        return outcome;
    }
    outcome.entries.push_back(lot(counted.points, input.today, input.programme));
    return outcome;
}

PointsEarned BoundPoints::lot(std::int64_t points, base::LocalDate today, const Programme &programme) const
{
    const base::LocalDate active = today.plusDays(m_terms.pendingDays);
    return {m_terms.plan.rule, points, active, m_terms.life.lastDay(active, programme.calendar()),
            m_terms.life.quietDays()};
}

/// Nobody brings them back, so they wait for nothing.
Entries BoundPoints::welcome(const JoinInput &input) const
{
    if (m_terms.welcome == 0)
        return {};
    PointsEarned given{m_terms.plan.rule, m_terms.welcome, input.today,
                       m_terms.life.lastDay(input.today, input.programme.calendar()), m_terms.life.quietDays()};
    return {given};
}

/// The cheapest reward that the points don't buy yet.
std::optional<NextGood> BoundPoints::nextGood(const CardView &view) const
{
    const PointBalance balance = pointBalance(view.card, view.today);
    const std::int64_t there = balance.balance - balance.debt;
    const PointReward *next = nullptr;
    for (const PointReward &reward : m_terms.plan.rewards)
        if (reward.price > there && (!next || reward.price < next->price))
            next = &reward;
    if (!next)
        return std::nullopt;
    return NextGood{m_terms.plan.rule, GoodUnit::Points, next->price - there, next->price, next->reward.title};
}

/// The customer keeps the points of what he keeps. A visit stays one as long as anything is kept.
std::int64_t BoundPoints::pointsTakenBack(const PointReturn &input) const
{
    const std::int64_t before = input.lot.takenBack;
    const std::int64_t given = input.lot.points;
    const std::int64_t factorThen = boostAt(m_terms.boosts, input.lot.at, input.programme);
    switch (m_terms.per) {
    case Per::Amount: {
        const Price price = priceOf(input.act);
        if (input.keptOf(price.listMinor) < m_terms.minimumMinor)
            return given;
        const std::int64_t base = baseMinor(price, m_terms.base);
        const std::int64_t keptBase = input.keptOf(base);
        // A tier of that day stays as it was: at least the same part of what was given is kept.
        const std::int64_t part = base > 0 ? mulDiv(given, keptBase, base).quotient : 0;
        const std::int64_t kept = std::max(forAmount(keptBase, factorThen), part);
        return std::max(before, given - std::min(given, kept));
    }
    case Per::Visit:
        return before;
    case Per::Item:
        break;
    }
    const std::int64_t back = times(pieces(input.lines), m_terms.points * factorThen) / percent;
    if (!input.lines.empty())
        return std::min(given, before + back);
    // Nobody knows which goods: in proportion, in the customer's favour.
    return std::max(before, given - input.keptOf(given));
}

PointReward readReward(const Terms &row)
{
    PointReward result;
    result.reward.kind = row.word("id");
    result.reward.form = RewardForm::Now;
    result.reward.title = row.text("title");
    result.reward.valueMinor = row.whole("value_minor");
    result.reward.needsFreshCode = row.yes("needs_fresh_code");
    result.price = row.whole("price");
    const QString takes = row.word("takes");
    result.takes = takes == QLatin1String("as_many") ? PointTake::AsMany
                   : takes == QLatin1String("all")   ? PointTake::All
                                                     : PointTake::Price;
    return result;
}

std::shared_ptr<const BoundRule> bind(const QString &ruleId, const Terms &terms)
{
    PointTerms bound;
    bound.plan.rule = ruleId;
    for (const Terms &row : terms.list("rewards"))
        bound.plan.rewards.push_back(readReward(row));
    bound.plan.inSamePurchase = terms.yes("same_purchase");
    bound.plan.backOnPart = terms.yes("back_on_part");
    bound.plan.offlineMost = terms.whole("offline_most");
    bound.account.mostDebt = terms.whole("most_debt");
    bound.account.caps = {terms.whole("most_a_day"), terms.whole("most_a_month"), terms.whole("most_balance")};
    bound.account.payment = readPayment(terms, Account::Points);
    const QString per = terms.word("per");
    bound.per = per == QLatin1String("visit") ? Per::Visit : per == QLatin1String("item") ? Per::Item : Per::Amount;
    bound.points = terms.whole("points");
    bound.stepMinor = std::max<std::int64_t>(1, terms.whole("step_minor"));
    bound.items = terms.words("items");
    bound.minimumMinor = terms.whole("minimum_minor");
    bound.base = readBase(terms);
    bound.boosts = readBoosts(terms);
    bound.pendingDays = terms.whole("pending_days");
    bound.life = readLife(terms);
    bound.account.lapsesQuietly = bound.life.expiry == PointExpiry::Quiet;
    bound.welcome = terms.whole("welcome");
    return std::make_shared<BoundPoints>(std::move(bound));
}

} // namespace

const Rule &points();

const Rule &points()
{
    static const Rule rule = {
        "points",
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Points")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Customers collect points and pay for rewards with them.")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "For every %1 give %2. Points buy: %3"),
         "%1 is amount, visit or item; %2 a number of points; %3 the list of rewards"},
        {"per", "points", "rewards"},
        pointFields(),
        checkPoints,
        bind};
    return rule;
}

} // namespace muhr::loyalty::rules
