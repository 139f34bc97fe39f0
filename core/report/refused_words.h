// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"
#include "core/loyalty/event.h"

#include <QString>

namespace muhr::report {

/// Something of the shop, in no customer's story: what it was, as a line of a list.
base::Sentence shopChangeSentence(const loyalty::Body &body);
/// Why the endpoint did not take an act, by its word.
base::Sentence refusedWhy(const QString &reason);
/// What became of an act that was not taken, and what to do.
base::Sentence refusedRemedy(const loyalty::Body &body);

} // namespace muhr::report
