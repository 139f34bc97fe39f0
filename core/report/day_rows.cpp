// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/day_rows.h"

#include "core/loyalty/card_changes.h"
#include "core/report/event_sentence.h"
#include "core/store/branch_table.h"
#include "core/store/event_table.h"
#include "core/store/history.h"

#include <map>

namespace muhr::report {

using base::Unexpected;
using store::Result;

namespace {

std::int64_t rewardsIn(const loyalty::Entries &entries)
{
    return std::count_if(entries.begin(), entries.end(), [](const loyalty::Entry &entry) {
        return std::holds_alternative<loyalty::RewardUsed>(entry) ||
               std::holds_alternative<loyalty::PointsSpent>(entry);
    });
}

class RowReader
{
public:
    RowReader(store::Database &database, const base::ShopId &shop, const BusinessDays &days)
        : m_database(database), m_shop(shop), m_days(days)
    {
    }

    /// Nothing: no part of a day's figures.
    Result<std::optional<DayRow>> read(const store::StoredEvent &stored)
    {
        const loyalty::Event &event = stored.event;
        DayRow row;
        if (const auto *joined = std::get_if<loyalty::CustomerJoined>(&event.body)) {
            row.kind = loyalty::EventKind::CustomerJoined;
            row.stamps = stampsIn(joined->entries);
        } else if (const auto *act = std::get_if<loyalty::Act>(&event.body)) {
            row.isVisit = !loyalty::isDeskwork(*act);
            row.hasSale = loyalty::purchaseMinor(*act).has_value();
            row.stamps = stampsIn(act->entries);
            row.rewards = rewardsIn(act->entries);
            row.worthMinor = loyalty::worthMinor(*act);
        } else if (const auto *undone = std::get_if<loyalty::Undone>(&event.body)) {
            row.kind = loyalty::EventKind::Undone;
            row.about = undone->event;
        } else if (const auto *returned = std::get_if<loyalty::Returned>(&event.body)) {
            row.kind = loyalty::EventKind::Returned;
            row.about = returned->event;
        } else {
            return std::optional<DayRow>();
        }
        row.event = event.id;
        row.at = stored.at;
        row.day = m_days.of(stored.at);
        row.minute = base::minuteOfDay(stored.at, m_days.zone);
        row.staff = event.staff;
        row.device = event.device;
        row.branch = event.branch;
        row.number = stored.settlement ? std::optional(stored.settlement->number) : std::nullopt;
        row.incarnation = event.incarnation;
        row.seq = event.seq;
        const loyalty::Body *about = &event.body;
        std::optional<store::StoredEvent> earlier;
        if (row.about) {
            auto found = store::findEvent(m_database, m_shop, *row.about);
            if (!found)
                return Unexpected{found.error()};
            earlier = std::move(*found);
        }
        if (earlier) {
            about = &earlier->event.body;
            row.isOfEarlierDay = m_days.of(earlier->at) < row.day;
        }
        if (const auto *returned = std::get_if<loyalty::Returned>(&event.body))
            row.worthMinor = broughtBack(*returned, *about);
        if (const auto whose = putCard(row, event, *about); !whose)
            return Unexpected{whose.error()};
        return std::optional(row);
    }

private:
    static std::int64_t broughtBack(const loyalty::Returned &returned, const loyalty::Body &about)
    {
        if (returned.amountMinor)
            return *returned.amountMinor;
        if (!returned.lines.empty())
            return loyalty::linesTotalMinor(returned.lines);
        const auto *act = std::get_if<loyalty::Act>(&about);
        return act ? loyalty::worthMinor(*act) : 0;
    }

    Result<void> putCard(DayRow &row, const loyalty::Event &event, const loyalty::Body &about)
    {
        if (event.subjects.empty())
            return {};
        // Most events are about one customer, who needs no asking.
        if (event.subjects.size() == 1 && std::holds_alternative<base::CustomerId>(event.subjects.front())) {
            row.card = event.subjects.front();
            return {};
        }
        const auto customers = store::customersOf(m_database, event);
        if (!customers)
            return Unexpected{customers.error()};
        row.card = customers->empty() ? event.subjects.front() : loyalty::Subject(loyalty::servedIn(about, *customers));
        return {};
    }

    store::Database &m_database;
    const base::ShopId &m_shop;
    const BusinessDays &m_days;
};

} // namespace

Result<std::vector<DayRow>> dayRows(store::Database &database, const base::ShopId &shop, const BusinessDays &days,
                                    base::LocalDate first, base::LocalDate last,
                                    const std::optional<base::BranchId> &branch)
{
    const auto branches = store::listBranches(database, shop);
    const auto events = store::eventsBetween(database, shop, days.begin(first), days.end(last));
    if (!branches || !events)
        return Unexpected{!branches ? branches.error() : events.error()};
    const bool isOnlyOne = branches->size() <= 1;
    RowReader reader(database, shop, days);
    std::vector<DayRow> rows;
    for (const store::StoredEvent &stored : *events) {
        if (branch && stored.event.branch != *branch && !(isOnlyOne && stored.event.branch.isNone()))
            continue;
        auto row = reader.read(stored);
        if (!row)
            return Unexpected{row.error()};
        if (*row)
            rows.push_back(**row);
    }
    return rows;
}

} // namespace muhr::report
