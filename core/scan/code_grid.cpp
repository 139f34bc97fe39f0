// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/code_grid.h"

#include "core/scan/finder_outline.h"
#include "core/scan/grid_fit.h"

#include <algorithm>
#include <cmath>

namespace muhr::scan {
namespace {

constexpr double finderSide = 7;
/// A wallet card has 25 modules, a link up to about 60; more is not read by this way.
constexpr double mostModules = 77;
constexpr int smallestSize = 21;
constexpr double leastMatch = 0.7;
/// From here on other sizes are not tried.
constexpr double goodMatch = 0.92;
constexpr std::size_t mostTriples = 12;

struct Corner
{
    FinderPattern pattern;
    std::array<Point, 4> outline;
};

/// How many modules a way is long, by the measure of one finder pattern; nothing unless it goes along one of its sides.
std::optional<double> modulesAlong(const Corner &corner, Point way)
{
    const auto &q = corner.outline;
    const Point a = (q[1] - q[0] + q[2] - q[3]) * 0.5;
    const Point b = (q[3] - q[0] + q[2] - q[1]) * 0.5;
    const double area = cross(a, b);
    if (std::abs(area) < 1)
        return std::nullopt;
    const double s = std::abs(cross(way, b) / area);
    const double t = std::abs(cross(a, way) / area);
    if (std::min(s, t) > 0.4 * std::max(s, t))
        return std::nullopt;
    return finderSide * std::max(s, t);
}

/// Between two patterns: in perspective the true number is the geometric mean of what the two say.
std::optional<double> modulesBetween(const Corner &from, const Corner &to)
{
    const Point way = to.pattern.centre - from.pattern.centre;
    const auto near = modulesAlong(from, way);
    const auto far = modulesAlong(to, way);
    if (!near || !far || *near > 5 * *far || *far > 5 * *near)
        return std::nullopt;
    return std::sqrt(*near * *far);
}

struct Triple
{
    const Corner *origin;
    const Corner *along;
    const Corner *down;
    double size;
    /// 0 when both sides are as long; the less, the likelier.
    double doubt;
};

std::optional<Triple> tripleOf(const Corner &origin, const Corner &along, const Corner &down)
{
    if (cross(along.pattern.centre - origin.pattern.centre, down.pattern.centre - origin.pattern.centre) <= 0)
        return std::nullopt;
    const auto across = modulesBetween(origin, along);
    const auto height = modulesBetween(origin, down);
    if (!across || !height)
        return std::nullopt;
    const double size = (*across + *height) / 2 + finderSide;
    const double doubt = std::abs(*across - *height) / std::max(*across, *height);
    if (size < smallestSize - 3 || size > mostModules + 3 || doubt > 0.35)
        return std::nullopt;
    return Triple{&origin, &along, &down, size, doubt};
}

/// The outline of one finder pattern beside the corners it has on the code, whose first is at `place`.
void addCorners(std::vector<SeenAt> &seen, const Corner &corner, Point place, Point across, Point down)
{
    const std::array<Point, 4> square = {Point{0, 0}, {finderSide, 0}, {finderSide, finderSide}, {0, finderSide}};
    // Both go clockwise; which of them is the first shows by the directions of the code.
    const double area = cross(across, down);
    std::size_t turn = 0;
    double best = -1e9;
    for (std::size_t i = 0; i < 4; ++i) {
        double agreement = 0;
        for (std::size_t k = 0; k < 4; ++k) {
            const Point away = corner.outline[(k + i) % 4] - corner.pattern.centre;
            const double s = cross(away, down) / area;
            const double t = cross(across, away) / area;
            agreement += s * (square[k].x > 0 ? 1 : -1) + t * (square[k].y > 0 ? 1 : -1);
        }
        if (agreement > best) {
            best = agreement;
            turn = i;
        }
    }
    for (std::size_t k = 0; k < 4; ++k)
        seen.push_back({place + square[k], corner.outline[(k + turn) % 4], 1});
}

std::vector<SeenAt> cornersOf(const Triple &triple, int size)
{
    const Point across = triple.along->pattern.centre - triple.origin->pattern.centre;
    const Point down = triple.down->pattern.centre - triple.origin->pattern.centre;
    std::vector<SeenAt> seen;
    addCorners(seen, *triple.origin, {0, 0}, across, down);
    addCorners(seen, *triple.along, {size - finderSide, 0}, across, down);
    addCorners(seen, *triple.down, {0, size - finderSide}, across, down);
    return seen;
}

std::vector<Triple> triplesOf(const std::vector<Corner> &corners)
{
    std::vector<Triple> triples;
    for (const auto &origin : corners)
        for (const auto &along : corners) {
            if (&along == &origin || along.pattern.isDark != origin.pattern.isDark || !modulesBetween(origin, along))
                continue;
            for (const auto &down : corners)
                if (&down != &origin && &down != &along && down.pattern.isDark == origin.pattern.isDark)
                    if (const auto triple = tripleOf(origin, along, down))
                        triples.push_back(*triple);
        }
    std::ranges::stable_sort(triples, {}, &Triple::doubt);
    if (triples.size() > mostTriples)
        triples.resize(mostTriples);
    return triples;
}

} // namespace

std::vector<CodeGrid> findCodeGrids(const GrayFrame &picture, const Shades &shades,
                                    const std::vector<FinderPattern> &patterns)
{
    std::vector<Corner> corners;
    for (const auto &pattern : patterns)
        if (const auto outline = outlineOf(pattern, picture, shades))
            corners.push_back({pattern, *outline});
    std::vector<CodeGrid> grids;
    for (const auto &triple : triplesOf(corners)) {
        const int nearest =
            smallestSize + 4 * std::max(0, static_cast<int>(std::lround((triple.size - smallestSize) / 4)));
        std::optional<CodeGrid> best;
        for (const int size : {nearest, nearest - 4, nearest + 4}) {
            if (size < smallestSize)
                continue;
            const auto grid = fitGrid(picture, shades, cornersOf(triple, size), size, triple.origin->pattern.isDark);
            if (grid && (!best || grid->match > best->match))
                best = grid;
            if (best && best->match >= goodMatch)
                break;
        }
        if (best && best->match >= leastMatch)
            grids.push_back(*best);
    }
    std::ranges::stable_sort(grids, std::ranges::greater(), &CodeGrid::match);
    return grids;
}

} // namespace muhr::scan
