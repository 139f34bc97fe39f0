// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muhr::loyalty {

/// Letters and digits that look the same, made one: Cyrillic а в е … become Latin a b e …, o becomes 0, i and l
/// become 1. The argument is folded text (base/fold_text); whoever folds both what is stored and what is typed can't
/// miss.
QString lookAlikesFolded(const QString &folded);

} // namespace muhr::loyalty
