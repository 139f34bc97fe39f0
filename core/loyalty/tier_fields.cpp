// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/limits.h"
#include "core/loyalty/make_field.h"
#include "core/loyalty/reward_terms.h"
#include "core/loyalty/tier_terms.h"

namespace muhr::loyalty {
namespace {

constexpr std::int64_t mostTiers = 10;
constexpr std::int64_t mostWays = 5;
constexpr std::int64_t mostConditions = 4;
constexpr std::int64_t longestDays = 3'660;
constexpr std::int64_t longestMonths = 120;
constexpr std::int64_t wholePercent = 10'000;
constexpr std::int64_t highestFactor = 1'000;

Field rows(Field field, std::int64_t highest)
{
    field.lowest = 1;
    field.highest = highest;
    return field;
}

Field ways()
{
    Field conditions = rows(
        groupField(
            "all", FieldKind::List, {"Rule", QT_TRANSLATE_NOOP("Rule", "All of this")},
            {choiceField("metric", {"Rule", QT_TRANSLATE_NOOP("Rule", "What counts")}, "spend",
                         {{"spend", {"Rule", QT_TRANSLATE_NOOP("Rule", "money spent")}},
                          {"purchases", {"Rule", QT_TRANSLATE_NOOP("Rule", "purchases")}},
                          {"visits", {"Rule", QT_TRANSLATE_NOOP("Rule", "visits")}},
                          {"points", {"Rule", QT_TRANSLATE_NOOP("Rule", "points earned")}}}),
             wholeField("at_least", {"Rule", QT_TRANSLATE_NOOP("Rule", "At least")}, FieldUnit::None, 1, mostMoney,
                        std::nullopt, {"Rule", QT_TRANSLATE_NOOP("Rule", "Exactly as much counts.")}),
             optional(wholeField("within_months", {"Rule", QT_TRANSLATE_NOOP("Rule", "In so many months")},
                                 FieldUnit::None, 1, longestMonths, std::nullopt,
                                 {"Rule", QT_TRANSLATE_NOOP("Rule", "Empty: in the time that counts for all tiers.")})),
             optional(wholeField("within_days", {"Rule", QT_TRANSLATE_NOOP("Rule", "In so many days")}, FieldUnit::Days,
                                 1, longestDays, std::nullopt))}),
        mostConditions);
    return optional(
        rows(groupField("reach", FieldKind::List, {"Rule", QT_TRANSLATE_NOOP("Rule", "Ways to reach it")},
                        {conditions,
                         optional(wordField("from", {"Rule", QT_TRANSLATE_NOOP("Rule", "Only from this tier on")}))}),
             mostWays));
}

Field tiers()
{
    Field title;
    title.key = "title";
    title.kind = FieldKind::Text;
    title.label = {"Rule", QT_TRANSLATE_NOOP("Rule", "Name of the tier")};
    Field gift = optional(groupField(
        "gift", FieldKind::Record, {"Rule", QT_TRANSLATE_NOOP("Rule", "Gift for reaching it")},
        {wordField("id", {"Rule", QT_TRANSLATE_NOOP("Rule", "Id of the reward")}),
         groupField("reward", FieldKind::Record, {"Rule", QT_TRANSLATE_NOOP("Rule", "Reward")}, rewardFields())}));
    return rows(
        groupField(
            "tiers", FieldKind::List, {"Rule", QT_TRANSLATE_NOOP("Rule", "Tiers, the lowest first")},
            {wordField("id", {"Rule", QT_TRANSLATE_NOOP("Rule", "Id of the tier")}), title,
             optional(wordField("colour", {"Rule", QT_TRANSLATE_NOOP("Rule", "Colour")})), ways(),
             wholeField("discount_hundredths", {"Rule", QT_TRANSLATE_NOOP("Rule", "Discount")},
                        FieldUnit::HundredthsOfPercent, 0, wholePercent, 0),
             wholeField("earn_percent", {"Rule", QT_TRANSLATE_NOOP("Rule", "Points and bonus instead of 100%")},
                        FieldUnit::Percent, 100, highestFactor, 100,
                        {"Rule", QT_TRANSLATE_NOOP("Rule", "200 doubles them. Where several hold, the best one "
                                                           "counts.")}),
             wholeField("extra_stamps", {"Rule", QT_TRANSLATE_NOOP("Rule", "Stamps more for a visit that brings any")},
                        FieldUnit::Stamps, 0, 20, 0),
             gift}),
        mostTiers);
}

std::vector<FieldChoice> periods()
{
    return {{"month", {"Rule", QT_TRANSLATE_NOOP("Rule", "calendar month")}},
            {"quarter", {"Rule", QT_TRANSLATE_NOOP("Rule", "calendar quarter")}},
            {"half_year", {"Rule", QT_TRANSLATE_NOOP("Rule", "calendar half-year")}},
            {"year", {"Rule", QT_TRANSLATE_NOOP("Rule", "calendar year")}}};
}

} // namespace

std::vector<Field> tierFields()
{
    std::vector<FieldChoice> windows = periods();
    windows.insert(windows.begin(), {{"months", {"Rule", QT_TRANSLATE_NOOP("Rule", "last so many months")}},
                                     {"days", {"Rule", QT_TRANSLATE_NOOP("Rule", "last so many days")}}});
    windows.push_back({"ever", {"Rule", QT_TRANSLATE_NOOP("Rule", "whole time")}});
    return {
        tiers(),
        choiceField("window", {"Rule", QT_TRANSLATE_NOOP("Rule", "What counts is that of the")}, "year",
                    std::move(windows)),
        optional(wholeField("window_length", {"Rule", QT_TRANSLATE_NOOP("Rule", "How many")}, FieldUnit::None, 1,
                            longestDays, std::nullopt)),
        choiceField("keep", {"Rule", QT_TRANSLATE_NOOP("Rule", "A tier is kept")}, "next_period",
                    {{"next_period", {"Rule", QT_TRANSLATE_NOOP("Rule", "to the end of the next period")}},
                     {"period", {"Rule", QT_TRANSLATE_NOOP("Rule", "to the end of the period")}},
                     {"months", {"Rule", QT_TRANSLATE_NOOP("Rule", "for so many months")}},
                     {"ever", {"Rule", QT_TRANSLATE_NOOP("Rule", "for ever")}}}),
        choiceField("keep_period", {"Rule", QT_TRANSLATE_NOOP("Rule", "The period is the")}, "year", periods()),
        optional(wholeField("keep_months", {"Rule", QT_TRANSLATE_NOOP("Rule", "How many months")}, FieldUnit::None, 1,
                            longestMonths, std::nullopt)),
        wholeField("grace_days", {"Rule", QT_TRANSLATE_NOOP("Rule", "Kept longer by")}, FieldUnit::Days, 0, 366, 0,
                   {"Rule", QT_TRANSLATE_NOOP("Rule", "So long a tier can still be reached again before it falls.")}),
        choiceField("down", {"Rule", QT_TRANSLATE_NOOP("Rule", "Then the customer falls")}, "figures",
                    {{"figures", {"Rule", QT_TRANSLATE_NOOP("Rule", "to the tier that the figures give")}},
                     {"one_step", {"Rule", QT_TRANSLATE_NOOP("Rule", "one tier at most")}}}),
        yesNoField("at_once", {"Rule", QT_TRANSLATE_NOOP("Rule", "The purchase that reaches a tier has its benefits")},
                   false, {"Rule", QT_TRANSLATE_NOOP("Rule", "Else they begin with the next one.")}),
        choiceField("stacking", {"Rule", QT_TRANSLATE_NOOP("Rule", "Beside other discounts")}, "best",
                    {{"best", {"Rule", QT_TRANSLATE_NOOP("Rule", "the best of those that exclude each other")}},
                     {"adds", {"Rule", QT_TRANSLATE_NOOP("Rule", "on top of them")}},
                     {"alone", {"Rule", QT_TRANSLATE_NOOP("Rule", "only without any other")}}})};
}

} // namespace muhr::loyalty
