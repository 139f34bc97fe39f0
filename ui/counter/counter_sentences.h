// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/join_customer.h"
#include "core/actions/record_visit.h"
#include "core/actions/undo_visit.h"
#include "core/base/source_text.h"
#include "core/words/refused.h"

namespace muhr::counter {

/// "Stamp given to Gulnora", "Handed over: Free coffee".
base::Sentence doneSentence(const actions::VisitDone &done);
base::Sentence alreadyStampedSentence();
bool isAboutStampThere(const base::Sentence &sentence);
base::Sentence amountNeededSentence();
base::Sentence waitWithNumbersSentence();
base::Sentence notANumberSentence();
base::Sentence nothingToRedeemSentence();
/// What is left to be paid in money, in minor units.
base::Sentence toPaySentence(std::int64_t paidMinor, const QString &currency);
base::Sentence goodsAboveAmountSentence();
base::Sentence newCardSentence(const QString &name);

/// An undo that a manager has to decide about: a reward of the act was used since.
bool isAboutUsedReward(const words::Refused &refused);
/// A limit that a manager may pass.
bool isLimit(const words::Refused &refused);

} // namespace muhr::counter
