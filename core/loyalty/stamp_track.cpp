// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_state.h"

namespace muhr::loyalty {

std::int64_t StampTrack::cycle() const
{
    if (runs.empty())
        return 0;
    const StampRun &run = runs.back();
    // The last stamp of a cycle still belongs to it.
    return run.firstCycle + (total - run.from - 1) / run.goal;
}

std::int64_t StampTrack::held() const
{
    if (runs.empty())
        return 0;
    const StampRun &run = runs.back();
    return (total - run.from - 1) % run.goal + 1;
}

std::int64_t StampTrack::goal() const
{
    return runs.empty() ? 0 : runs.back().goal;
}

base::Sha256 StampTrack::version() const
{
    return runs.empty() ? base::Sha256() : runs.back().version;
}

} // namespace muhr::loyalty
