// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/gray_frame.h"

#include <vector>

namespace muhr::scan {

/// What counts as dark, neighbourhood by neighbourhood: the mean of 40 by 40 pixels around each 8 by 8, so that a lamp,
/// a shadow or a dim screen move it along.
class Shades
{
public:
    static constexpr int block = 8;

    /// Where the border lies between the lightest and the darkest: at the mean, or near the lightest, which still tells
    /// dark from light under a lamp.
    enum class Lean { Mean, Light };

    /// Both sides of `picture` at least 8.
    void measure(const GrayFrame &picture, Lean lean = Lean::Mean);

    /// The brightness between dark and light at a pixel; -1 where everything is alike and nothing counts as dark.
    int border(int x, int y) const { return m_borders[index(x / block, y / block)]; }
    int columns() const { return m_columns; }
    int rows() const { return m_rows; }
    int borderOfBlock(int column, int row) const { return m_borders[index(column, row)]; }

private:
    std::size_t index(int column, int row) const
    {
        // The last pixels of a side that is no multiple of 8 go with the block before.
        const int c = column < m_columns ? column : m_columns - 1;
        const int r = row < m_rows ? row : m_rows - 1;
        return std::size_t(r) * std::size_t(m_columns) + std::size_t(c);
    }
    template <int pixelStride>
    void sumBlocks(const GrayFrame &picture);

    struct Block
    {
        int sum = 0;
        std::uint8_t low = 255;
        std::uint8_t high = 0;
    };
    int m_columns = 0;
    int m_rows = 0;
    std::vector<Block> m_blocks;
    std::vector<Block> m_across;
    std::vector<std::int16_t> m_borders;
};

} // namespace muhr::scan
