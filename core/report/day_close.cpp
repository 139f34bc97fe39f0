// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/day_close.h"

#include "core/report/day_rows.h"
#include "core/store/blob_table.h"
#include "core/store/closed_days.h"

#include <set>

namespace muhr::report {

using base::Unexpected;
using store::Result;

Result<std::optional<DayClose>> dayClose(store::Database &database, const base::ShopId &shop,
                                         const base::BranchId &branch, base::LocalDate day)
{
    const auto closes = store::closedDays(database, shop);
    if (!closes)
        return Unexpected{closes.error()};
    for (const auto &[closed, stored] : *closes) {
        const loyalty::Event &event = stored.event;
        if (closed.day != day || event.branch != branch || event.blobs.size() != 1)
            continue;
        const auto blob = store::findBlob(database, shop, event.blobs.front());
        if (!blob)
            return Unexpected{blob.error()};
        DayClose close{event.id, event.staff, stored.at, {event.seen, event.device, event.incarnation, event.seq}, {}};
        if (*blob)
            close.document = decodeDay((*blob)->bytes);
        return std::optional(close);
    }
    return std::optional<DayClose>();
}

Result<BranchDay> branchDay(store::Database &database, const base::ShopId &shop, const BusinessDays &days,
                            const base::BranchId &branch, base::LocalDate day)
{
    const auto rows = dayRows(database, shop, days, day, day, branch);
    auto close = dayClose(database, shop, branch, day);
    if (!rows || !close)
        return Unexpected{!rows ? rows.error() : close.error()};
    BranchDay found{day, daySheet(day, *rows), std::move(*close), {day, {}, {}}};
    if (!found.close)
        return found;
    std::vector<DayRow> late;
    std::set<QByteArray> onSheet;
    for (const DayRow &row : *rows) {
        if (!wasKnown(row, found.close->mark))
            late.push_back(row);
        else if (row.isVisit && row.card)
            onSheet.insert(loyalty::subjectBytes(*row.card));
    }
    // A visit that is on the sheet already is none once more.
    for (DayRow &row : late)
        row.isVisit = row.isVisit && row.card && !onSheet.contains(loyalty::subjectBytes(*row.card));
    found.late = daySheet(day, late);
    return found;
}

} // namespace muhr::report
