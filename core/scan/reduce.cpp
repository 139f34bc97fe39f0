// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/reduce.h"

#include <algorithm>

namespace muhr::scan {
namespace {

constexpr int tile = 64;
constexpr int mostGain = 6;

template <int pixelStride>
void halveRows(const GrayFrame &from, GrayImage &to)
{
    const int step = pixelStride ? pixelStride : from.pixelStride();
    for (int y = 0; y < to.height(); ++y) {
        const auto *upper = from.row(2 * y);
        const auto *lower = from.row(2 * y + 1);
        auto *out = to.row(y);
        for (int x = 0; x < to.width(); ++x) {
            const auto at = std::ptrdiff_t(2) * x * step;
            const int sum = upper[at] + upper[at + step] + lower[at] + lower[at + step];
            out[x] = static_cast<std::uint8_t>((sum + 2) / 4);
        }
    }
}

struct Range
{
    int low = 255;
    int high = 0;
};

} // namespace

void halve(const GrayFrame &from, GrayImage &to)
{
    to.resize(from.width() / 2, from.height() / 2);
    // The two strides that cameras have get loops of their own, which the compiler can turn into vector code.
    if (from.pixelStride() == 1)
        halveRows<1>(from, to);
    else if (from.pixelStride() == 2)
        halveRows<2>(from, to);
    else
        halveRows<0>(from, to);
}

void third(const GrayFrame &from, GrayImage &to)
{
    to.resize(from.width() / 3, from.height() / 3);
    const std::ptrdiff_t step = from.pixelStride();
    for (int y = 0; y < to.height(); ++y) {
        const std::uint8_t *rows[3] = {from.row(3 * y), from.row(3 * y + 1), from.row(3 * y + 2)};
        auto *out = to.row(y);
        for (int x = 0; x < to.width(); ++x) {
            const auto at = 3 * x * step;
            int sum = 0;
            for (const auto *row : rows)
                sum += row[at] + row[at + step] + row[at + 2 * step];
            out[x] = static_cast<std::uint8_t>((sum + 4) / 9);
        }
    }
}

void invert(const GrayImage &from, GrayImage &to)
{
    to.resize(from.width(), from.height());
    for (int y = 0; y < from.height(); ++y)
        std::transform(from.row(y), from.row(y) + from.width(), to.row(y),
                       [](std::uint8_t value) { return static_cast<std::uint8_t>(255 - value); });
}

void stretch(const GrayImage &from, GrayImage &to)
{
    to.resize(from.width(), from.height());
    for (int top = 0; top < from.height(); top += tile) {
        const int bottom = std::min(top + tile, from.height());
        for (int start = 0; start < from.width(); start += tile) {
            const int end = std::min(start + tile, from.width());
            Range range;
            for (int y = top; y < bottom; ++y) {
                const auto [low, high] = std::minmax_element(from.row(y) + start, from.row(y) + end);
                range.low = std::min<int>(range.low, *low);
                range.high = std::max<int>(range.high, *high);
            }
            // Gain in 256ths, so that nothing here needs a float.
            const int gain = std::min(mostGain * 256, 255 * 256 / std::max(1, range.high - range.low));
            for (int y = top; y < bottom; ++y) {
                const auto *in = from.row(y);
                auto *out = to.row(y);
                for (int x = start; x < end; ++x)
                    out[x] = static_cast<std::uint8_t>(std::min(255, ((in[x] - range.low) * gain) >> 8));
            }
        }
    }
}

} // namespace muhr::scan
