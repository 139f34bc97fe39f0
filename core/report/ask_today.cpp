// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ask_today.h"

#include "core/report/desk_inside.h"
#include "core/report/store_refusal.h"
#include "core/report/today.h"
#include "core/store/shop_table.h"

namespace muhr::report {

void askToday(Desk &desk, Desk::Then<TodayFacts> then)
{
    DeskDoor::of(desk).ask<TodayFacts>(
        [](const DeskReader::Place &place, const Viewer &viewer,
           base::Instant now) -> base::Expected<TodayFacts, words::Refused> {
            const auto row = store::findShop(place.database, viewer.shop);
            if (!row)
                return base::Unexpected{refusalOf(row.error())};
            const bool isNamed = !viewer.branch.isNone() || !*row;
            auto facts =
                todayFacts(place.database, place.keys, viewer.shop, isNamed ? viewer.branch : (*row)->branch, now);
            if (!facts)
                return base::Unexpected{refusalOf(facts.error())};
            if (const auto fresh = place.book.refresh(); !fresh)
                return base::Unexpected{refusalOf(fresh.error())};
            facts->birthdays = place.book.birthdaysOn(facts->day.day.day);
            return std::move(*facts);
        },
        std::move(then));
}

} // namespace muhr::report
