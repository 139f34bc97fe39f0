// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"

namespace muhr::actions {

struct Workplace;

struct AddBranch
{
    QString name;
};

/// Errors: not_allowed, bad_value (no name).
Outcome<base::BranchId> addBranch(Workplace &workplace, const AddBranch &command);

/// Where a join QR is going to hang.
struct AddPlacement
{
    QString name;
};

/// Errors: not_allowed, bad_value (no name).
Outcome<base::PlacementId> addPlacement(Workplace &workplace, const AddPlacement &command);

} // namespace muhr::actions
