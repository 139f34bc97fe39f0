// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/point_terms.h"

#include "core/loyalty/earning_base.h"
#include "core/loyalty/limits.h"
#include "core/loyalty/make_field.h"
#include "core/loyalty/payment.h"
#include "core/loyalty/point_boosts.h"
#include "core/loyalty/point_life.h"

#include <utility>

namespace muhr::loyalty {
namespace {

constexpr std::int64_t mostPerStep = 1'000;
constexpr std::int64_t mostStepMinor = 1'000'000'000'000;

Field rewards()
{
    Field title;
    title.key = "title";
    title.kind = FieldKind::Text;
    title.label = {"Rule", QT_TRANSLATE_NOOP("Rule", "What the customer gets")};
    title.help = {"Rule", QT_TRANSLATE_NOOP("Rule", "A thing or an amount, such as “Free coffee”.")};
    Field rows = groupField(
        "rewards", FieldKind::List, {"Rule", QT_TRANSLATE_NOOP("Rule", "Rewards")},
        {wordField("id", {"Rule", QT_TRANSLATE_NOOP("Rule", "Id of the reward")}),
         wholeField("price", {"Rule", QT_TRANSLATE_NOOP("Rule", "Price in points")}, FieldUnit::Points, 1, mostPoints,
                    std::nullopt),
         choiceField("takes", {"Rule", QT_TRANSLATE_NOOP("Rule", "Points it takes")}, "price",
                     {{"price", {"Rule", QT_TRANSLATE_NOOP("Rule", "the price, for one")}},
                      {"as_many", {"Rule", QT_TRANSLATE_NOOP("Rule", "as many times the price as there is")}},
                      {"all", {"Rule", QT_TRANSLATE_NOOP("Rule", "all that are there, for one")}}}),
         title, moneyField("value_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "What it is worth")}, 0, 0),
         yesNoField("needs_fresh_code", {"Rule", QT_TRANSLATE_NOOP("Rule", "Only with the changing code of a phone")},
                    false,
                    {"Rule", QT_TRANSLATE_NOOP("Rule", "Copies and screenshots of the card don't count then.")})});
    rows.lowest = 1;
    rows.highest = 50;
    return rows;
}

std::vector<Field> spending()
{
    const base::SourceText noLimit{"Rule", QT_TRANSLATE_NOOP("Rule", "0: no limit.")};
    return {
        wholeField("most_balance", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most points on a card")}, FieldUnit::Points, 0,
                   mostPoints, 0, noLimit),
        wholeField("most_a_day", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most points a day")}, FieldUnit::Points, 0,
                   mostPoints, 0, noLimit),
        wholeField("most_a_month", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most points a month")}, FieldUnit::Points, 0,
                   mostPoints, 0, noLimit),
        wholeField("most_debt", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most points an undo may leave to owe")},
                   FieldUnit::Points, 0, mostPoints, 0, noLimit),
        wholeField("offline_most", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most points spent without a connection")},
                   FieldUnit::Points, 0, mostPoints, 0,
                   {"Rule", QT_TRANSLATE_NOOP("Rule", "In one act. Two tills may each take them: this is the risk.")}),
        yesNoField("same_purchase", {"Rule", QT_TRANSLATE_NOOP("Rule", "Can be spent in the purchase that earns them")},
                   false, {"Rule", QT_TRANSLATE_NOOP("Rule", "Otherwise from the next purchase on.")}),
        yesNoField("back_on_part",
                   {"Rule", QT_TRANSLATE_NOOP("Rule", "Part of a purchase brought back brings spent points back")},
                   true,
                   {"Rule", QT_TRANSLATE_NOOP("Rule", "In proportion; all of it brings all of them back anyway.")}),
        optional(rewards()),
        paymentField(true, false)};
}

} // namespace

std::vector<Field> pointFields()
{
    std::vector<Field> fields{
        choiceField("per", {"Rule", QT_TRANSLATE_NOOP("Rule", "Points for every")}, "amount",
                    {{"amount", {"Rule", QT_TRANSLATE_NOOP("Rule", "amount spent")}},
                     {"visit", {"Rule", QT_TRANSLATE_NOOP("Rule", "visit")}},
                     {"item", {"Rule", QT_TRANSLATE_NOOP("Rule", "item bought")}}}),
        wholeField("points", {"Rule", QT_TRANSLATE_NOOP("Rule", "How many points")}, FieldUnit::Points, 1, mostPerStep,
                   1),
        [] {
            Field step =
                moneyField("step_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "For every amount of")}, 1, std::nullopt);
            step.highest = mostStepMinor;
            return step;
        }(),
        baseField(),
        wordsField("items", {"Rule", QT_TRANSLATE_NOOP("Rule", "Products")}, 200),
        moneyField("minimum_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "Smallest purchase that counts")}, 0, 0),
        boostField({"Rule", QT_TRANSLATE_NOOP("Rule", "More points at certain times")}),
        wholeField("welcome", {"Rule", QT_TRANSLATE_NOOP("Rule", "Points for joining")}, FieldUnit::Points, 0,
                   mostPoints, 0)};
    for (Field &field : lifeFields({"Rule", QT_TRANSLATE_NOOP("Rule", "Points wait for")},
                                   {"Rule", QT_TRANSLATE_NOOP("Rule", "Points lapse")}))
        fields.push_back(std::move(field));
    for (Field &field : spending())
        fields.push_back(std::move(field));
    return fields;
}

} // namespace muhr::loyalty
