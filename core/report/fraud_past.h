// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/day_row.h"

#include <array>
#include <map>
#include <set>
#include <vector>

namespace muhr::report {

/// Counts for a share: so many of so many.
struct Share
{
    std::int64_t part = 0;
    std::int64_t all = 0;
    /// Never quite 0 or 1: what has not been seen yet may still come.
    double value() const { return (static_cast<double>(part) + 1) / (static_cast<double>(all) + 2); }
};

/// An act on a card, as one of many.
struct ActOnCard
{
    base::StaffId staff;
    /// Of the week: 24 · (day of the week - 1) + hour.
    int hour = 0;
};

/// What is usual in a shop, learnt from the days before one that is looked at.
class FraudPast
{
public:
    static constexpr int hoursOfWeek = 7 * 24;

    /// Rows of the `daysLearnt` days before `day`; others are passed over.
    FraudPast(base::LocalDate day, const std::vector<DayRow> &rows);

    std::int64_t acts() const { return m_acts; }
    /// Days of a card, and those of them with so many acts or more.
    std::int64_t cardDays() const { return m_cardDays; }
    std::int64_t cardDaysWith(std::int64_t acts) const;
    /// Stamps without a sale, of all stamps at a till.
    Share withoutSale(const base::DeviceId &till) const;
    /// Undos, of all acts.
    Share undos() const { return {m_undos, m_acts}; }
    /// Acts within so many minutes of this one of the day, before and after.
    std::int64_t actsAround(int minute, int minutes) const;
    /// The shop has never worked on this day of the week (1 Monday … 7 Sunday), and would have had the chance to.
    bool isClosedOn(int dayOfWeek) const;
    /// Of all acts in this hour of the week those of one member of staff.
    Share staffInHour(const base::StaffId &staff, int hour) const;
    /// Empty: it never came.
    const std::vector<ActOnCard> &actsOn(const QByteArray &card) const;

    static int hourOf(const DayRow &row);
    /// What gives somebody something: acts at the counter that stand.
    static std::vector<const DayRow *> standingActs(const std::vector<DayRow> &rows);

private:
    std::int64_t m_acts = 0;
    std::int64_t m_undos = 0;
    std::int64_t m_cardDays = 0;
    std::map<std::int64_t, std::int64_t> m_actsPerCardDay;
    std::map<base::DeviceId, Share> m_tills;
    std::array<std::int64_t, 24 * 60> m_minutes{};
    std::array<std::int64_t, 7> m_openDays{};
    std::array<std::int64_t, 7> m_daysSeen{};
    std::array<std::map<base::StaffId, std::int64_t>, hoursOfWeek> m_staffByHour;
    std::map<QByteArray, std::vector<ActOnCard>> m_cards;
};

} // namespace muhr::report
