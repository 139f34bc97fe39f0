// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"
#include "core/report/dispute_facts.h"

#include <optional>

namespace muhr::disputes {

/// What was just decided, and what it was before.
struct Decided
{
    loyalty::EntryRef use;
    loyalty::DisputeDecision decision = loyalty::DisputeDecision::WriteOff;
    /// What takes it back.
    loyalty::DisputeDecision before = loyalty::DisputeDecision::Reopen;
    /// It takes something back itself: nothing is offered behind it.
    bool isUndo = false;
    /// Counts up, so that the same words are said again.
    int number = 0;
};

/// Everything the page of rewards used twice shows.
struct DisputeState
{
    report::DisputeList list;
    /// The store has answered once.
    bool isRead = false;
    /// Whoever is signed in may decide.
    bool mayDecide = false;
    /// Other laptops work for the shop: it can come to disputes at all.
    bool hasOtherLaptops = false;
    bool isActing = false;
    std::optional<base::Sentence> failure;
    std::optional<Decided> decided;
};

} // namespace muhr::disputes
