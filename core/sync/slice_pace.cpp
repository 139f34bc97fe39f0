// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/slice_pace.h"

namespace muhr::sync {
namespace {

/// A longer one saves little and takes long to commit; whoever comes meanwhile waits for that.
constexpr std::chrono::milliseconds sliceTime(20);

} // namespace

std::function<HasTime()> slicePace(store::WorkQueue &queue, const base::Clock &clock)
{
    return [&queue, &clock]() -> HasTime {
        return [&queue, &clock, started = clock.now()] {
            return !queue.counterWaits() && clock.now() - started < sliceTime;
        };
    };
}

} // namespace muhr::sync
