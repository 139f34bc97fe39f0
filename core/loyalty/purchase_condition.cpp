// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/purchase_condition.h"

#include "core/loyalty/card_state.h"
#include "core/loyalty/decide.h"
#include "core/loyalty/make_field.h"
#include "core/loyalty/programme.h"
#include "core/loyalty/rule.h"
#include "core/loyalty/tier_history.h"

namespace muhr::loyalty {
namespace {

using base::Sentence;

constexpr std::int64_t mostGoods = 200;
constexpr std::int64_t highestPurchase = 1'000;
constexpr std::int64_t mostTiersNamed = 20;

} // namespace

std::vector<Field> purchaseConditionFields()
{
    std::vector<Field> fields{
        moneyField("minimum_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "Smallest purchase that counts")}, 0, 0,
                   {"Rule", QT_TRANSLATE_NOOP("Rule", "Of the products it is for, before anything comes off.")}),
        wordsField("goods", {"Rule", QT_TRANSLATE_NOOP("Rule", "Products")}, mostGoods,
                   {"Rule", QT_TRANSLATE_NOOP("Rule", "Empty: all.")}),
        wordsField("without", {"Rule", QT_TRANSLATE_NOOP("Rule", "Without these products")}, mostGoods),
        wholeField("purchase", {"Rule", QT_TRANSLATE_NOOP("Rule", "Only on purchase number")}, FieldUnit::None, 0,
                   highestPurchase, 0,
                   {"Rule", QT_TRANSLATE_NOOP("Rule", "1 is a customer's first; what was brought back whole does not "
                                                      "count. 0: on each.")}),
        wordsField("tiers", {"Rule", QT_TRANSLATE_NOOP("Rule", "Only for tiers")}, mostTiersNamed,
                   {"Rule", QT_TRANSLATE_NOOP("Rule", "Their ids. Empty: for everybody.")})};
    for (Field &field : whenFields())
        fields.push_back(std::move(field));
    return fields;
}

PurchaseCondition readPurchaseCondition(const Terms &terms)
{
    return {readWhen(terms),
            {terms.words("goods"), terms.words("without")},
            terms.whole("minimum_minor"),
            terms.whole("purchase"),
            terms.words("tiers"),
            true};
}

void checkPurchaseCondition(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
{
    checkWhen(terms, path, errors);
    for (const QString &sku : terms.words("without"))
        if (terms.words("goods").contains(sku))
            errors.push_back(
                {path + QStringLiteral(".without"),
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is among the products and left out of them.")},
                 {base::TextCode{sku}}});
}

bool isForTier(const PurchaseCondition &condition, const Tier *tier)
{
    return condition.tiers.isEmpty() || (tier && condition.tiers.contains(tier->id));
}

ChosenGoods chosenGoods(const PurchaseCondition &condition, const RuleInput &input)
{
    return chosenGoods(condition.goods, input.price.listMinor, input.command.lines);
}

std::optional<Sentence> unmet(const PurchaseCondition &condition, const RuleInput &input, const ChosenGoods &goods,
                              const base::TextValue &name)
{
    if (condition.needsPurchase && !input.price.isPurchase)
        return Sentence{{"Discount", QT_TRANSLATE_NOOP("Discount", "Type the amount for this: %1")}, {name}};
    if (!holds(condition.when, input.today, base::minuteOfDay(input.moment.at, input.programme.zone())))
        return Sentence{{"Discount", QT_TRANSLATE_NOOP("Discount", "Not at this time: %1")}, {name}};
    if (!isForTier(condition, input.tier))
        return Sentence{{"Discount", QT_TRANSLATE_NOOP("Discount", "Not for this customer's tier: %1")}, {name}};
    if (condition.purchase == 1 && input.card.purchases > 0)
        return Sentence{{"Discount", QT_TRANSLATE_NOOP("Discount", "Only on the first purchase: %1")}, {name}};
    if (condition.purchase > 0 && input.card.purchases + 1 != condition.purchase)
        return Sentence{{"Discount", QT_TRANSLATE_NOOP("Discount", "Only on purchase number %L2: %1"),
                         "%1 is the name of a discount, %2 a number from 2"},
                        {name, condition.purchase}};
    if (!condition.goods.isAll() && !goods.areLinesKnown)
        return Sentence{{"Discount", QT_TRANSLATE_NOOP("Discount", "Type the products one by one for this: %1")},
                        {name}};
    if (!condition.goods.isAll() && goods.lines.empty())
        return Sentence{{"Discount", QT_TRANSLATE_NOOP("Discount", "None of its products is in this purchase: %1")},
                        {name}};
    if (goods.listMinor < condition.minimumMinor)
        return Sentence{{"Discount", QT_TRANSLATE_NOOP("Discount", "Only from %2 on: %1"),
                         "%1 is the name of a discount, %2 an amount"},
                        {name, base::TextMoney{condition.minimumMinor, input.currency}}};
    return std::nullopt;
}

} // namespace muhr::loyalty
