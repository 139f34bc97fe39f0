// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/fixed_modules.h"

#include <algorithm>
#include <cstdlib>

namespace muhr::scan {
namespace {

constexpr int smallest = 21;
/// Module of the last alignment pattern's middle, counted from the far side.
constexpr int alignmentFromEnd = 7;

/// Rings around a middle: all as dark as `darkRings` says for their distance.
void addSquare(std::vector<FixedModule> &modules, int size, int middleX, int middleY, int reach, unsigned darkRings)
{
    for (int y = std::max(0, middleY - reach); y <= std::min(size - 1, middleY + reach); ++y)
        for (int x = std::max(0, middleX - reach); x <= std::min(size - 1, middleX + reach); ++x) {
            const int ring = std::max(std::abs(x - middleX), std::abs(y - middleY));
            modules.push_back({x, y, (darkRings >> ring & 1U) != 0});
        }
}

} // namespace

std::vector<FixedModule> fixedModules(int size)
{
    std::vector<FixedModule> modules;
    constexpr unsigned finderRings = 0b01011;
    constexpr unsigned alignmentRings = 0b101;
    addSquare(modules, size, 3, 3, 4, finderRings);
    addSquare(modules, size, size - 4, 3, 4, finderRings);
    addSquare(modules, size, 3, size - 4, 4, finderRings);
    for (int i = 8; i < size - 8; ++i) {
        modules.push_back({i, 6, i % 2 == 0});
        modules.push_back({6, i, i % 2 == 0});
    }
    modules.push_back({8, size - 8, true});
    if (size > smallest)
        addSquare(modules, size, size - alignmentFromEnd, size - alignmentFromEnd, 2, alignmentRings);
    return modules;
}

std::optional<Point> alignmentCentre(int size)
{
    if (size <= smallest)
        return std::nullopt;
    return Point{size - alignmentFromEnd + 0.5, size - alignmentFromEnd + 0.5};
}

} // namespace muhr::scan
