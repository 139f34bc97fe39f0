// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/decide.h"

namespace muhr::loyalty {

/// What the counter shows and says of an act: the best news first.
base::Sentence actSentence(const Decision &decision, const ProgrammeShelf &shelf, const PublishedProgramme &inForce);
base::Sentence undoSentence(const std::vector<Given> &takenBack);

} // namespace muhr::loyalty
