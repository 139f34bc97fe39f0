// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/report/conflict_facts.h"
#include "core/report/customer_page.h"
#include "core/words/refused.h"

#include <QString>

#include <optional>
#include <vector>

namespace muhr::customers {

/// What the last act on the page did.
struct Said
{
    enum class Kind { Done, Care, NotStored };
    Kind kind = Kind::Done;
    base::Sentence sentence;
    /// May be taken back.
    std::optional<base::EventId> undoes;
    /// Counts up, so that the same words are said again.
    int number = 0;
};

/// Everything the page of a customer shows.
struct CustomerState
{
    std::optional<report::CustomerPage> page;
    /// Why there is no page.
    std::optional<base::Sentence> failure;
    /// What of her was changed in two places, and nobody has looked at.
    std::vector<report::ConflictFacts> changedTwice;
    /// Open: why the card shows what it shows.
    std::optional<report::Explanation> explanation;
    bool isActing = false;
    bool mayErase = false;
    bool mayReplaceCode = false;
    bool mayDecideDisputes = false;
    std::optional<Said> said;
    /// The number of the new card, once the code was replaced.
    QString newNumber;
    base::Instant now;
};

} // namespace muhr::customers
