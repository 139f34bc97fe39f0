// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/shades.h"

#include <algorithm>

namespace muhr::scan {
namespace {

/// Blocks to each side of the one in the middle.
constexpr int reach = 2;
/// Less than this between the lightest and the darkest is a plain surface and the noise of the sensor.
constexpr int leastRange = 8;

} // namespace

template <int pixelStride>
void Shades::sumBlocks(const GrayFrame &picture)
{
    const std::ptrdiff_t step = pixelStride ? pixelStride : picture.pixelStride();
    for (int y = 0; y < m_rows * block; ++y) {
        const auto *in = picture.row(y);
        auto *out = m_blocks.data() + std::ptrdiff_t(y / block) * m_columns;
        for (int column = 0; column < m_columns; ++column, in += block * step) {
            int sum = 0;
            std::uint8_t low = 255;
            std::uint8_t high = 0;
            for (int i = 0; i < block; ++i) {
                sum += in[i * step];
                low = std::min(low, in[i * step]);
                high = std::max(high, in[i * step]);
            }
            auto &one = out[column];
            one.sum += sum;
            one.low = std::min(one.low, low);
            one.high = std::max(one.high, high);
        }
    }
}

void Shades::measure(const GrayFrame &picture, Lean lean)
{
    m_columns = picture.width() / block;
    m_rows = picture.height() / block;
    const auto count = std::size_t(m_columns) * std::size_t(m_rows);
    m_blocks.assign(count, {});
    m_across.assign(count, {});
    m_borders.resize(count);
    if (picture.pixelStride() == 1)
        sumBlocks<1>(picture);
    else
        sumBlocks<0>(picture);
    // Along the rows first, then along the columns: five and five instead of twenty-five.
    const auto gather = [](const std::vector<Block> &from, std::size_t first, std::size_t apart, int at, int end) {
        Block all;
        // At an edge the window is moved inwards, so that all hold the same number of blocks.
        const int begin = std::clamp(at - reach, 0, std::max(0, end - 2 * reach - 1));
        for (int i = begin; i < std::min(end, begin + 2 * reach + 1); ++i) {
            const auto &one = from[first + std::size_t(i) * apart];
            all.sum += one.sum;
            all.low = std::min(all.low, one.low);
            all.high = std::max(all.high, one.high);
        }
        return all;
    };
    const auto wide = std::size_t(m_columns);
    for (int row = 0; row < m_rows; ++row)
        for (int column = 0; column < m_columns; ++column)
            m_across[std::size_t(row) * wide + std::size_t(column)] =
                gather(m_blocks, std::size_t(row) * wide, 1, column, m_columns);
    const int pixels = std::min(m_columns, 2 * reach + 1) * std::min(m_rows, 2 * reach + 1) * block * block;
    for (int row = 0; row < m_rows; ++row)
        for (int column = 0; column < m_columns; ++column) {
            const auto all = gather(m_across, std::size_t(column), wide, row, m_rows);
            const bool isPlain = all.high - all.low < leastRange;
            const int mean = all.sum / pixels;
            const int border = lean == Lean::Mean ? mean : (mean + 2 * all.high) / 3;
            m_borders[std::size_t(row) * wide + std::size_t(column)] = static_cast<std::int16_t>(isPlain ? -1 : border);
        }
}

} // namespace muhr::scan
