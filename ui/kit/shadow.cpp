// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/shadow.h"

#include <QPainter>

#include <cmath>

namespace muhr::kit {

void paintShadow(QPainter &painter, const QRectF &box, double corner, double reach, const QColor &shadow)
{
    // Rings of a faint colour on top of each other come close to a blur and cost little.
    const int rings = std::max(4, static_cast<int>(reach / 1.5));
    QColor ring = shadow;
    ring.setAlphaF(static_cast<float>(1 - std::pow(1 - shadow.alphaF(), 1.6 / rings)));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ring);
    const QRectF lower = box.translated(0, reach * 0.3);
    for (int i = 0; i < rings; ++i) {
        const double by = reach * 0.7 * (1 - std::sqrt(static_cast<double>(i) / rings));
        painter.drawRoundedRect(lower.adjusted(-by, -by, by, by), corner + by, corner + by);
    }
    painter.restore();
}

} // namespace muhr::kit
