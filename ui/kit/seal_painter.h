// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace muhr::kit {

/// What a seal on the ladder says.
enum class SealState {
    Given,
    Newest,        ///< given just now, with a halo
    ToCome,        ///< with its number
    Reward,        ///< a reward lies there, not reached yet
    RewardReached, ///< and reached
};

QPainterPath sealPath(QPointF centre, double outerRadius);

/// Draws one seal into a square box (its halo stays inside). `press` is how far the newest is pressed down, 0 to 1.
void paintSeal(QPainter &painter, const QRectF &box, SealState state, int number, const Tokens &t, double press = 0);

/// Draws one seal as on a coloured card: white, an outline, or gold.
void paintCardSeal(QPainter &painter, const QRectF &box, SealState state, const QColor &ink, const QColor &gold);

/// Muhr's mark.
void paintMark(QPainter &painter, const QRectF &box, const Tokens &t);

} // namespace muhr::kit
