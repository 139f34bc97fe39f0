// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/loyalty/counter_play.h"

#include "core/loyalty/entry.h"

#include "core/base/source_text.h"

#include <QString>

namespace muhr::tests {

// What a counter shows, in plain words that can be compared.

QString wordsOf(const base::TextValue &value);
QString wordsOf(const base::Sentence &sentence);
/// An entry with all that an event says of it, but what tells things apart.
QString entryTold(const loyalty::Entry &entry);
QString balanceTold(const loyalty::CardState &card, base::LocalDate today);
/// All that is shown of the card now.
QString cardTold(const CounterPlay &play);

} // namespace muhr::tests
