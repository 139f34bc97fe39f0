// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/actions/session.h"

#include <QString>

#include <optional>

namespace muhr::actions {

struct Workplace;

struct SignIn
{
    base::StaffId staff;
    QString pin;
};

/// Who stands at the workplace from now on, and what she may do there; nothing is written but the tries. Errors:
/// bad_value (nobody who works here), and those of checkPin.
Outcome<Session> signIn(Workplace &workplace, const SignIn &command);

/// Of somebody who was signed in, as things are now: her role may be another one. Nothing: she works here no more.
Outcome<std::optional<Session>> sessionNow(Workplace &workplace, const base::StaffId &staff);

} // namespace muhr::actions
