// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/money.h"
#include "core/loyalty/programme.h"

#include <QJsonValue>
#include <QString>

namespace muhr::words {

/// The value of a term as a person says it: "6 stamps", "45 000 soʻm", "visit", "6 stamps, Free coffee". Of a group
/// only what has to be given; nothing given: the standard, else empty.
QString termWords(base::Language language, const loyalty::Field &field, const QJsonValue &value,
                  const base::Currency &currency);

/// The rule as a sentence, its blanks filled: "For every visit give 1 stamp. A card has 6 stamps: …". A rule of an
/// unknown kind needs a newer Muhr, and the sentence says so.
QString ruleWords(base::Language language, const loyalty::ProgrammeRule &rule, const base::Currency &currency);

} // namespace muhr::words
