// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"

#include <vector>

namespace muhr::actions {

struct Workplace;

/// An owner has looked at what did not go as it was meant: values that were set aside, acts that the endpoint refused,
/// programmes that stayed a draft. It is counted no more on this laptop, and stays where it is.
struct LookAt
{
    std::vector<base::EventId> events;
    /// False: it is to be looked at once more.
    bool wasSeen = true;
};

/// How many of them there are. Errors: not_allowed, bad_value (one of them is none of these).
Outcome<std::int64_t> lookAt(Workplace &workplace, const LookAt &command);

} // namespace muhr::actions
