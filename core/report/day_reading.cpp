// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/day_reading.h"

#include "core/report/day_close.h"
#include "core/report/device_labels.h"
#include "core/report/shop_documents.h"
#include "core/report/story_source.h"

namespace muhr::report {

using base::Unexpected;

store::Result<DayFacts> dayFacts(store::Database &database, const store::PeopleKeys *keys, const base::ShopId &shop,
                                 const base::BranchId &branch, const std::optional<base::LocalDate> &day,
                                 base::Instant now)
{
    auto source = StorySource::open(database, keys, shop);
    const auto settings = shopSettings(database, shop);
    const auto labels = DeviceLabels::read(database, shop);
    const auto days = businessDays(database, shop);
    const auto branchName = nameOf(database, shop, loyalty::DocumentType::Branch, branch.raw());
    if (!source || !settings || !labels || !days || !branchName)
        return Unexpected{!source     ? source.error()
                          : !settings ? settings.error()
                          : !labels   ? labels.error()
                          : !days     ? days.error()
                                      : branchName.error()};
    const base::LocalDate today = days->of(now + std::chrono::milliseconds(source->shop().skewMs));
    auto read = branchDay(database, shop, *days, branch, day.value_or(today));
    if (!read)
        return Unexpected{read.error()};
    DayFacts facts{
        std::move(*read), {}, settings->name, *branchName, source->shop().currency, days->zone.name(), {}, {}};
    facts.isNow = facts.day.day == today;
    if (facts.day.close && facts.day.close->document)
        facts.currency = facts.day.close->document->currency;
    for (const Shift &shift : facts.day.sheet().shifts) {
        const auto name = source->staffNameOf(shift.staff);
        if (!name)
            return Unexpected{name.error()};
        facts.shifts.push_back({shift, *name, labels->of(shift.device)});
    }
    if (facts.day.close) {
        const auto by = source->staffNameOf(facts.day.close->by);
        if (!by)
            return Unexpected{by.error()};
        facts.closedBy = *by;
    }
    return facts;
}

} // namespace muhr::report
