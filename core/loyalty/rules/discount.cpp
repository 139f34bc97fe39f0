// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_state.h"
#include "core/loyalty/card_tier.h"
#include "core/loyalty/decide.h"
#include "core/loyalty/discount_terms.h"
#include "core/loyalty/programme.h"
#include "core/loyalty/rule.h"

#include <algorithm>

namespace muhr::loyalty::rules {
namespace {

/// The key of its uses.
constexpr const char *useKey = "discount";

/// A share or an amount comes off purchases that are as they should be.
class BoundDiscount : public BoundRule
{
public:
    BoundDiscount(QString rule, DiscountTerms terms) : m_rule(std::move(rule)), m_terms(std::move(terms)) {}

    QStringList onlyForTiers() const override { return m_terms.condition.tiers; }
    Offers offers(const RuleInput &input) const override;
    std::optional<NextGood> nextGood(const CardView &view) const override;

private:
    base::Expected<OfferAmount, base::Sentence> amount(const RuleInput &input, const ChosenGoods &goods) const;
    std::optional<base::Sentence> usedUp(const RuleInput &input) const;

    QString m_rule;
    DiscountTerms m_terms;
};

/// The last bracket that was reached.
base::Expected<OfferAmount, base::Sentence> BoundDiscount::amount(const RuleInput &input,
                                                                  const ChosenGoods &goods) const
{
    if (m_terms.by == DiscountBy::Fixed)
        return m_terms.amount;
    const bool isBySpend = m_terms.by == DiscountBy::Spend;
    const std::int64_t reached = isBySpend ? input.card.spendMinor : goods.listMinor;
    const auto next = std::find_if(m_terms.brackets.begin(), m_terms.brackets.end(),
                                   [&](const DiscountBracket &bracket) { return bracket.fromMinor > reached; });
    if (next != m_terms.brackets.begin())
        return std::prev(next)->amount;
    const base::TextMoney from{next->fromMinor, input.currency};
    if (isBySpend)
        return base::Unexpected{
            base::Sentence{{"Discount", QT_TRANSLATE_NOOP("Discount", "Only for who has spent %2 before: %1"),
                            "%1 is the name of a discount, %2 an amount"},
                           {m_terms.title, from}}};
    return base::Unexpected{base::Sentence{{"Discount", QT_TRANSLATE_NOOP("Discount", "Only from %2 on: %1"),
                                            "%1 is the name of a discount, %2 an amount"},
                                           {m_terms.title, from}}};
}

std::optional<base::Sentence> BoundDiscount::usedUp(const RuleInput &input) const
{
    if (!isUsedUp(m_terms.limits,
                  {input.card.facts.tallies, m_rule, input.moment.event, input.today, input.programme.calendar()}))
        return std::nullopt;
    return base::Sentence{
        {"Discount", QT_TRANSLATE_NOOP("Discount", "The customer had it as often as it is given: %1")},
        {m_terms.title}};
}

Offers BoundDiscount::offers(const RuleInput &input) const
{
    Offers result;
    const ChosenGoods goods = chosenGoods(m_terms.condition, input);
    auto why = unmet(m_terms.condition, input, goods, m_terms.title);
    if (!why)
        why = usedUp(input);
    if (why) {
        result.why.push_back(std::move(*why));
        return result;
    }
    const auto size = amount(input, goods);
    auto offer = size ? makeOffer(m_terms.manner, *size, goods, m_terms.title) : base::Unexpected{size.error()};
    if (!offer) {
        result.why.push_back(offer.error());
        return result;
    }
    offer->rule = m_rule;
    offer->cause = DiscountCause::Rule;
    if (!m_terms.limits.empty())
        offer->entries.push_back(UseCounted{m_rule, QLatin1String(useKey), 1, 0});
    result.offers.push_back(std::move(*offer));
    return result;
}

std::optional<NextGood> BoundDiscount::nextGood(const CardView &view) const
{
    if (!m_terms.condition.tiers.isEmpty() &&
        !isForTier(m_terms.condition, tierNowOf(view.card, *view.shelf, view.programme, view.today)))
        return std::nullopt;
    if (m_terms.by == DiscountBy::Spend) {
        for (const DiscountBracket &bracket : m_terms.brackets)
            if (bracket.fromMinor > view.card.spendMinor)
                return NextGood{m_rule, GoodUnit::Money, bracket.fromMinor - view.card.spendMinor, bracket.fromMinor,
                                m_terms.title};
        return std::nullopt;
    }
    const std::int64_t before = m_terms.condition.purchase - 1 - view.card.purchases;
    if (m_terms.condition.purchase > 0 && before >= 0)
        return NextGood{m_rule, GoodUnit::Purchases, before + 1, m_terms.condition.purchase, m_terms.title};
    return std::nullopt;
}

std::shared_ptr<const BoundRule> bind(const QString &ruleId, const Terms &terms)
{
    return std::make_shared<BoundDiscount>(ruleId, readDiscount(terms));
}

} // namespace

const Rule &discount();

const Rule &discount()
{
    static const Rule rule = {
        "discount",
        {"Rule", QT_TRANSLATE_NOOP("Rule", "Discount")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "A percentage or an amount comes off what customers buy.")},
        {"Rule", QT_TRANSLATE_NOOP("Rule", "%1 comes off %2."),
         "%1 is the name of a discount, %2 is the products, the cheapest of them or the whole purchase"},
        {"title", "target"},
        discountFields(),
        checkDiscount,
        bind};
    return rule;
}

} // namespace muhr::loyalty::rules
