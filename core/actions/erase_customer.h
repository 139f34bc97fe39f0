// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"

namespace muhr::actions {

struct Workplace;

/// Destroys everything personal of a customer, on this machine at once and elsewhere as the event arrives; stamps and
/// totals of the shop stay. Cannot be undone. Errors: unknown_customer, not_allowed; store_open when somebody who reads
/// holds up the last step, which asking again by her id makes good.
Outcome<base::EventId> eraseCustomer(Workplace &workplace, const QString &target);

} // namespace muhr::actions
