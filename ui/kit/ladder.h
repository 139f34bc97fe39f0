// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/seal_painter.h"

#include <QRectF>
#include <Qt>

#include <vector>

namespace muhr::kit {

/// A card's stamps as they are shown: how many there are to the goal, how many are given, where rewards lie.
struct Ladder
{
    int goal = 0;
    int given = 0;
    bool newestIsFresh = false; ///< the last one was given a moment ago
    std::vector<int> rewards;   ///< stamps at which a reward lies, 1 to goal

    friend bool operator==(const Ladder &, const Ladder &) = default;
};

/// What the seal at `number` (from 1) says.
SealState sealAt(const Ladder &ladder, int number);

/// Where the seals lie: up to 12 in a row, more in even rows, as large as the width allows up to `largest`; from the
/// trailing to the leading side where text runs from right to left.
struct LadderPlan
{
    std::vector<QRectF> boxes;
    double height = 0;
};
LadderPlan planLadder(int goal, double width, double largest, double gap, Qt::LayoutDirection direction);

} // namespace muhr::kit
