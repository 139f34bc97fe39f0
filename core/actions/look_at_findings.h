// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"

#include <vector>

namespace muhr::actions {

struct Workplace;

/// Somebody who may say why has looked at what was worth a look (report/finding_id). It is shown no more on this laptop
/// unless it is asked for, and nothing of it changes.
struct LookAtFindings
{
    std::vector<base::EventId> findings;
    /// False: it is to be looked at once more.
    bool wasSeen = true;
};

/// How many of them there are. Errors: not_allowed, needs_manager.
Outcome<std::int64_t> lookAtFindings(Workplace &workplace, const LookAtFindings &command);

} // namespace muhr::actions
