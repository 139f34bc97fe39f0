// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muhr::scan {

/// A place in a picture or in a code. Units: pixels or modules; a pixel covers [x, x + 1), so its middle is at x + 0.5.
struct Point
{
    double x = 0;
    double y = 0;

    friend Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
    friend Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
    friend Point operator*(Point a, double factor) { return {a.x * factor, a.y * factor}; }
};

/// Positive when b lies clockwise of a, as a picture is looked at (y grows downwards).
constexpr double cross(Point a, Point b)
{
    return a.x * b.y - a.y * b.x;
}
constexpr double dot(Point a, Point b)
{
    return a.x * b.x + a.y * b.y;
}

} // namespace muhr::scan
