// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/money.h"
#include "core/loyalty/programme_diff.h"

#include <QString>

namespace muhr::words {

/// What changes, in a sentence. Amounts are in the currency of the new version.
QString changeWords(base::Language language, const loyalty::ProgrammeChange &change, const base::Currency &currency);

} // namespace muhr::words
