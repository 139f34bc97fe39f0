// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ladder.h"

#include <algorithm>
#include <cmath>

namespace muhr::kit {
namespace {

constexpr int mostInRow = 12;
constexpr double least = 22;

} // namespace

SealState sealAt(const Ladder &ladder, int number)
{
    const bool reward = std::find(ladder.rewards.begin(), ladder.rewards.end(), number) != ladder.rewards.end();
    if (number > ladder.given)
        return reward ? SealState::Reward : SealState::ToCome;
    if (reward)
        return SealState::RewardReached;
    return ladder.newestIsFresh && number == ladder.given ? SealState::Newest : SealState::Given;
}

LadderPlan planLadder(int goal, double width, double largest, double gap, Qt::LayoutDirection direction)
{
    LadderPlan plan;
    if (goal <= 0 || width <= 0)
        return plan;
    // Rows grow until every row has at most 12 seals, and none of them is too small to read.
    int rows = (goal + mostInRow - 1) / mostInRow;
    const auto sideOf = [&](int inRow) { return std::min(largest, (width - gap * (inRow - 1)) / inRow); };
    while (rows < goal && sideOf((goal + rows - 1) / rows) < least)
        ++rows;
    const int inRow = (goal + rows - 1) / rows;
    const double side = std::max(1.0, sideOf(inRow));
    for (int i = 0; i < goal; ++i) {
        const double along = (side + gap) * (i % inRow);
        const double x = direction == Qt::RightToLeft ? width - side - along : along;
        plan.boxes.push_back(QRectF(x, (side + 8) * (i / inRow), side, side));
    }
    plan.height = side * rows + 8.0 * (rows - 1);
    return plan;
}

} // namespace muhr::kit
