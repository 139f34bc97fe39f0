// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/business_days.h"
#include "core/report/day_document.h"

#include <optional>
#include <vector>

namespace muhr::report {

/// The word that closed a branch's day, and the sheet as it was then.
struct DayClose
{
    base::EventId event;
    base::StaffId by;
    base::Instant at;
    CloseMark mark;
    /// Nothing: the sheet has not come yet, or it cannot be read here.
    std::optional<DayDocument> document;
};

/// The first one that settles holds; before that the first one here. Nothing: the day is open.
store::Result<std::optional<DayClose>> dayClose(store::Database &database, const base::ShopId &shop,
                                                const base::BranchId &branch, base::LocalDate day);

/// A branch's day.
struct BranchDay
{
    base::LocalDate day;
    /// As it stands now, with everything that has come.
    DaySheet now;
    std::optional<DayClose> close;
    /// What came after the close; empty while the day is open.
    DaySheet late;

    /// As it was closed, else as it stands.
    const DaySheet &sheet() const { return close && close->document ? close->document->sheet : now; }
};

store::Result<BranchDay> branchDay(store::Database &database, const base::ShopId &shop, const BusinessDays &days,
                                   const base::BranchId &branch, base::LocalDate day);

} // namespace muhr::report
