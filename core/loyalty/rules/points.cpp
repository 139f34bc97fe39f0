// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_state.h"
#include "core/loyalty/decide.h"
#include "core/loyalty/limits.h"
#include "core/loyalty/point_balance.h"
#include "core/loyalty/point_life.h"
#include "core/loyalty/point_terms.h"
#include "core/loyalty/programme.h"
#include "core/loyalty/rule.h"
#include "core/loyalty/when.h"

#include <QStringList>
#include <QtNumeric>

#include <algorithm>
#include <optional>
#include <vector>

namespace muhr::loyalty::rules {
namespace {

constexpr std::int64_t percent = 100;

enum class Per { Amount, Visit, Item };

/// A time with more points.
struct Boost
{
    std::int64_t percent = 100;
    When when;
};

struct PointTerms
{
    PointPlan plan;
    Per per = Per::Amount;
    /// For each step, visit or item.
    std::int64_t points = 1;
    std::int64_t stepMinor = 1;
    QStringList items;
    std::int64_t minimumMinor = 0;
    std::vector<Boost> boosts;
    std::int64_t pendingDays = 0;
    PointLife life;
    std::int64_t mostBalance = 0;
};

/// For money, visits or items so many points; for points rewards.
class BoundPoints : public BoundRule
{
public:
    explicit BoundPoints(PointTerms terms) : m_terms(std::move(terms)) {}

    const PointPlan *points() const override { return &m_terms.plan; }
    std::int64_t minimumMinor() const override { return m_terms.minimumMinor; }
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
    std::int64_t factor(base::Instant at, const Programme &programme) const;
    std::int64_t forAmount(std::int64_t amountMinor, std::int64_t factorPercent) const;
    /// How many more the caps allow; nothing: no cap. With the cap that decides.
    std::optional<std::pair<std::int64_t, std::int64_t>> room(const RuleInput &input) const;

