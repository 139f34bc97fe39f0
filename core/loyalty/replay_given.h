// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/replay.h"

namespace muhr::loyalty {

/// What a card has that it had not before; `acts` are those of the while, with their moments.
ReplayGiven givenBetween(const CardState &before, const CardState &after, const std::vector<TimedEvent> &acts,
                         const Programme &programme);

} // namespace muhr::loyalty
