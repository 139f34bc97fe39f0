// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_date.h"
#include "core/base/yearly_day.h"

#include <cstdint>
#include <optional>

namespace muhr::loyalty {

// A birthday, the day a customer joined or another day of hers that comes back each year in its own calendar. A day
// whose year is known first comes back a year later: nobody has an anniversary on the day itself.
// Source: semantics.md 5.10. "Today" is always the shop's business day.

/// Where 29 February is kept in common years. 30 Esfand is kept on 29 Esfand then.
enum class LeapDay { LastOfFebruary, FirstOfMarch };

/// The days around an occasion on which its gift can be had.
class OccasionSpan
{
public:
    /// So many days away from the day at most: the windows of two years never meet.
    static constexpr std::int64_t farthest = 180;

    /// Days counted from the day itself: -7 … 0 ends on it, 3 … 5 comes after it. Nothing if it ends before it begins
    /// or is too far away.
    static std::optional<OccasionSpan> days(std::int64_t from, std::int64_t to);
    /// The whole month of the day, in its calendar; with 1 March where 29 February is kept on it.
    static OccasionSpan month() { return OccasionSpan(true, 0, 0); }

    bool isMonth() const { return m_isMonth; }
    std::int64_t from() const { return m_from; }
    std::int64_t to() const { return m_to; }

    friend bool operator==(const OccasionSpan &, const OccasionSpan &) = default;

private:
    OccasionSpan(bool isMonth, std::int64_t from, std::int64_t to) : m_isMonth(isMonth), m_from(from), m_to(to) {}
    bool m_isMonth;
    std::int64_t m_from;
    std::int64_t m_to;
};

/// The window of one year.
struct OccasionWindow
{
    /// Of the day itself, in its calendar: a gift before New Year for a day after it belongs to the new year. The key
    /// (customer, rule, year) makes it come once.
    int year = 0;
    /// How many years since; nothing if the year is unknown. Never for a card or a message: it tells an age.
    std::optional<int> age;
    base::LocalDate first;
    base::LocalDate day;
    base::LocalDate last;

    friend bool operator==(const OccasionWindow &, const OccasionWindow &) = default;
};

/// The day in a year of its calendar; nothing past the last day there is, or if it has not come back yet.
std::optional<base::LocalDate> occasionIn(const base::YearlyDay &day, int year, LeapDay leapDay);

/// The window that is open today; nothing: none is.
std::optional<OccasionWindow> windowOn(const base::YearlyDay &day, base::LocalDate today, LeapDay leapDay,
                                       const OccasionSpan &span);

struct NextOccasion
{
    /// As in OccasionWindow.
    int year = 0;
    base::LocalDate day;
    std::int64_t inDays = 0;
};

/// The next day itself, today included; nothing past the last day there is.
std::optional<NextOccasion> nextOccasion(const base::YearlyDay &day, base::LocalDate today, LeapDay leapDay);

} // namespace muhr::loyalty
