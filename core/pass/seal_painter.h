// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/pass/card_contents.h"

#include <QPainterPath>

class QPainter;

namespace muhr::pass {

QPainterPath sealPath(QPointF centre, double radius);

/// One seal on the shop's colour: filled, an outline, or gold where a reward lies.
void drawCardSeal(QPainter &painter, const CardSeal &seal, QPointF centre, double radius, const CardDesign &design);
/// One seal on paper: filled, a pale outline with its number (on which a stamp can be pressed), or gold with a gift.
void drawPaperSeal(QPainter &painter, const CardSeal &seal, QPointF centre, double radius, const CardDesign &design,
                   base::Language language);
/// Muhr's mark.
void drawMark(QPainter &painter, QPointF centre, double radius);

} // namespace muhr::pass
