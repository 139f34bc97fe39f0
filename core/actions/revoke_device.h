// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"
#include "core/loyalty/body.h"

namespace muhr::actions {

struct Workplace;

/// A laptop or kiosk that was lost, stolen or is not used any more.
struct RevokeDevice
{
    base::DeviceId device;
    loyalty::RevokeReason reason = loyalty::RevokeReason::Lost;
};

/// Takes it out of the shop as soon as the endpoint has numbered that: it gets nothing any more, what it pushes waits
/// for an owner, and the shop gets its next key, which it has not. One that was taken out already stays so, and the
/// event that did it is answered. Errors: not_allowed, bad_value (no such device, or the endpoint itself), this_device
/// (nobody locks himself out), last_device (… and nobody would be left who could lead the shop), no_endpoint (this
/// laptop has not heard of it yet, so it could not be given the next key).
Outcome<base::EventId> revokeDevice(Workplace &workplace, const RevokeDevice &command);

} // namespace muhr::actions
