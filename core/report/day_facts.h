// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/branch_day.h"
#include "core/report/device_label.h"

#include <QString>

#include <optional>
#include <vector>

namespace muhr::report {

/// A shift with the names that a person reads.
struct ShiftFacts
{
    Shift shift;
    /// Empty: nobody did it by hand, or the name cannot be read here.
    QString staffName;
    DeviceLabel laptop;
};

/// A day of a branch as it is shown and printed.
struct DayFacts
{
    BranchDay day;
    /// Of the sheet, as it was closed.
    std::vector<ShiftFacts> shifts;
    QString shopName;
    QString branchName;
    /// ISO code.
    QString currency;
    /// IANA name.
    QString zone;
    /// Of whoever closed it.
    QString closedBy;
    /// It is the business day that is now.
    bool isNow = false;
};

} // namespace muhr::report
