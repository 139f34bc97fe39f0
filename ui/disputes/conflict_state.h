// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"
#include "core/report/conflict_facts.h"

#include <optional>

namespace muhr::disputes {

/// What was just said of something that was changed in two places.
struct ConflictDone
{
    enum class What { Used, PutBack, Kept, LookedAgain };
    What what = What::Kept;
    base::EventId event;
    /// It takes something back itself: nothing is offered behind it.
    bool isUndo = false;
    /// Counts up, so that the same words are said again.
    int number = 0;
};

/// What was changed in two places.
struct ConflictPageState
{
    report::ConflictList list;
    /// The store has answered once.
    bool isRead = false;
    /// Whoever is signed in may say which value holds.
    bool maySettle = false;
    bool isActing = false;
    std::optional<base::Sentence> failure;
    std::optional<ConflictDone> done;
};

} // namespace muhr::disputes
