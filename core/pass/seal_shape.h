// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <array>

namespace muhr::pass {

/// The seal's inner radius as a part of its outer one: two squares crossed.
inline constexpr double sealInnerRadius = 0.765;

/// The 16 points of the seal, Muhr's mark and unit, an eight-pointed star with one tip straight up; clockwise from it.
std::array<QPointF, 16> sealPoints(QPointF centre, double outerRadius);

} // namespace muhr::pass
