// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/finder_outline.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace muhr::scan {
namespace {

constexpr int rays = 48;
/// Of them, how many have to meet both rings; a lamp may hide the rest.
constexpr std::size_t leastRays = 30;

/// Where the ring ends in a direction: core, gap, ring, out.
std::optional<double> ringEnd(const FinderPattern &pattern, const GrayFrame &picture, const Shades &shades,
                              Point direction)
{
    const double most = pattern.across * 2.5;
    const double stride = std::clamp(pattern.across / 28, 0.25, 1.5);
    const double least = pattern.across / 7 * 0.3;
    std::array<double, 3> ends{};
    std::size_t met = 0;
    double before = 0;
    for (double distance = 0; distance < most; distance += stride) {
        const Point place = pattern.centre + direction * distance;
        if (place.x < 0 || place.y < 0 || place.x >= picture.width() || place.y >= picture.height())
            return std::nullopt;
        const int border = shades.border(static_cast<int>(place.x), static_cast<int>(place.y));
        if (border < 0)
            return std::nullopt;
        double above = brightnessAt(picture, place) - border;
        if (!pattern.isDark)
            above = -above;
        // Inside the core and the ring it is below, in the gap and outside above.
        const double sign = met % 2 == 0 ? 1 : -1;
        if (above * sign > 0 && distance > (met == 0 ? 0 : ends[met - 1]) + least) {
            const double share = std::clamp(above / (above - before), 0.0, 1.0);
            ends[met] = distance - (before * sign < 0 ? share * stride : 0);
            if (++met == ends.size())
                break;
        }
        before = above;
    }
    if (met < ends.size())
        return std::nullopt;
    // 3:5:7 from the centre.
    const double first = ends[0] / ends[2];
    const double second = ends[1] / ends[2];
    if (first < 0.22 || first > 0.62 || second < 0.5 || second > 0.88)
        return std::nullopt;
    return ends[2];
}

struct Line
{
    Point on;
    Point along;
};

/// Through what lies near the side from one corner to the next, without its ends, where the rays are rounded off.
std::optional<Line> sideLine(const std::vector<Point> &edge, Point from, Point to)
{
    const Point chord = to - from;
    const double length2 = dot(chord, chord);
    Point mean;
    std::vector<Point> near;
    for (const auto &point : edge) {
        const double at = dot(point - from, chord) / length2;
        const double aside = cross(chord, point - from) / length2;
        if (at > 0.1 && at < 0.9 && std::abs(aside) < 0.17)
            near.push_back(point);
    }
    if (near.size() < 3)
        return std::nullopt;
    for (const auto &point : near)
        mean = mean + point * (1.0 / double(near.size()));
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const auto &point : near) {
        const Point away = point - mean;
        xx += away.x * away.x;
        xy += away.x * away.y;
        yy += away.y * away.y;
    }
    const double angle = 0.5 * std::atan2(2 * xy, xx - yy);
    return Line{mean, {std::cos(angle), std::sin(angle)}};
}

std::optional<Point> crossing(const Line &a, const Line &b)
{
    const double turn = cross(a.along, b.along);
    if (std::abs(turn) < 0.1)
        return std::nullopt;
    return a.on + a.along * (cross(b.on - a.on, b.along) / turn);
}

} // namespace

std::optional<std::array<Point, 4>> outlineOf(const FinderPattern &pattern, const GrayFrame &picture,
                                              const Shades &shades)
{
    std::vector<Point> edge;
    for (int ray = 0; ray < rays; ++ray) {
        const double angle = 2 * std::numbers::pi * ray / rays;
        const Point direction{std::cos(angle), std::sin(angle)};
        if (const auto end = ringEnd(pattern, picture, shades, direction))
            edge.push_back(pattern.centre + direction * *end);
    }
    if (edge.size() < leastRays)
        return std::nullopt;
    // Two opposite corners are farthest apart; the other two farthest from the line between those.
    const auto farthest = [&](auto measure) { return *std::ranges::max_element(edge, {}, measure); };
    const auto distanceFrom = [](Point origin) {
        return [origin](Point point) { return dot(point - origin, point - origin); };
    };
    const Point first = farthest(distanceFrom(pattern.centre));
    const Point third = farthest(distanceFrom(first));
    const Point second = farthest([&](Point point) { return cross(third - first, point - first) * -1; });
    const Point fourth = farthest([&](Point point) { return cross(third - first, point - first); });
    const std::array<Point, 4> rough = {first, second, third, fourth};
    std::array<std::optional<Line>, 4> sides;
    for (std::size_t i = 0; i < 4; ++i)
        sides[i] = sideLine(edge, rough[i], rough[(i + 1) % 4]);
    std::array<Point, 4> corners{};
    for (std::size_t i = 0; i < 4; ++i) {
        const auto &before = sides[(i + 3) % 4];
        const auto corner = before && sides[i] ? crossing(*before, *sides[i]) : std::nullopt;
        corners[i] = corner.value_or(rough[i]);
        const Point moved = corners[i] - rough[i];
        if (dot(moved, moved) > pattern.across * pattern.across / 9)
            corners[i] = rough[i];
    }
    return corners;
}

} // namespace muhr::scan
