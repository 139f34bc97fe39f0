// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/limits.h"
#include "core/loyalty/stamp_terms.h"

namespace muhr::loyalty {
namespace {

using base::SourceText;

constexpr std::int64_t highestGoal = 100;
constexpr std::int64_t minutesOfWeek = 7 * 24 * 60;

Field whole(const char *key, const SourceText &label, FieldUnit unit, std::int64_t lowest, std::int64_t highest,
            std::optional<std::int64_t> standard, const SourceText &help = {})
{
    Field field;
    field.key = key;
    field.label = label;
    field.help = help;
    field.unit = unit;
    field.lowest = lowest;
    field.highest = highest;
    field.standard = standard;
    return field;
}

Field money(const char *key, const SourceText &label, std::int64_t lowest, std::optional<std::int64_t> standard,
            const SourceText &help = {})
{
    Field field = whole(key, label, FieldUnit::None, lowest, mostMoney, standard, help);
    field.kind = FieldKind::Money;
    field.isOptional = !standard;
    return field;
}

Field yesNo(const char *key, const SourceText &label, bool standard, const SourceText &help)
{
    Field field = whole(key, label, FieldUnit::None, 0, 1, standard ? 1 : 0, help);
    field.kind = FieldKind::YesNo;
    return field;
}

Field choice(const char *key, const SourceText &label, const char *standard, std::vector<FieldChoice> choices)
{
    Field field;
    field.key = key;
    field.kind = FieldKind::Choice;
    field.label = label;
    field.standardWord = standard;
    field.choices = std::move(choices);
    return field;
}

Field group(const char *key, FieldKind kind, const SourceText &label, std::vector<Field> fields)
{
    Field field;
    field.key = key;
    field.kind = kind;
    field.label = label;
    field.fields = std::move(fields);
    return field;
}

std::vector<Field> rewardFields()
{
    Field title;
    title.key = "title";
    title.kind = FieldKind::Text;
    title.label = {"Rule", QT_TRANSLATE_NOOP("Rule", "What the customer gets")};
    title.help = {"Rule", QT_TRANSLATE_NOOP("Rule", "A thing or an amount, such as “Free coffee”.")};
    Field days =
        whole("valid_days", {"Rule", QT_TRANSLATE_NOOP("Rule", "Valid for")}, FieldUnit::Days, 0, 3'660, std::nullopt,
              {"Rule", QT_TRANSLATE_NOOP("Rule", "Counted from the day it is reached; empty: without end.")});
    days.isOptional = true;
    return {choice("kind", {"Rule", QT_TRANSLATE_NOOP("Rule", "How it is given")}, "voucher",
                   {{"voucher", {"Rule", QT_TRANSLATE_NOOP("Rule", "Kept on the card until it is used")}},
                    {"now", {"Rule", QT_TRANSLATE_NOOP("Rule", "Handed over at once")}}}),
            title,
            days,
            money("value_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "What it is worth")}, 0, 0),
            choice("offline", {"Rule", QT_TRANSLATE_NOOP("Rule", "Without a connection")}, "branch",
                   {{"branch", {"Rule", QT_TRANSLATE_NOOP("Rule", "At the branch that gave it")}},
                    {"online", {"Rule", QT_TRANSLATE_NOOP("Rule", "Not at all")}},
                    {"anywhere", {"Rule", QT_TRANSLATE_NOOP("Rule", "Anywhere, up to a limit")}}}),
            money("offline_up_to_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "Up to what value")}, 0, 0),
            whole("offline_a_day", {"Rule", QT_TRANSLATE_NOOP("Rule", "How many a computer and day")}, FieldUnit::None,
                  0, 100, 0),
            yesNo("needs_fresh_code", {"Rule", QT_TRANSLATE_NOOP("Rule", "Only with the changing code of a phone")},
                  false, {"Rule", QT_TRANSLATE_NOOP("Rule", "Copies and screenshots of the card don't count then.")})};
}

} // namespace

std::vector<Field> stampFields()
{
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
    Field milestones =
        group("milestones", FieldKind::List, {"Rule", QT_TRANSLATE_NOOP("Rule", "Rewards")},
              {whole("at", {"Rule", QT_TRANSLATE_NOOP("Rule", "At")}, FieldUnit::Stamps, 1, highestGoal, std::nullopt),
               id, group("reward", FieldKind::Record, {"Rule", QT_TRANSLATE_NOOP("Rule", "Reward")}, rewardFields())});
    milestones.lowest = 1;
    milestones.highest = 20;
    return {
        whole("goal", {"Rule", QT_TRANSLATE_NOOP("Rule", "Stamps on a card")}, FieldUnit::Stamps, 1, highestGoal, 6),
        choice("per", {"Rule", QT_TRANSLATE_NOOP("Rule", "A stamp for every")}, "visit",
               {{"visit", {"Rule", QT_TRANSLATE_NOOP("Rule", "visit")}},
                {"amount", {"Rule", QT_TRANSLATE_NOOP("Rule", "amount spent")}},
                {"item", {"Rule", QT_TRANSLATE_NOOP("Rule", "item bought")}}}),
        whole("stamps", {"Rule", QT_TRANSLATE_NOOP("Rule", "How many stamps")}, FieldUnit::Stamps, 1, 20, 1),
        money("step_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "For every amount of")}, 1, std::nullopt),
        yesNo("keep_remainder", {"Rule", QT_TRANSLATE_NOOP("Rule", "Keep the rest for the next time")}, true,
              {"Rule", QT_TRANSLATE_NOOP("Rule", "Then two small purchases bring as much as one large.")}),
        items,
        whole("welcome", {"Rule", QT_TRANSLATE_NOOP("Rule", "Stamps for joining")}, FieldUnit::Stamps, 0, 20, 0),
        stamp,
        stampTitle,
        whole("cool_down_minutes", {"Rule", QT_TRANSLATE_NOOP("Rule", "Shortest time between two stamps")},
              FieldUnit::Minutes, 0, minutesOfWeek, 0),
        money("minimum_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "Smallest purchase that counts")}, 0, 0),
        whole("most_a_day", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most stamps a day")}, FieldUnit::Stamps, 0, 100, 0,
              {"Rule", QT_TRANSLATE_NOOP("Rule", "0: no limit.")}),
        whole("most_by_hand", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most stamps a cashier sets by hand")},
              FieldUnit::Stamps, 1, 100, 10),
        milestones};
}

} // namespace muhr::loyalty
