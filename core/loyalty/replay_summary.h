// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/replay.h"

#include <map>
#include <vector>

namespace muhr::loyalty {

/// A draft over the past of a whole shop: who gains, who loses, what it costs a month.
struct ReplaySummary
{
    static constexpr std::size_t mostShown = 10;

    /// With an act in the window.
    std::int64_t cards = 0;
    std::int64_t acts = 0;
    std::int64_t gain = 0;
    std::int64_t lose = 0;
    ReplayGiven was;
    ReplayGiven would;
    /// Those that gain most, and those that lose most: by cost, then by the rest.
    std::vector<CardReplay> gainers;
    std::vector<CardReplay> losers;

    /// One card after the other, in any order.
    void add(const CardReplay &card);
};

} // namespace muhr::loyalty
