// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/decide.h"

#include "core/base/local_date.h"

namespace muhr::loyalty {

/// What the counter shows and says of an act: the best news first.
base::Sentence actSentence(const Decision &decision, const ProgrammeShelf &shelf, const PublishedProgramme &inForce,
                           base::LocalDate today);
/// Of what was paid with points or bonus.
base::Sentence paymentSentence(const BalancePaid &paid, const QString &currency);
base::Sentence undoSentence(const std::vector<Given> &takenBack, const Programme &programme);

} // namespace muhr::loyalty
