// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/settled_log.h"
#include "tests/sim/world/laptop.h"

#include <vector>

// What laptops with a known mistake do to their store.
namespace muhr::tests::sim {

/// Nothing is pushed any more.
void forgetOutbox(Laptop &laptop);
/// The first act that waits is written once more, as another event.
void writeFirstWaitingAgain(Laptop &laptop);
/// The cursor stands at the last of them, though none is stored.
void moveCursor(Laptop &laptop, const std::vector<store::PulledEvent> &events);
/// All customers joined a second later than they did.
void moveMoments(Laptop &laptop);

} // namespace muhr::tests::sim
