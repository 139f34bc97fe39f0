// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/make_field.h"
#include "core/loyalty/reward_terms.h"
#include "core/loyalty/stamp_terms.h"

namespace muhr::loyalty {
namespace {

using base::SourceText;

constexpr std::int64_t highestGoal = 100;
constexpr std::int64_t minutesOfWeek = 7 * 24 * 60;

} // namespace

std::vector<Field> stampFields()
{
    const base::SourceText noLimit{"Rule", QT_TRANSLATE_NOOP("Rule", "0: no limit.")};
    Field items;
    items.key = "items";
    items.kind = FieldKind::Words;
    items.label = {"Rule", QT_TRANSLATE_NOOP("Rule", "Products")};
    items.lowest = 1;
    items.highest = 200;
    items.isOptional = true;
    Field stamp;
    stamp.key = "stamp";
    stamp.kind = FieldKind::Word;
    stamp.label = {"Rule", QT_TRANSLATE_NOOP("Rule", "Kind of stamp")};
    stamp.standardWord = "stamps";
    Field stampTitle;
    stampTitle.key = "stamp_title";
    stampTitle.kind = FieldKind::Text;
    stampTitle.label = {"Rule", QT_TRANSLATE_NOOP("Rule", "Name of the stamp")};
    stampTitle.isOptional = true;
    Field id;
    id.key = "id";
    id.kind = FieldKind::Word;
    id.label = {"Rule", QT_TRANSLATE_NOOP("Rule", "Id of the reward")};
    Field milestones = groupField(
        "milestones", FieldKind::List, {"Rule", QT_TRANSLATE_NOOP("Rule", "Rewards")},
        {wholeField("at", {"Rule", QT_TRANSLATE_NOOP("Rule", "At")}, FieldUnit::Stamps, 1, highestGoal, std::nullopt),
         id, groupField("reward", FieldKind::Record, {"Rule", QT_TRANSLATE_NOOP("Rule", "Reward")}, rewardFields())});
    milestones.lowest = 1;
    milestones.highest = 20;
    return {
        wholeField("goal", {"Rule", QT_TRANSLATE_NOOP("Rule", "Stamps on a card")}, FieldUnit::Stamps, 1, highestGoal,
                   6),
        choiceField("per", {"Rule", QT_TRANSLATE_NOOP("Rule", "A stamp for every")}, "visit",
                    {{"visit", {"Rule", QT_TRANSLATE_NOOP("Rule", "visit")}},
                     {"amount", {"Rule", QT_TRANSLATE_NOOP("Rule", "amount spent")}},
                     {"item", {"Rule", QT_TRANSLATE_NOOP("Rule", "item bought")}}}),
        wholeField("stamps", {"Rule", QT_TRANSLATE_NOOP("Rule", "How many stamps")}, FieldUnit::Stamps, 1, 20, 1),
        moneyField("step_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "For every amount of")}, 1, std::nullopt),
        yesNoField("keep_remainder", {"Rule", QT_TRANSLATE_NOOP("Rule", "Keep the rest for the next time")}, true,
                   {"Rule", QT_TRANSLATE_NOOP("Rule", "Then two small purchases bring as much as one large.")}),
        items,
        wholeField("welcome", {"Rule", QT_TRANSLATE_NOOP("Rule", "Stamps for joining")}, FieldUnit::Stamps, 0, 20, 0),
        stamp,
        stampTitle,
        choiceField("expires", {"Rule", QT_TRANSLATE_NOOP("Rule", "Stamps lapse")}, "never",
                    {{"never", {"Rule", QT_TRANSLATE_NOOP("Rule", "never")}},
                     {"card", {"Rule", QT_TRANSLATE_NOOP("Rule", "so many days after the first stamp of the card")}},
                     {"quiet", {"Rule", QT_TRANSLATE_NOOP("Rule", "so many days after the last stamp")}}}),
        optional(wholeField("expires_after", {"Rule", QT_TRANSLATE_NOOP("Rule", "After how many days")},
                            FieldUnit::Days, 1, 3'660, std::nullopt,
                            {"Rule", QT_TRANSLATE_NOOP("Rule", "Then the next stamp begins a new card. "
                                                               "Rewards that were reached stay.")})),
        wholeField("cool_down_minutes", {"Rule", QT_TRANSLATE_NOOP("Rule", "Shortest time between two stamps")},
                   FieldUnit::Minutes, 0, minutesOfWeek, 0),
        wholeField("kiosk_minutes", {"Rule", QT_TRANSLATE_NOOP("Rule", "Shortest time between two stamps at a kiosk")},
                   FieldUnit::Minutes, 1, minutesOfWeek, 5,
                   {"Rule", QT_TRANSLATE_NOOP("Rule", "Nobody watches there: the same card shown again counts once.")}),
        wholeField("after_reward_minutes",
                   {"Rule", QT_TRANSLATE_NOOP("Rule", "Shortest time from a used reward to the next stamp")},
                   FieldUnit::Minutes, 0, minutesOfWeek, 0),
        moneyField("minimum_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "Smallest purchase that counts")}, 0, 0),
        wholeField("most_a_day", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most stamps a day")}, FieldUnit::Stamps, 0, 100, 0,
                   noLimit),
        wholeField("most_at_once", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most stamps a purchase brings")},
                   FieldUnit::Stamps, 0, 100, 0, noLimit),
        wholeField("most_waiting", {"Rule", QT_TRANSLATE_NOOP("Rule", "No more stamps while so many rewards wait")},
                   FieldUnit::None, 0, 100, 0, noLimit),
        wholeField("most_by_hand", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most stamps a cashier sets by hand")},
                   FieldUnit::Stamps, 1, 100, 10),
        milestones};
}

} // namespace muhr::loyalty
