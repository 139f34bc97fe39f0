// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace muhr::loyalty {

class Programme;

/// Whether a term that is a list of words names goods, and not tiers, rewards or days of the week.
bool namesGoods(const QString &key);

/// The goods that the rules of a programme make a difference of, in their order: what has to be typed one by one.
QStringList namedGoods(const Programme &programme);

} // namespace muhr::loyalty