    PointTerms m_terms;
};

/// Only one counts: the best for the customer.
std::int64_t BoundPoints::factor(base::Instant at, const Programme &programme) const
{
    std::int64_t best = percent;
    for (const Boost &boost : m_terms.boosts)
        if (boost.percent > best && holds(boost.when, programme.dayOf(at), base::minuteOfDay(at, programme.zone())))
            best = boost.percent;
    return best;
}

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
    Act act;
    act.amountMinor = input.command.amountMinor;
    act.lines = input.command.lines;
    const auto amount = purchaseMinor(act);
    const std::int64_t factorNow = factor(input.moment.at, input.programme);
    if (m_terms.minimumMinor > 0 || m_terms.per == Per::Amount) {
        if (!amount)
            return {0, Refusal{RefusalReason::AmountNeededForPoints, {}}};
        if (*amount < m_terms.minimumMinor)
            return {
                0, Refusal{RefusalReason::TooLittleForPoints, {base::TextMoney{m_terms.minimumMinor, input.currency}}}};
    }
    switch (m_terms.per) {
    case Per::Amount: {
        const std::int64_t points = forAmount(*amount, factorNow);
        if (points > 0)
            return {points, std::nullopt};
        // The smallest amount that brings one, rounded up.
        const std::int64_t each = m_terms.points * factorNow;
        const std::int64_t least = (times(m_terms.stepMinor, percent) + each - 1) / each;
        return {0, Refusal{RefusalReason::TooLittleForPoints, {base::TextMoney{least, input.currency}}}};
    }
    case Per::Visit:
        // Whoever only uses something, as the counter says by 0 stamps, is not served anew.
        if (input.command.stamps == 0 && !amount)
            return {0, Refusal{RefusalReason::NothingForPoints, {}}};
        return {m_terms.points * factorNow / percent, std::nullopt};
    case Per::Item: {
        const std::int64_t bought = pieces(input.command.lines);
        if (bought == 0)
            return {0, Refusal{RefusalReason::NothingForPoints, {}}};
        return {std::min(times(bought, m_terms.points * factorNow) / percent, mostPoints + 1), std::nullopt};
    }
    }
    return {};
}

std::optional<std::pair<std::int64_t, std::int64_t>> BoundPoints::room(const RuleInput &input) const
{
    std::optional<std::pair<std::int64_t, std::int64_t>> least;
    const auto cap = [&](std::int64_t most, std::int64_t there) {
        const std::int64_t room = std::max<std::int64_t>(0, most - there);
        if (most > 0 && (!least || room < least->first))
            least = {room, most};
    };
    std::int64_t today = 0;
    std::int64_t thisMonth = 0;
    const auto calendar = input.programme.calendar();
    const auto now = input.today.parts(calendar);
    for (const PointLot &lot : input.card.points.lots) {
        if (lot.rule != m_terms.plan.rule)
            continue;
        const auto then = lot.day.parts(calendar);
        const std::int64_t kept = lot.points - lot.takenBack;
        today += lot.day == input.today ? kept : 0;
        thisMonth += then.year == now.year && then.month == now.month ? kept : 0;
    }
    cap(m_terms.plan.mostADay, today);
    cap(m_terms.plan.mostAMonth, thisMonth);
    if (m_terms.mostBalance > 0) {
        const PointBalance balance = pointBalance(input.card, input.today);
        cap(m_terms.mostBalance, balance.balance + balance.pending - balance.debt);
    }
    return least;
}

RuleOutcome BoundPoints::give(const RuleInput &input) const
{
    RuleOutcome outcome;
    Count counted = count(input);
    if (counted.points > mostPoints) {
        outcome.refusal = Refusal{RefusalReason::BadAmount, {}};
        return outcome;
    }
    if (const auto most = room(input); most && counted.points > most->first) {
        counted.points = most->first;
        counted.nothing = Refusal{RefusalReason::EnoughPoints, {most->second}};
    }
    if (counted.points == 0) {
        outcome.nothing = std::move(counted.nothing);
        return outcome;
    }
    PointsEarned earned{m_terms.plan.rule, counted.points, input.today.plusDays(m_terms.pendingDays), {}, 0};
    earned.lastDay = m_terms.life.lastDay(earned.activeDay, input.programme.calendar());
    if (m_terms.life.expiry == PointExpiry::Quiet)
        earned.quietDays = m_terms.life.after;
    outcome.entries.push_back(earned);
    return outcome;
}

/// The customer keeps the points of what he keeps. A visit stays one as long as anything is kept.
std::int64_t BoundPoints::pointsTakenBack(const PointReturn &input) const
{
    const std::int64_t before = input.lot.takenBack;
    const std::int64_t given = input.lot.points;
    const std::int64_t factorThen = factor(input.lot.at, input.programme);
    switch (m_terms.per) {
    case Per::Amount: {
        const std::int64_t keptMinor = input.keptOf(spendMinor(input.act));
        const std::int64_t kept = keptMinor < m_terms.minimumMinor ? 0 : forAmount(keptMinor, factorThen);
        return std::max(before, given - std::min(given, kept));
    }
    case Per::Visit:
        return before;
    case Per::Item: {
        const std::int64_t back = times(pieces(input.lines), m_terms.points * factorThen) / percent;
        if (!input.lines.empty())
            return std::min(given, before + back);
        // Nobody knows which goods: in proportion, in the customer's favour.
        return std::max(before, given - input.keptOf(given));
    }
    }
    return before;
}

PointExpiry expiryOf(const QString &word)
{
    return word == QLatin1String("days")     ? PointExpiry::Days
           : word == QLatin1String("months") ? PointExpiry::Months
           : word == QLatin1String("quiet")  ? PointExpiry::Quiet
                                             : PointExpiry::Never;
}

PointRoundUp roundUpOf(const QString &word)
{
    return word == QLatin1String("month")       ? PointRoundUp::Month
           : word == QLatin1String("quarter")   ? PointRoundUp::Quarter
           : word == QLatin1String("half_year") ? PointRoundUp::HalfYear
           : word == QLatin1String("year")      ? PointRoundUp::Year
                                                : PointRoundUp::Day;
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
    return result;
}

std::shared_ptr<const BoundRule> bind(const QString &ruleId, const Terms &terms)
{
    PointTerms bound;
    bound.plan.rule = ruleId;
    for (const Terms &row : terms.list("rewards"))
        bound.plan.rewards.push_back(readReward(row));
    bound.plan.lapseQuietly = terms.word("expires") == QLatin1String("quiet");
    bound.plan.inSamePurchase = terms.yes("same_purchase");
    bound.plan.backOnPart = terms.yes("back_on_part");
    bound.plan.offlineMost = terms.whole("offline_most");
    bound.plan.mostDebt = terms.whole("most_debt");
    bound.plan.mostADay = terms.whole("most_a_day");
    bound.plan.mostAMonth = terms.whole("most_a_month");
    bound.mostBalance = terms.whole("most_balance");
    const QString per = terms.word("per");
    bound.per = per == QLatin1String("visit") ? Per::Visit : per == QLatin1String("item") ? Per::Item : Per::Amount;
    bound.points = terms.whole("points");
    bound.stepMinor = std::max<std::int64_t>(1, terms.whole("step_minor"));
    bound.items = terms.words("items");
    bound.minimumMinor = terms.whole("minimum_minor");
    for (const Terms &row : terms.list("boosts"))
        bound.boosts.push_back({row.whole("percent"), readWhen(row)});
    bound.pendingDays = terms.whole("pending_days");
    bound.life = {expiryOf(terms.word("expires")), terms.whole("expires_after"),
                  roundUpOf(terms.word("expires_until"))};
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
