// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/today.h"

#include "core/report/business_days.h"
#include "core/report/day_reading.h"
#include "core/report/day_rows.h"
#include "core/report/fraud_digest.h"
#include "core/store/last_act.h"

#include <set>

namespace muhr::report {

using base::Unexpected;
using store::Result;

namespace {

Result<std::int64_t> cameBackOn(store::Database &database, const base::ShopId &shop, base::Instant begin,
                                const std::vector<DayRow> &rows)
{
    std::set<base::CustomerId> came;
    for (const DayRow &row : rows)
        if (row.isVisit && row.card)
            if (const auto *customer = std::get_if<base::CustomerId>(&*row.card))
                came.insert(*customer);
    std::int64_t back = 0;
    for (const base::CustomerId &customer : came) {
        const auto last = store::lastActBefore(database, shop, customer, begin);
        if (!last)
            return Unexpected{last.error()};
        back += *last && **last <= begin - std::chrono::hours(24 * awayDays) ? 1 : 0;
    }
    return back;
}

} // namespace

Result<TodayFacts> todayFacts(store::Database &database, const store::PeopleKeys *keys, const base::ShopId &shop,
                              const base::BranchId &branch, base::Instant now)
{
    const auto days = businessDays(database, shop);
    auto day = dayFacts(database, keys, shop, branch, std::nullopt, now);
    if (!days || !day)
        return Unexpected{!days ? days.error() : day.error()};
    const base::LocalDate today = day->day.day;
    const base::LocalDate before = today.plusDays(-7);
    const auto rows = dayRows(database, shop, *days, today, today, branch);
    auto earlier = dayRows(database, shop, *days, before, before, branch);
    auto findings = fraudDigest(database, keys, shop, *days, today, digestDays);
    if (!rows || !earlier || !findings)
        return Unexpected{!rows ? rows.error() : !earlier ? earlier.error() : findings.error()};
    const auto cameBack = cameBackOn(database, shop, days->begin(today), *rows);
    if (!cameBack)
        return Unexpected{cameBack.error()};
    TodayFacts facts{std::move(*day), std::nullopt, *cameBack, std::move(*findings)};
    // A morning is held against a morning.
    const bool wasThere = !earlier->empty();
    const base::Instant until = days->begin(before) + (now - days->begin(today));
    std::erase_if(*earlier, [&](const DayRow &row) { return row.at > until; });
    if (wasThere)
        facts.weekBefore = daySheet(before, *earlier).all;
    return facts;
}

} // namespace muhr::report
