// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/day_row.h"

#include <optional>
#include <vector>

namespace muhr::report {

/// What was done. What was taken back on the same day is left out and counts as an undo; what is taken back later
/// belongs to the day on which that was.
struct DayFigures
{
    /// Cards that came; each counts once a day, for whoever served it first.
    std::int64_t visits = 0;
    std::int64_t newCards = 0;
    std::int64_t stamps = 0;
    /// Handed over.
    std::int64_t rewards = 0;
    /// Acts that say what was bought, and what the goods came to after discounts.
    std::int64_t sales = 0;
    std::int64_t soldMinor = 0;
    std::int64_t undos = 0;
    std::int64_t returns = 0;
    std::int64_t returnedMinor = 0;
    /// Of the undos and returns those of an act of an earlier day.
    std::int64_t corrections = 0;

    bool isEmpty() const { return *this == DayFigures(); }
    DayFigures &operator+=(const DayFigures &other);
    friend bool operator==(const DayFigures &, const DayFigures &) = default;
};

/// One member of staff at one laptop on one day, from the first thing done to the last.
struct Shift
{
    /// None: nobody did it by hand.
    base::StaffId staff;
    base::DeviceId device;
    base::Instant first;
    base::Instant last;
    DayFigures figures;
    friend bool operator==(const Shift &, const Shift &) = default;
};

/// The figures of a business day; the shifts, by their beginning, add up to them.
struct DaySheet
{
    base::LocalDate day;
    DayFigures all;
    std::vector<Shift> shifts;
    friend bool operator==(const DaySheet &, const DaySheet &) = default;
};

/// Of the rows of that day; others are passed over.
DaySheet daySheet(base::LocalDate day, const std::vector<DayRow> &rows);

/// How far whoever closed a day could see: the endpoint's number that the laptop had, and its own events before.
struct CloseMark
{
    std::int64_t seen = 0;
    base::DeviceId device;
    std::int64_t incarnation = 1;
    std::int64_t seq = 1;
};

/// It was on the sheet when the day was closed; all else came after the close.
bool wasKnown(const DayRow &row, const CloseMark &mark);

} // namespace muhr::report
