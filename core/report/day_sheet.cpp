// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/day_sheet.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace muhr::report {
namespace {

using loyalty::EventKind;

/// What one row adds; `isFirstOfCard`: nobody has served that card on this day before.
DayFigures figuresOf(const DayRow &row, bool isFirstOfCard)
{
    DayFigures figures;
    if (row.kind == EventKind::Undone) {
        figures.undos = 1;
        figures.corrections = row.isOfEarlierDay ? 1 : 0;
        return figures;
    }
    if (row.kind == EventKind::Returned) {
        figures.returns = 1;
        figures.returnedMinor = row.worthMinor;
        figures.corrections = row.isOfEarlierDay ? 1 : 0;
        return figures;
    }
    figures.newCards = row.kind == EventKind::CustomerJoined ? 1 : 0;
    figures.visits = isFirstOfCard ? 1 : 0;
    figures.stamps = row.stamps;
    figures.rewards = row.rewards;
    figures.sales = row.hasSale ? 1 : 0;
    figures.soldMinor = row.worthMinor;
    return figures;
}

} // namespace

DayFigures &DayFigures::operator+=(const DayFigures &other)
{
    visits += other.visits;
    newCards += other.newCards;
    stamps += other.stamps;
    rewards += other.rewards;
    sales += other.sales;
    soldMinor += other.soldMinor;
    undos += other.undos;
    returns += other.returns;
    returnedMinor += other.returnedMinor;
    corrections += other.corrections;
    return *this;
}

DaySheet daySheet(base::LocalDate day, const std::vector<DayRow> &rows)
{
    std::vector<const DayRow *> ofDay;
    std::set<base::EventId> undone;
    for (const DayRow &row : rows) {
        if (row.day != day)
            continue;
        ofDay.push_back(&row);
        if (row.kind == EventKind::Undone && row.about)
            undone.insert(*row.about);
    }
    std::stable_sort(ofDay.begin(), ofDay.end(),
                     [](const DayRow *one, const DayRow *other) { return one->at < other->at; });
    DaySheet sheet;
    sheet.day = day;
    std::map<std::pair<base::StaffId, base::DeviceId>, Shift> shifts;
    std::set<QByteArray> came;
    for (const DayRow *row : ofDay) {
        auto [found, isNew] = shifts.try_emplace({row->staff, row->device});
        Shift &shift = found->second;
        if (isNew) {
            shift.staff = row->staff;
            shift.device = row->device;
            shift.first = row->at;
        }
        shift.last = row->at;
        if (undone.contains(row->event))
            continue;
        const bool isFirst = row->isVisit && row->card && came.insert(loyalty::subjectBytes(*row->card)).second;
        shift.figures += figuresOf(*row, isFirst);
    }
    for (const auto &[key, shift] : shifts) {
        sheet.all += shift.figures;
        sheet.shifts.push_back(shift);
    }
    std::sort(sheet.shifts.begin(), sheet.shifts.end(), [](const Shift &one, const Shift &other) {
        return std::tie(one.first, one.staff, one.device) < std::tie(other.first, other.staff, other.device);
    });
    return sheet;
}

bool wasKnown(const DayRow &row, const CloseMark &mark)
{
    if (row.number && *row.number <= mark.seen)
        return true;
    return row.device == mark.device && row.incarnation == mark.incarnation && row.seq < mark.seq;
}

} // namespace muhr::report
