// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/still_view.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace muhr::scan {
namespace {

constexpr int square = 32;
/// Steps of brightness by which a mean has to differ.
constexpr int noticed = 3;

} // namespace

bool StillView::changes(const GrayImage &picture)
{
    const int columns = std::max(1, picture.width() / square);
    const int rows = std::max(1, picture.height() / square);
    m_now.assign(std::size_t(columns) * std::size_t(rows), 0);
    // What is left over at the far sides is less than a square wide.
    for (int y = 0; y < std::min(picture.height(), rows * square); ++y)
        for (int column = 0; column < columns; ++column) {
            const int begin = column * square;
            const int end = std::min(picture.width(), begin + square);
            auto &sum = m_now[std::size_t(y / square) * std::size_t(columns) + std::size_t(column)];
            sum = std::accumulate(picture.row(y) + begin, picture.row(y) + end, sum);
        }
    const int pixels = std::min(picture.width(), square) * std::min(picture.height(), square);
    const bool isOther = m_now.size() != m_means.size() || !std::ranges::equal(m_now, m_means, [&](int a, int b) {
                             return std::abs(a - b) < noticed * pixels;
                         });
    if (isOther)
        m_means = m_now;
    return isOther;
}

} // namespace muhr::scan
