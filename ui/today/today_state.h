// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"
#include "core/report/today_facts.h"

#include <optional>

namespace muhr::today {

/// Everything the page of the day shows.
struct TodayState
{
    /// Nothing: the store has not answered yet.
    std::optional<report::TodayFacts> facts;
    /// What waits on the page of things to look at.
    std::int64_t toLookAt = 0;
    /// What was looked at is shown, too.
    bool showsSeen = false;
    /// Whoever is signed in may see figures, and may close a day.
    bool maySee = false;
    bool mayClose = false;
    bool isClosing = false;
    std::optional<base::Sentence> failure;
    /// Counts up with each day that was closed here.
    int closed = 0;
};

} // namespace muhr::today
