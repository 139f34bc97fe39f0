// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/draw_terms.h"

#include "core/loyalty/limits.h"
#include "core/loyalty/make_field.h"
#include "core/loyalty/reward_terms.h"

namespace muhr::loyalty {

std::vector<Field> drawFields()
{
    Field prizes = groupField(
        "prizes", FieldKind::List, {"Rule", QT_TRANSLATE_NOOP("Rule", "Prizes")},
        {wordField("id", {"Rule", QT_TRANSLATE_NOOP("Rule", "Id of the prize")}),
         wholeField("chance", {"Rule", QT_TRANSLATE_NOOP("Rule", "Chance")}, FieldUnit::None, 0, PrizeTable::always,
                    std::nullopt,
                    {"Rule", QT_TRANSLATE_NOOP("Rule", "In hundredths of a percent; all together make 10,000.")}),
         wholeField("stock", {"Rule", QT_TRANSLATE_NOOP("Rule", "How many there are")}, FieldUnit::None, 0,
                    mostQuantity, 0, {"Rule", QT_TRANSLATE_NOOP("Rule", "0: no limit.")}),
         optional(
             groupField("reward", FieldKind::Record, {"Rule", QT_TRANSLATE_NOOP("Rule", "Reward")}, rewardFields()))});
    prizes.lowest = 1;
    prizes.highest = 20;
    return {
        choiceField("on", {"Rule", QT_TRANSLATE_NOOP("Rule", "A draw for every")}, "purchase",
                    {{"purchase", {"Rule", QT_TRANSLATE_NOOP("Rule", "purchase")}},
                     {"visit", {"Rule", QT_TRANSLATE_NOOP("Rule", "visit")}},
                     {"reward", {"Rule", QT_TRANSLATE_NOOP("Rule", "reward reached")}}}),
        wordsField("rewards", {"Rule", QT_TRANSLATE_NOOP("Rule", "Rewards that are drawn")}, 20,
                   {"Rule", QT_TRANSLATE_NOOP("Rule", "Ids of the rewards of a stamp card.")}),
        moneyField("minimum_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "Smallest purchase that counts")}, 0, 0),
        wholeField("most_a_day", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most draws a customer and day")}, FieldUnit::None,
                   0, 100, 0, {"Rule", QT_TRANSLATE_NOOP("Rule", "0: no limit.")}),
        wholeField("offline_allotment",
                   {"Rule", QT_TRANSLATE_NOOP("Rule", "Limited prizes a computer may give without a connection")},
                   FieldUnit::None, 0, 1'000, 0),
        optional(wordField("fallback", {"Rule", QT_TRANSLATE_NOOP("Rule", "What stands in for a prize that ran out")},
                           {"Rule", QT_TRANSLATE_NOOP("Rule", "Id of a prize without a limit.")})),
        prizes};
}

} // namespace muhr::loyalty
