// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace muhr::kit {

/// A soft shadow around a rounded box, a little lower than it; `reach` is how far it goes.
void paintShadow(QPainter &painter, const QRectF &box, double corner, double reach, const QColor &shadow);

} // namespace muhr::kit
