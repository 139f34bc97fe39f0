// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/decide.h"

#include <optional>
#include <vector>

namespace muhr::loyalty {

/// What one rule of a draft makes of a purchase.
struct RuleTrial
{
    const ProgrammeRule *rule = nullptr;
    /// By this rule alone.
    std::vector<Given> given;
    /// Why so much, with all rules together.
    std::vector<base::Sentence> why;
    /// Why it gives nothing.
    std::optional<Refusal> reason;
};

struct Trial
{
    Decision decision;
    /// In the order of the rules. A rule that is nothing without another has neither.
    std::vector<RuleTrial> rules;
};

/// A purchase against a draft: nothing is written, and the card is only looked at. `draft` must be on the shelf; the
/// answer points into it. Pure. Errors: what decide refuses.
base::Expected<Trial, Refusal> tryAct(const ProgrammeShelf &shelf, const PublishedProgramme &draft,
                                      const CardState &card, const ActCommand &command, const ActMoment &moment);

} // namespace muhr::loyalty
