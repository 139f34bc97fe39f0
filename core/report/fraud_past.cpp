// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fraud_past.h"

#include "core/report/fraud_limits.h"

#include <algorithm>
#include <optional>

namespace muhr::report {

using loyalty::EventKind;

int FraudPast::hourOf(const DayRow &row)
{
    return (row.day.dayOfWeek() - 1) * 24 + row.minute / 60;
}

std::vector<const DayRow *> FraudPast::standingActs(const std::vector<DayRow> &rows)
{
    std::set<base::EventId> undone;
    for (const DayRow &row : rows)
        if (row.kind == EventKind::Undone && row.about)
            undone.insert(*row.about);
    std::vector<const DayRow *> standing;
    for (const DayRow &row : rows)
        if (row.isVisit && !row.staff.isNone() && !undone.contains(row.event))
            standing.push_back(&row);
    return standing;
}

FraudPast::FraudPast(base::LocalDate day, const std::vector<DayRow> &rows)
{
    const base::LocalDate from = day.plusDays(-fraud::daysLearnt);
    const auto isPast = [&](const DayRow &row) { return row.day >= from && row.day < day; };
    std::map<std::pair<QByteArray, base::LocalDate>, std::int64_t> perCardDay;
    std::set<base::LocalDate> open;
    std::optional<base::LocalDate> first;
    for (const DayRow *row : standingActs(rows)) {
        if (!isPast(*row))
            continue;
        ++m_acts;
        ++m_minutes[static_cast<std::size_t>(row->minute)];
        open.insert(row->day);
        first = first ? std::min(*first, row->day) : row->day;
        if (row->stamps > 0 && row->rewards == 0) {
            Share &till = m_tills[row->device];
            ++till.all;
            till.part += row->hasSale ? 0 : 1;
        }
        const int hour = hourOf(*row);
        ++m_staffByHour[static_cast<std::size_t>(hour)][row->staff];
        if (row->card) {
            const QByteArray card = loyalty::subjectBytes(*row->card);
            ++perCardDay[{card, row->day}];
            m_cards[card].push_back({row->staff, hour});
        }
    }
    for (const DayRow &row : rows)
        m_undos += row.kind == EventKind::Undone && isPast(row) ? 1 : 0;
    m_cardDays = static_cast<std::int64_t>(perCardDay.size());
    for (const auto &[key, acts] : perCardDay)
        ++m_actsPerCardDay[acts];
    for (const base::LocalDate &one : open)
        ++m_openDays[static_cast<std::size_t>(one.dayOfWeek() - 1)];
    // A shop that is younger than the days learnt was not closed before.
    for (base::LocalDate one = first.value_or(day); one < day; one = one.plusDays(1))
        ++m_daysSeen[static_cast<std::size_t>(one.dayOfWeek() - 1)];
}

std::int64_t FraudPast::cardDaysWith(std::int64_t acts) const
{
    std::int64_t days = 0;
    for (auto at = m_actsPerCardDay.lower_bound(acts); at != m_actsPerCardDay.end(); ++at)
        days += at->second;
    return days;
}

Share FraudPast::withoutSale(const base::DeviceId &till) const
{
    const auto found = m_tills.find(till);
    return found == m_tills.end() ? Share() : found->second;
}

std::int64_t FraudPast::actsAround(int minute, int minutes) const
{
    constexpr int inDay = 24 * 60;
    std::int64_t acts = 0;
    for (int by = -minutes; by <= minutes; ++by)
        acts += m_minutes[static_cast<std::size_t>((minute + by + inDay) % inDay)];
    return acts;
}

bool FraudPast::isClosedOn(int dayOfWeek) const
{
    std::int64_t open = 0;
    for (const std::int64_t days : m_openDays)
        open += days;
    const auto place = static_cast<std::size_t>(dayOfWeek - 1);
    return open >= fraud::openDaysNeeded && m_openDays[place] == 0 && m_daysSeen[place] >= fraud::closedDaysNeeded;
}

Share FraudPast::staffInHour(const base::StaffId &staff, int hour) const
{
    Share share;
    for (const auto &[one, acts] : m_staffByHour[static_cast<std::size_t>(hour)]) {
        share.all += acts;
        share.part += one == staff ? acts : 0;
    }
    return share;
}

const std::vector<ActOnCard> &FraudPast::actsOn(const QByteArray &card) const
{
    static const std::vector<ActOnCard> none;
    const auto found = m_cards.find(card);
    return found == m_cards.end() ? none : found->second;
}

} // namespace muhr::report
