// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pass/table_sheet.h"
#include "core/report/today_facts.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace muhr::today {

/// What the page of the day says, in the language of the window.
class TodayWords
{
    Q_DECLARE_TR_FUNCTIONS(TodayWords)
public:
    /// "Thursday, 26 November 2026"
    static QString day(base::LocalDate day);
    static QString number(std::int64_t count);
    static QString money(std::int64_t minor, const QString &currency);
    /// "12 more than a week ago by this time"; empty: there is nothing to compare with.
    static QString compared(std::int64_t now, const std::optional<std::int64_t> &before);
    /// "Dilnoza · Laptop 2"
    static QString who(const report::ShiftFacts &facts);
    static QString laptop(const report::ShiftFacts &facts);
    /// "09:02 to 17:40"
    static QString time(const report::ShiftFacts &facts, const QString &zone);
    /// "Closed by Dilnoza, 26.11.2026 21:04"; empty while the day is open.
    static QString closed(const report::DayFacts &facts);
    /// What came after the close; empty: nothing did.
    static QString late(const report::DayFacts &facts);
    static QString customer(const report::FindingFacts &facts);
    /// The heads of the shifts behind the first.
    static QStringList heads();
    static QStringList cells(const report::ShiftFacts &facts, const QString &currency);
    /// Everything on one paper.
    static pass::TableSheet sheet(const report::DayFacts &facts);
};

} // namespace muhr::today
