// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>

namespace muhr::tests {

/// The letters and signs of a text that its language doesn't write: the look-alikes that slip in from another keyboard
/// (Cyrillic in Azerbaijani, Latin in Kazakh, Arabic ya in Persian, straight apostrophes in Uzbek). Empty if all is
/// well.
QString strangeLetters(base::Language language, const QString &text);

} // namespace muhr::tests
