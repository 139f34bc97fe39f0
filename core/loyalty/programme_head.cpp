// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/programme_head.h"

#include "core/loyalty/cash_plan.h"
#include "core/loyalty/make_field.h"

namespace muhr::loyalty {
namespace {

constexpr std::int64_t lastMinuteOfDay = 24 * 60 - 1;

std::vector<Field> makeHead()
{
    Field name;
    name.key = "name";
    name.kind = FieldKind::Text;
    name.label = {"Programme", QT_TRANSLATE_NOOP("Programme", "Name of the card")};
    Field visit = wordField("visit", {"Programme", QT_TRANSLATE_NOOP("Programme", "What counts as a visit")},
                            {"Programme", QT_TRANSLATE_NOOP("Programme", "“day”: the first act of a card on a day at a "
                                                                         "branch; “act”: every act; “minutes:90”: acts "
                                                                         "at least 90 minutes apart.")});
    visit.standardWord = "day";
    std::vector<Field> head{
        name,
        wordField("currency", {"Programme", QT_TRANSLATE_NOOP("Programme", "Currency")},
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "The three letters of ISO 4217, such as UZS.")}),
        wordField("zone", {"Programme", QT_TRANSLATE_NOOP("Programme", "Time zone")},
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "Such as Asia/Tashkent.")}),
        choiceField("calendar", {"Programme", QT_TRANSLATE_NOOP("Programme", "Calendar")}, "gregorian",
                    {{"gregorian", {"Programme", QT_TRANSLATE_NOOP("Programme", "Gregorian")}},
                     {"jalali", {"Programme", QT_TRANSLATE_NOOP("Programme", "Jalali")}}}),
        wholeField("day_starts_minute", {"Programme", QT_TRANSLATE_NOOP("Programme", "The day starts at minute")},
                   FieldUnit::Minutes, 0, lastMinuteOfDay, 0,
                   {"Programme", QT_TRANSLATE_NOOP("Programme", "A shop that is open past midnight starts its day "
                                                                "in the morning: 240 is four o'clock.")}),
        visit,
        moneyField("cashier_reward_limit_minor",
                   {"Programme", QT_TRANSLATE_NOOP("Programme", "The dearest reward a cashier may hand over")}, 0,
                   std::nullopt,
                   {"Programme", QT_TRANSLATE_NOOP("Programme", "Dearer ones need a manager; empty: none do.")}),
        yesNoField("own_card_allowed", {"Programme", QT_TRANSLATE_NOOP("Programme", "Staff may serve their own card")},
                   false,
                   {"Programme", QT_TRANSLATE_NOOP("Programme", "Otherwise a colleague must stamp it and hand over "
                                                                "its rewards.")})};
    for (Field &field : cashFields())
        head.push_back(std::move(field));
    return head;
}

} // namespace

const std::vector<Field> &programmeHead()
{
    static const std::vector<Field> head = makeHead();
    return head;
}

} // namespace muhr::loyalty
