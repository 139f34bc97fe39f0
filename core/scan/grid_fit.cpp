// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/grid_fit.h"

#include "core/scan/fixed_modules.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace muhr::scan {
namespace {

/// Places within a module where it is looked at: far enough from the middle to feel a grid that is off.
constexpr std::array<Point, 4> within = {Point{0.14, 0.14}, Point{0.86, 0.14}, Point{0.14, 0.86}, Point{0.86, 0.86}};

Point middleOf(const FixedModule &module)
{
    return {module.x + 0.5, module.y + 0.5};
}

/// How much lighter what should be light is than what should be dark. Unit: steps of brightness, summed.
double contrast(const GrayFrame &picture, const Homography &grid, const std::vector<FixedModule> &modules, bool isDark)
{
    double dark = 0;
    double light = 0;
    int darkCount = 0;
    for (const auto &module : modules) {
        double sum = 0;
        for (const auto &place : within)
            sum += brightnessAt(picture, grid.map({module.x + place.x, module.y + place.y}));
        (module.isDark ? dark : light) += sum;
        darkCount += module.isDark ? 1 : 0;
    }
    const auto lightCount = static_cast<int>(modules.size()) - darkCount;
    const double result = light / std::max(1, lightCount) - dark / std::max(1, darkCount);
    return isDark ? result : -result;
}

double matchOf(const GrayFrame &picture, const Shades &shades, const CodeGrid &grid,
               const std::vector<FixedModule> &modules)
{
    int right = 0;
    for (const auto &module : modules) {
        const Point place = grid.toPicture.map(middleOf(module));
        if (!(place.x >= 0 && place.y >= 0 && place.x < picture.width() && place.y < picture.height()))
            continue;
        const int border = shades.border(static_cast<int>(place.x), static_cast<int>(place.y));
        const bool isBelow = brightnessAt(picture, place) < border;
        right += isBelow == (module.isDark == grid.isDark) ? 1 : 0;
    }
    return right / double(modules.size());
}

/// The alignment pattern near where the grid expects it; the farther off, the less it is believed.
std::optional<Point> seeAlignment(const GrayFrame &picture, const Homography &grid, Point expected, bool isDark)
{
    std::vector<FixedModule> rings;
    for (int y = -2; y <= 2; ++y)
        for (int x = -2; x <= 2; ++x)
            rings.push_back({x, y, std::max(std::abs(x), std::abs(y)) != 1});
    const auto value = [&](Point away) {
        double dark = 0;
        double light = 0;
        for (const auto &ring : rings)
            (ring.isDark ? dark : light) +=
                brightnessAt(picture, grid.map(expected + away + Point{ring.x + 0.0, ring.y + 0.0}));
        const double difference = light / 8 - dark / 17;
        return (isDark ? difference : -difference) * (1 - 0.06 * std::hypot(away.x, away.y));
    };
    double best = 0;
    std::optional<Point> found;
    const auto look = [&](Point middle, double farthest, double stride) {
        for (double y = -farthest; y <= farthest; y += stride)
            for (double x = -farthest; x <= farthest; x += stride)
                if (const double here = value(middle + Point{x, y}); here > best) {
                    best = here;
                    found = middle + Point{x, y};
                }
    };
    look({}, 3.5, 0.5);
    if (!found)
        return std::nullopt;
    look(*found, 0.25, 0.25);
    return expected + *found;
}

/// Moves the four corners of the code about, each on its own, as long as the contrast grows.
Homography climb(const GrayFrame &picture, const Homography &start, int size, const std::vector<FixedModule> &modules,
                 bool isDark)
{
    const double side = size;
    std::array<SeenAt, 4> corners = {SeenAt{{0, 0}, {}}, SeenAt{{side, 0}, {}}, SeenAt{{side, side}, {}},
                                     SeenAt{{0, side}, {}}};
    for (auto &corner : corners)
        corner.picture = start.map(corner.plane);
    auto grid = start;
    double best = contrast(picture, grid, modules, isDark);
    const Point across = corners[1].picture - corners[0].picture;
    const Point down = corners[3].picture - corners[0].picture;
    const double module = std::sqrt(std::abs(cross(across, down))) / side;
    for (double step = module * 0.6; step > module * 0.06; step /= 2)
        for (auto &corner : corners)
            for (const Point move : {Point{step, 0}, Point{-step, 0}, Point{0, step}, Point{0, -step}}) {
                const Point before = corner.picture;
                corner.picture = before + move;
                const auto moved = Homography::through(corners);
                const double value = moved ? contrast(picture, *moved, modules, isDark) : 0;
                if (value > best) {
                    best = value;
                    grid = *moved;
                } else {
                    corner.picture = before;
                }
            }
    return grid;
}

} // namespace

std::optional<CodeGrid> fitGrid(const GrayFrame &picture, const Shades &shades, std::span<const SeenAt> corners,
                                int size, bool isDark)
{
    auto grid = Homography::through(corners);
    if (!grid)
        return std::nullopt;
    if (const auto centre = alignmentCentre(size))
        if (const auto seen = seeAlignment(picture, *grid, *centre, isDark)) {
            std::vector<SeenAt> more(corners.begin(), corners.end());
            more.push_back({*centre, grid->map(*seen), 4});
            grid = Homography::through(more);
            if (!grid)
                return std::nullopt;
        }
    const auto modules = fixedModules(size);
    CodeGrid fitted{climb(picture, *grid, size, modules, isDark), size, isDark, 0};
    fitted.match = matchOf(picture, shades, fitted, modules);
    return fitted;
}

} // namespace muhr::scan
