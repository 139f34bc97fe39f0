// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/module_sheet.h"

#include "core/scan/fixed_modules.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace muhr::scan {
namespace {

constexpr int quiet = 4;
constexpr int pixelsPerModule = 3;
/// Places looked at along each side of a module, and where the first and last lie.
constexpr int places = 4;
constexpr double firstPlace = 0.26;

/// One number a module; `at` looks no farther than the edge.
struct Numbers
{
    int size;
    std::vector<double> values;
    double &at(int x, int y) { return values[std::size_t(y) * std::size_t(size) + std::size_t(x)]; }
    double at(int x, int y) const { return values[std::size_t(y) * std::size_t(size) + std::size_t(x)]; }
};

template <typename Function>
void around(const Numbers &numbers, int x, int y, int reach, Function see)
{
    for (int v = std::max(0, y - reach); v <= std::min(numbers.size - 1, y + reach); ++v)
        for (int u = std::max(0, x - reach); u <= std::min(numbers.size - 1, x + reach); ++u)
            see(u, v);
}

std::vector<bool> byMiddle(const Numbers &numbers)
{
    constexpr int reach = 3;
    std::vector<bool> isDark;
    for (int y = 0; y < numbers.size; ++y)
        for (int x = 0; x < numbers.size; ++x) {
            double low = 1e9;
            double high = -1e9;
            around(numbers, x, y, reach, [&](int u, int v) {
                low = std::min(low, numbers.at(u, v));
                high = std::max(high, numbers.at(u, v));
            });
            isDark.push_back(numbers.at(x, y) < (low + high) / 2);
        }
    return isDark;
}

Numbers numbersOf(const GrayImage &sheet)
{
    Numbers numbers{sheet.width(), {}};
    for (int y = 0; y < sheet.height(); ++y)
        numbers.values.insert(numbers.values.end(), sheet.row(y), sheet.row(y) + sheet.width());
    return numbers;
}

std::vector<bool> tell(const GrayImage &sheet, Telling telling)
{
    auto numbers = numbersOf(sheet);
    // Two steps of brightness more, so that the noise of what is white does not count.
    if (telling == Telling::Ratio)
        for (auto &value : numbers.values)
            value = -std::log(257 - value);
    return byMiddle(numbers);
}

} // namespace

GrayImage moduleSheet(const GrayFrame &picture, const CodeGrid &grid)
{
    GrayImage sheet;
    sheet.resize(grid.size, grid.size);
    constexpr double apart = (1 - 2 * firstPlace) / (places - 1);
    for (int y = 0; y < grid.size; ++y)
        for (int x = 0; x < grid.size; ++x) {
            double sum = 0;
            for (int v = 0; v < places; ++v)
                for (int u = 0; u < places; ++u)
                    sum += brightnessAt(picture,
                                        grid.toPicture.map({x + firstPlace + u * apart, y + firstPlace + v * apart}));
            const auto value = std::clamp(static_cast<int>(std::lround(sum / (places * places))), 0, 255);
            sheet.row(y)[x] = static_cast<std::uint8_t>(grid.isDark ? value : 255 - value);
        }
    return sheet;
}

void drawClean(const GrayImage &sheet, Telling telling, GrayImage &to)
{
    const int size = sheet.width();
    auto isDark = tell(sheet, telling);
    for (const auto &module : fixedModules(size))
        isDark[std::size_t(module.y) * std::size_t(size) + std::size_t(module.x)] = module.isDark;
    const int side = (size + 2 * quiet) * pixelsPerModule;
    to.resize(side, side);
    for (int y = 0; y < side; ++y)
        std::fill_n(to.row(y), side, std::uint8_t(255));
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x)
            if (isDark[std::size_t(y) * std::size_t(size) + std::size_t(x)])
                for (int i = 0; i < pixelsPerModule; ++i)
                    std::fill_n(to.row((y + quiet) * pixelsPerModule + i) + (x + quiet) * pixelsPerModule,
                                pixelsPerModule, std::uint8_t(0));
}

} // namespace muhr::scan
