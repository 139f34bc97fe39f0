// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/point_life.h"

#include "core/base/calendar_period.h"

namespace muhr::loyalty {
namespace {

int monthsOf(PointRoundUp roundUp)
{
    switch (roundUp) {
    case PointRoundUp::Day:
        return 0;
    case PointRoundUp::Month:
        return 1;
    case PointRoundUp::Quarter:
        return 3;
    case PointRoundUp::HalfYear:
        return 6;
    case PointRoundUp::Year:
        break;
    }
    return 12;
}

} // namespace

std::optional<base::LocalDate> PointLife::lastDay(base::LocalDate activeDay, base::CalendarSystem calendar) const
{
    if (expiry == PointExpiry::Never || expiry == PointExpiry::Quiet)
        return std::nullopt;
    const base::LocalDate last =
        expiry == PointExpiry::Days ? activeDay.plusDays(after) : base::plusMonths(activeDay, after, calendar);
    const int months = monthsOf(roundUp);
    return months == 0 ? last : base::periodOf(last, months, calendar).last;
}

} // namespace muhr::loyalty
