// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"
#include "core/loyalty/role.h"

namespace muhr::actions {

struct Workplace;

struct AddStaff
{
    QString name;
    loyalty::Role role = loyalty::Role::Cashier;
};

/// Errors: not_allowed, bad_value (no name, or a role that is not a person's), no_key.
Outcome<base::StaffId> addStaff(Workplace &workplace, const AddStaff &command);

} // namespace muhr::actions
