// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"

namespace muhr::actions {

struct Workplace;

/// What a laptop of the shop is called from now on.
struct NameDevice
{
    base::DeviceId device;
    /// Empty: as if nobody had named it.
    QString name;
};

/// The event that says so. Errors: not_allowed, bad_value (there is no such device, or no name).
Outcome<base::EventId> nameDevice(Workplace &workplace, const NameDevice &command);

} // namespace muhr::actions
