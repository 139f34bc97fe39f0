// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"
#include "core/loyalty/role.h"

#include <QString>

#include <optional>

namespace muhr::actions {

struct Workplace;

struct SetStaff
{
    base::StaffId staff;
    /// Nothing: as before.
    std::optional<loyalty::Role> role = {};
    /// False: she leaves the shop. What she did stays under her name.
    std::optional<bool> isActive = {};
};

/// Another role, or whether somebody works here. Who was given a role that needs a longer PIN keeps the one she has
/// until she signs in with it at a till, where she sets a longer one first. Errors: not_allowed, needs_owner, bad_value
/// (no such member of staff, or a role that is not a person's), last_owner (the shop would be left without anybody to
/// lead it).
Outcome<base::EventId> setStaff(Workplace &workplace, const SetStaff &command);

struct RenameStaff
{
    base::StaffId staff;
    QString name;
};

/// Errors: not_allowed, needs_owner, bad_value (no such member of staff, or no name), no_key.
Outcome<base::EventId> renameStaff(Workplace &workplace, const RenameStaff &command);

} // namespace muhr::actions
