// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/cashback_terms.h"
#include "core/loyalty/decide.h"
#include "core/loyalty/earning_base.h"
#include "core/loyalty/earning_room.h"
#include "core/loyalty/limits.h"
#include "core/loyalty/mul_div.h"
#include "core/loyalty/payment.h"
#include "core/loyalty/point_boosts.h"
#include "core/loyalty/point_life.h"
#include "core/loyalty/rule.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace muhr::loyalty::rules {
namespace {

constexpr std::int64_t wholePercent = 10'000;

struct CashbackTerms
{
    QString rule;
    AccountPlan plan;
    /// Hundredths of a percent.
    std::int64_t percent = 0;
    /// What is counted: minor units that make a point, or to which bonus money is rounded down.
    std::int64_t stepMinor = 1;
    EarningBase base = EarningBase::Paid;
    QStringList items;
    QStringList exceptItems;
    std::optional<std::int64_t> mostDiscountPercent;
    std::int64_t minimumMinor = 0;
    std::vector<PointBoost> boosts;
    std::int64_t pendingDays = 0;
    PointLife life;
    std::int64_t mostAPurchase = 0;
    std::int64_t purchasesADay = 0;
    bool backOnPart = true;
};

/// A percentage of a purchase is put on the card, as bonus money or as points.
class BoundCashback : public BoundRule
{
public:
    explicit BoundCashback(CashbackTerms terms) : m_terms(std::move(terms)) {}

    const AccountPlan *account() const override { return &m_terms.plan; }
    bool paysPurchases() const override { return m_terms.plan.payment.has_value(); }
    base::Expected<BalancePaid, Refusal> pay(const RuleInput &input, std::optional<std::int64_t> wished) const override
    {
        return payFrom(m_terms.plan, m_terms.rule, input, wished);
    }
    bool isPaidBackOnPart() const override { return m_terms.backOnPart; }
    RuleOutcome give(const RuleInput &input) const override;
    std::int64_t pointsTakenBack(const PointReturn &input) const override;

private:
    bool isPoints() const { return m_terms.plan.account == Account::Points; }
    /// In the unit of the account, for a sentence.
    base::TextValue shown(std::int64_t amount, const QString &currency) const;
    Refusal refusal(RefusalReason points, RefusalReason bonus, base::TextValues values = {}) const;
    bool counts(const Line &line) const;
    bool isReducedTooMuch(std::int64_t listMinor, std::int64_t leftMinor) const;
    /// What each part of the purchase that counts has; one part where its lines say nothing.
    std::vector<std::int64_t> counted(const Price &price, const std::vector<Line> &lines) const;
    std::int64_t earned(std::int64_t countedMinor, std::int64_t factorPercent) const;
    std::int64_t leastMinor(std::int64_t factorPercent) const;
    Entry entryOf(const RuleInput &input, std::int64_t amount) const;

