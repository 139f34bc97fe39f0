// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/actions/action_error.h"
#include "core/base/id.h"

#include <functional>

namespace muhr::cli {

using StaffChange = std::function<actions::Outcome<base::EventId>(actions::Workplace &, const base::StaffId &)>;

/// Changes the member of staff that the first argument names, and answers by which event: {event, staff}.
int changeStaff(Invocation &invocation, const StaffChange &change);

} // namespace muhr::cli
