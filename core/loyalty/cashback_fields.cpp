// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/cashback_terms.h"

#include "core/loyalty/earning_base.h"
#include "core/loyalty/limits.h"
#include "core/loyalty/make_field.h"
#include "core/loyalty/payment.h"
#include "core/loyalty/point_boosts.h"
#include "core/loyalty/point_life.h"

namespace muhr::loyalty {
namespace {

constexpr std::int64_t wholePercent = 10'000;
constexpr std::int64_t mostPointMinor = 1'000'000'000;
constexpr std::int64_t mostStepMinor = 10'000'000;
constexpr std::int64_t mostGoods = 200;

Field payments()
{
    Field pays = paymentField(true, true);
    pays.fields.push_back(yesNoField(
        "back_on_part", {"Rule", QT_TRANSLATE_NOOP("Rule", "Part of a purchase brought back brings what paid it back")},
        true, {"Rule", QT_TRANSLATE_NOOP("Rule", "In proportion; all of it brings all of it back anyway.")}));
    return pays;
}

std::vector<Field> earning()
{
    return {wholeField("percent", {"Rule", QT_TRANSLATE_NOOP("Rule", "Back of a purchase")},
                       FieldUnit::HundredthsOfPercent, 1, wholePercent, std::nullopt,
                       {"Rule", QT_TRANSLATE_NOOP("Rule", "500 is 5%, 250 is 2.5%.")}),
            choiceField("into", {"Rule", QT_TRANSLATE_NOOP("Rule", "As")}, "bonus",
                        {{"bonus", {"Rule", QT_TRANSLATE_NOOP("Rule", "bonus money")}},
                         {"points", {"Rule", QT_TRANSLATE_NOOP("Rule", "points")}}}),
            [] {
                Field point =
                    moneyField("point_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "A point for every")}, 1, std::nullopt,
                               {"Rule", QT_TRANSLATE_NOOP("Rule", "Of what would be bonus money.")});
                point.highest = mostPointMinor;
                return point;
            }(),
            baseField(),
            wordsField("items", {"Rule", QT_TRANSLATE_NOOP("Rule", "Only these products")}, mostGoods),
            wordsField("except_items", {"Rule", QT_TRANSLATE_NOOP("Rule", "All but these products")}, mostGoods,
                       {"Rule", QT_TRANSLATE_NOOP("Rule", "Such as tobacco, gift cards and tips.")}),
            optional(wholeField("most_discount_percent",
                                {"Rule", QT_TRANSLATE_NOOP("Rule", "Nothing for goods reduced by more than")},
                                FieldUnit::Percent, 0, 99, std::nullopt)),
            moneyField("minimum_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "Smallest purchase that counts")}, 0, 0),
            [] {
                Field step = moneyField("step_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "Rounded down to")}, 1, 1,
                                        {"Rule", QT_TRANSLATE_NOOP("Rule", "Once, at the end of the purchase.")});
                step.highest = mostStepMinor;
                return step;
            }(),
            boostField({"Rule", QT_TRANSLATE_NOOP("Rule", "More at certain times")})};
}

std::vector<Field> caps()
{
    const base::SourceText noLimit{
        "Rule",
        QT_TRANSLATE_NOOP("Rule", "In minor units of money, or in points as the rule gives them. 0: no limit.")};
    const auto cap = [&](const char *key, const base::SourceText &label) {
        return wholeField(key, label, FieldUnit::None, 0, mostMoney, 0, noLimit);
    };
    return {cap("most_a_purchase", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most for a purchase")}),
            cap("most_a_day", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most a day")}),
            cap("most_a_month", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most a month")}),
            cap("most_balance", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most on a card")}),
            wholeField("purchases_a_day", {"Rule", QT_TRANSLATE_NOOP("Rule", "Purchases a day that count")},
                       FieldUnit::None, 0, 1'000, 0, {"Rule", QT_TRANSLATE_NOOP("Rule", "The first ones. 0: all.")}),
            cap("most_debt", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most that an undo may leave to owe")})};
}

} // namespace

std::vector<Field> cashbackFields()
{
    std::vector<Field> fields = earning();
    for (Field &field : lifeFields({"Rule", QT_TRANSLATE_NOOP("Rule", "The bonus waits for")},
                                   {"Rule", QT_TRANSLATE_NOOP("Rule", "The bonus lapses")}))
        fields.push_back(std::move(field));
    for (Field &field : caps())
        fields.push_back(std::move(field));
    fields.push_back(payments());
    return fields;
}

} // namespace muhr::loyalty
