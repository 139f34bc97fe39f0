// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/day_document.h"

#include <optional>

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

} // namespace muhr::report
