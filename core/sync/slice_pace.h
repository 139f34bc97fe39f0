// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/store/work_queue.h"
#include "core/sync/laptop_side.h"

#include <functional>

namespace muhr::sync {

/// How long a slice takes (RoundOf::pace): until somebody waits at the counter, and 20 ms at most. References outlive
/// it.
std::function<HasTime()> slicePace(store::WorkQueue &queue, const base::Clock &clock);

} // namespace muhr::sync
