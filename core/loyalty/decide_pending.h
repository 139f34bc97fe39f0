// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/decide.h"

namespace muhr::loyalty {

/// Somebody decides by hand on points or bonus that wait.
struct PendingCommand
{
    Channel channel = Channel::Command;
    /// The event that earned them.
    base::EventId earned;
    /// They are gone; else they can be spent from today on.
    bool isCancelled = false;
};

/// A manager may. The act is desk work: no visit.
base::Expected<Decision, Refusal> decidePending(const ProgrammeShelf &shelf, const PublishedProgramme &inForce,
                                                const CardState &card, const PendingCommand &command,
                                                const ActMoment &moment);

} // namespace muhr::loyalty