    CashbackTerms m_terms;
};

base::TextValue BoundCashback::shown(std::int64_t amount, const QString &currency) const
{
    return isPoints() ? base::TextValue(amount) : base::TextValue(base::TextMoney{amount, currency});
}

Refusal BoundCashback::refusal(RefusalReason points, RefusalReason bonus, base::TextValues values) const
{
    return {isPoints() ? points : bonus, std::move(values)};
}

bool BoundCashback::counts(const Line &line) const
{
    return (m_terms.items.isEmpty() || m_terms.items.contains(line.sku)) && !m_terms.exceptItems.contains(line.sku);
}

bool BoundCashback::isReducedTooMuch(std::int64_t listMinor, std::int64_t leftMinor) const
{
    return m_terms.mostDiscountPercent && (listMinor - leftMinor) * 100 > listMinor * *m_terms.mostDiscountPercent;
}

std::vector<std::int64_t> BoundCashback::counted(const Price &price, const std::vector<Line> &lines) const
{
    std::vector<std::int64_t> parts = baseOfLines(price, lines, m_terms.base);
    if (parts.empty()) {
        // Of a purchase without lines nobody knows whether certain goods are in it.
        const bool isOut = !m_terms.items.isEmpty() || isReducedTooMuch(price.listMinor, price.discountedMinor);
        return {isOut ? 0 : baseMinor(price, m_terms.base)};
    }
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (!counts(lines[i]) || isReducedTooMuch(lines[i].quantity * lines[i].priceMinor, price.lines[i]))
            parts[i] = 0;
    return parts;
}

/// Rounded down once, at the end.
std::int64_t BoundCashback::earned(std::int64_t countedMinor, std::int64_t factorPercent) const
{
    const std::int64_t steps =
        mulDiv(countedMinor, m_terms.percent * factorPercent, wholePercent * 100 * m_terms.stepMinor).quotient;
    return isPoints() ? steps : steps * m_terms.stepMinor;
}

/// The smallest amount that brings anything.
std::int64_t BoundCashback::leastMinor(std::int64_t factorPercent) const
{
    const std::int64_t each = m_terms.percent * factorPercent;
    const std::int64_t least = (wholePercent * 100 * m_terms.stepMinor + each - 1) / each;
    return std::max(least, m_terms.minimumMinor);
}

Entry BoundCashback::entryOf(const RuleInput &input, std::int64_t amount) const
{
    const base::LocalDate active = input.today.plusDays(m_terms.pendingDays);
    const auto last = m_terms.life.lastDay(active, input.programme.calendar());
    const std::int64_t quiet = m_terms.life.quietDays();
    if (isPoints())
        return PointsEarned{m_terms.rule, amount, active, last, quiet};
    return BonusEarned{m_terms.rule, amount, active, last, quiet};
}

RuleOutcome BoundCashback::give(const RuleInput &input) const
{
    RuleOutcome outcome;
    if (!input.price.isPurchase) {
        outcome.nothing = refusal(RefusalReason::AmountNeededForPoints, RefusalReason::AmountNeededForBonus);
        return outcome;
    }
    const std::int64_t factor = earningPercent(m_terms.boosts, input);
    const std::vector<std::int64_t> parts = counted(input.price, input.command.lines);
    const std::int64_t base = std::accumulate(parts.begin(), parts.end(), std::int64_t(0));
    if (base == 0) {
        outcome.nothing = refusal(RefusalReason::NothingForPoints, RefusalReason::NothingForBonus);
        return outcome;
    }
    std::int64_t amount = input.price.listMinor < m_terms.minimumMinor ? 0 : earned(base, factor);
    if (amount == 0) {
        outcome.nothing = refusal(RefusalReason::TooLittleForPoints, RefusalReason::TooLittleForBonus,
                                  {base::TextMoney{leastMinor(factor), input.currency}});
        return outcome;
    }
    if (amount > (isPoints() ? mostPoints : mostMoney)) {
        outcome.refusal = Refusal{RefusalReason::BadAmount, {}};
        return outcome;
    }
    if (m_terms.purchasesADay > 0 &&
        earningsOn(input.card, m_terms.rule, m_terms.plan.account, input.today) >= m_terms.purchasesADay) {
        outcome.nothing = Refusal{RefusalReason::EnoughPurchases, {m_terms.purchasesADay}};
        return outcome;
    }
    const auto capTo = [&](std::int64_t left, std::int64_t most) {
        if (amount > left) {
            amount = std::max<std::int64_t>(0, left);
            outcome.nothing =
                refusal(RefusalReason::EnoughPoints, RefusalReason::EnoughBonus, {shown(most, input.currency)});
        }
    };
    if (m_terms.mostAPurchase > 0)
        capTo(m_terms.mostAPurchase, m_terms.mostAPurchase);
    if (const auto room = earningRoom(input.card, m_terms.rule, m_terms.plan, input.programme, input.today))
        capTo(room->left, room->most);
    if (amount == 0)
        return outcome;
    outcome.why.push_back({{"Why", QT_TRANSLATE_NOOP("Why", "%1 of this purchase counts. It brings: %2"),
                            "%1 is money, %2 money or a number of points"},
                           {base::TextMoney{base, input.currency}, shown(amount, input.currency)}});
    if (factor > 100)
        outcome.why.push_back(
            {{"Why", QT_TRANSLATE_NOOP("Why", "At this time there is more: %L1% of the usual.")}, {factor}});
    if (outcome.nothing)
        outcome.why.push_back(sentenceOf(*outcome.nothing));
    outcome.nothing.reset();
    outcome.entries.push_back(entryOf(input, amount));
    return outcome;
}

/// The customer keeps what the goods that are kept would have brought, or their part of what they brought, whichever is
/// more: caps and tiers of that day stay as they were.
std::int64_t BoundCashback::pointsTakenBack(const PointReturn &input) const
{
    const std::int64_t before = input.lot.takenBack;
    const std::int64_t given = input.lot.points;
    const Price price = priceOf(input.act);
    const std::vector<std::int64_t> parts = counted(price, input.act.lines);
    const std::int64_t base = std::accumulate(parts.begin(), parts.end(), std::int64_t(0));
    if (base == 0 || input.keptOf(price.listMinor) < m_terms.minimumMinor)
        return given;
    if (!input.lines.empty() && !price.lines.empty()) {
        // What is known to come back, such as goods that never counted.
        std::int64_t back = 0;
        for (const Line &line : input.lines)
            for (std::size_t i = 0; i < parts.size(); ++i)
                if (const Line &bought = input.act.lines[i];
                    bought.sku == line.sku && bought.priceMinor == line.priceMinor)
                    back += mulDiv(parts[i], std::min(line.quantity, bought.quantity), bought.quantity).quotient;
        return std::min(given, before + mulDiv(given, std::min(back, base), base).quotient);
    }
    const std::int64_t keptBase = input.keptOf(base);
    const std::int64_t kept = std::max(earned(keptBase, boostAt(m_terms.boosts, input.lot.at, input.programme)),
                                       mulDiv(given, keptBase, base).quotient);
    return std::max(before, given - std::min(given, kept));
}

std::shared_ptr<const BoundRule> bind(const QString &ruleId, const Terms &terms)
{
    CashbackTerms bound;
    bound.rule = ruleId;
    const bool isPoints = terms.word("into") == QLatin1String("points");
    bound.plan.account = isPoints ? Account::Points : Account::Bonus;
    bound.percent = terms.whole("percent");
    bound.stepMinor = terms.whole(isPoints ? "point_minor" : "step_minor");
    bound.base = readBase(terms);
    bound.items = terms.words("items");
    bound.exceptItems = terms.words("except_items");
    if (terms.has("most_discount_percent"))
        bound.mostDiscountPercent = terms.whole("most_discount_percent");
    bound.minimumMinor = terms.whole("minimum_minor");
    bound.boosts = readBoosts(terms);
    bound.pendingDays = terms.whole("pending_days");
    bound.life = readLife(terms);
    bound.plan.lapsesQuietly = bound.life.expiry == PointExpiry::Quiet;
    bound.mostAPurchase = terms.whole("most_a_purchase");
    bound.purchasesADay = terms.whole("purchases_a_day");
    bound.plan.caps = {terms.whole("most_a_day"), terms.whole("most_a_month"), terms.whole("most_balance")};
    bound.plan.mostDebt = terms.whole("most_debt");
    bound.plan.payment = readPayment(terms, bound.plan.account);
    bound.backOnPart = !bound.plan.payment || terms.record("pays").yes("back_on_part");
    return std::make_shared<BoundCashback>(std::move(bound));
}

} // namespace

const Rule &cashback();

const Rule &cashback()
{
    static const Rule rule = {
        "cashback",
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Cashback")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Customers get a part of what they pay back and pay with it later.")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "%1 of a purchase comes back as %2, counted on %3."),
         "%1 is a percentage, %2 bonus money or points, %3 what counts of a purchase"},
        {"percent", "into", "base"},
        cashbackFields(),
        checkCashback,
        bind};
    return rule;
}

} // namespace muhr::loyalty::rules
