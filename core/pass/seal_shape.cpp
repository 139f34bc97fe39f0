// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/seal_shape.h"

#include <cmath>
#include <numbers>

namespace muhr::pass {

std::array<QPointF, 16> sealPoints(QPointF centre, double outerRadius)
{
    std::array<QPointF, 16> points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double angle = static_cast<double>(i) * std::numbers::pi / 8;
        const double radius = i % 2 == 0 ? outerRadius : outerRadius * sealInnerRadius;
        points[i] = centre + QPointF(std::sin(angle) * radius, -std::cos(angle) * radius);
    }
    return points;
}

} // namespace muhr::pass
