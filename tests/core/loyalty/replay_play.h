// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/loyalty/counter_play.h"

#include "core/loyalty/replay.h"

namespace muhr::tests {

/// The draft over all of a play, or from a moment on.
loyalty::CardReplay replayed(const CounterPlay &play, const QByteArray &draft, base::Instant from = {});
/// The draft over another history of the card.
loyalty::CardReplay replayed(const CounterPlay &play, const QByteArray &draft,
                             const std::vector<loyalty::TimedEvent> &history, base::Instant from = {});

} // namespace muhr::tests
