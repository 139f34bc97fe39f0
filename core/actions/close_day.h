// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/local_date.h"
#include "core/report/branch_day.h"

#include <optional>

namespace muhr::actions {

struct Workplace;

/// The day of this branch is over: its figures stay as they are now.
struct CloseDay
{
    /// Nothing: the one that is now.
    std::optional<base::LocalDate> day;
};

/// A day that is closed already stays as it was closed, and nothing is written. Errors: not_allowed, needs_manager,
/// bad_value (the day has not begun).
Outcome<report::BranchDay> closeDay(Workplace &workplace, const CloseDay &command);

} // namespace muhr::actions
