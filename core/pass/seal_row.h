// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace muhr::pass {

/// Where the seals of a card lie in an area: the largest that fit, in as few even rows as that takes, filled from the
/// leading edge of the language.
struct SealRow
{
    std::vector<QPointF> centres;
    double radius = 0;
};

/// `gap` is the paper between two seals as a part of a seal; `largest` the largest radius wanted.
SealRow layOutSeals(std::size_t count, QSizeF area, base::Language language, double gap, double largest);

} // namespace muhr::pass
