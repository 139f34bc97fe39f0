// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/business_days.h"
#include "core/report/day_row.h"

#include <string>

namespace muhr::tests {

/// An id that is made of a number.
template <typename Id>
Id numberedId(std::uint64_t number)
{
    base::IdBytes bytes{};
    for (std::size_t i = 0; i < 8; ++i)
        bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i) & 0xff);
    return Id::fromBytes(bytes);
}

/// Writes rows of a shop in Tashkent whose day begins at midnight.
class DayPlay
{
public:
    report::BusinessDays days{*base::Zone::parse(u"Asia/Tashkent"), 0};
    std::vector<report::DayRow> rows;

    /// At this minute of the day, by that member of staff at the till of the same number, on that card.
    report::DayRow &act(base::LocalDate day, int minute, std::uint64_t staff, std::uint64_t card)
    {
        report::DayRow &row = add(day, minute, staff, card);
        row.isVisit = true;
        row.hasSale = true;
        row.stamps = 1;
        row.worthMinor = 1'000;
        return row;
    }
    report::DayRow &join(base::LocalDate day, int minute, std::uint64_t staff, std::uint64_t card)
    {
        report::DayRow &row = add(day, minute, staff, card);
        row.kind = loyalty::EventKind::CustomerJoined;
        return row;
    }
    /// Of an act that stands in the rows.
    report::DayRow &undo(const report::DayRow &given, int minute, std::uint64_t staff)
    {
        const report::DayRow act = given;
        report::DayRow &row = add(act.day, minute, staff, 0);
        row.kind = loyalty::EventKind::Undone;
        row.card = act.card;
        row.about = act.event;
        return row;
    }

private:
    report::DayRow &add(base::LocalDate day, int minute, std::uint64_t staff, std::uint64_t card)
    {
        report::DayRow row;
        row.event = numberedId<base::EventId>(++m_events);
        row.at = days.begin(day) + std::chrono::minutes(minute);
        row.day = day;
        row.minute = minute;
        row.staff = numberedId<base::StaffId>(staff);
        row.device = numberedId<base::DeviceId>(1);
        row.card = numberedId<base::CustomerId>(card);
        row.seq = static_cast<std::int64_t>(m_events);
        rows.push_back(row);
        return rows.back();
    }

    std::uint64_t m_events = 0;
};

} // namespace muhr::tests
