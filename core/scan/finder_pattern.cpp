// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/finder_pattern.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

namespace muhr::scan {
namespace {

/// Every second row is enough: the core of the smallest that can be read is four pixels high.
constexpr int rowStep = 2;
constexpr std::size_t mostPatterns = 24;
/// A picture of nothing but noise is full of runs that look right; after so many the rest is left to others.
constexpr int mostLooks = 3000;

using Runs = std::array<int, 5>;

bool isDarkAt(const GrayFrame &picture, const Shades &shades, int x, int y)
{
    return picture.at(x, y) < shades.border(x, y);
}

/// 1:1:3:1:1, give or take half a module and most of a pixel.
bool looksLikeFinder(const Runs &runs)
{
    const int total = std::accumulate(runs.begin(), runs.end(), 0);
    if (total < 7)
        return false;
    const int allowed = total * 4 + 56; // in 1/56 of seven modules: half a module, and a pixel
    for (std::size_t i = 0; i < runs.size(); ++i)
        if (std::abs(runs[i] * 56 - total * (i == 2 ? 24 : 8)) > (i == 2 ? 2 * allowed : allowed))
            return false;
    return true;
}

/// The five runs through a place inside the core, along a row or a column; `at` is moved to the middle of the core.
std::optional<Runs> runsThrough(const GrayFrame &picture, const Shades &shades, bool isDark, bool isAlongRow, int fixed,
                                double &at, int most)
{
    const int end = isAlongRow ? picture.width() : picture.height();
    const auto isCore = [&](int i) {
        return isDarkAt(picture, shades, isAlongRow ? i : fixed, isAlongRow ? fixed : i) == isDark;
    };
    const int start = static_cast<int>(at);
    if (start < 0 || start >= end || !isCore(start))
        return std::nullopt;
    Runs runs{};
    int begin = start;
    int after = start + 1;
    while (begin > 0 && isCore(begin - 1) && start - begin < most)
        --begin;
    while (after < end && isCore(after) && after - start < most)
        ++after;
    runs[2] = after - begin;
    int back = begin;
    int on = after;
    for (std::size_t ring = 1; ring <= 2; ++ring) {
        const bool wanted = ring == 2;
        const int backFrom = back;
        while (back > 0 && isCore(back - 1) == wanted && backFrom - back < most)
            --back;
        runs[2 - ring] = backFrom - back;
        const int onFrom = on;
        while (on < end && isCore(on) == wanted && on - onFrom < most)
            ++on;
        runs[2 + ring] = on - onFrom;
    }
    at = (begin + after) / 2.0;
    return runs;
}

class Search
{
public:
    Search(const GrayFrame &picture, const Shades &shades) : m_picture(picture), m_shades(shades) {}

    std::vector<FinderPattern> run()
    {
        // From the middle of the picture outwards, since what is held there comes first.
        const int rows = m_picture.height() / rowStep;
        for (int i = 0; i < rows && m_looks < mostLooks; ++i) {
            const int fromMiddle = i % 2 == 0 ? i / 2 : -(i + 1) / 2;
            lookAlong((rows / 2 + fromMiddle) * rowStep + rowStep / 2);
        }
        std::ranges::stable_sort(m_found, std::ranges::greater(), &FinderPattern::hits);
        if (m_found.size() > mostPatterns)
            m_found.resize(mostPatterns);
        return std::move(m_found);
    }

private:
    void lookAlong(int y)
    {
        if (y >= m_picture.height())
            return;
        edgesOfRow(y);
        for (std::size_t i = 0; i + 5 < m_edges.size(); ++i) {
            Runs runs;
            for (std::size_t k = 0; k < runs.size(); ++k)
                runs[k] = m_edges[i + k + 1] - m_edges[i + k];
            if (looksLikeFinder(runs))
                look(y, (m_edges[i + 2] + m_edges[i + 3]) / 2.0, m_edges[i + 5] - m_edges[i], i % 2 == 0);
        }
    }

    /// Where dark begins (even ones) and ends (odd ones).
    void edgesOfRow(int y)
    {
        m_edges.clear();
        bool wasDark = false;
        const auto *row = m_picture.row(y);
        const std::ptrdiff_t step = m_picture.pixelStride();
        for (int start = 0; start < m_picture.width(); start += Shades::block) {
            const int border = m_shades.border(start, y);
            const int end = std::min(start + Shades::block, m_picture.width());
            for (int x = start; x < end; ++x) {
                const bool isDark = row[x * step] < border;
                if (isDark != wasDark)
                    m_edges.push_back(x);
                wasDark = isDark;
            }
        }
        if (wasDark)
            m_edges.push_back(m_picture.width());
    }

    void look(int y, double x, int across, bool isDark)
    {
        if (meetsKnown({x, y + 0.5}, across, isDark))
            return;
        ++m_looks;
        double middle = y + 0.5;
        const auto down = runsThrough(m_picture, m_shades, isDark, false, static_cast<int>(x), middle, across);
        if (!down || !looksLikeFinder(*down))
            return;
        const auto along = runsThrough(m_picture, m_shades, isDark, true, static_cast<int>(middle), x, across);
        if (!along || !looksLikeFinder(*along))
            return;
        const int width = std::accumulate(along->begin(), along->end(), 0);
        const int height = std::accumulate(down->begin(), down->end(), 0);
        if (width > 4 * height || height > 4 * width || meetsKnown({x, middle}, width, isDark))
            return;
        m_found.push_back({{x, middle}, double(width), isDark, 1});
    }

    /// The core is three modules high and met in several rows.
    bool meetsKnown(Point place, double across, bool isDark)
    {
        for (auto &known : m_found)
            if (known.isDark == isDark && std::abs(known.centre.x - place.x) < known.across / 7 &&
                std::abs(known.centre.y - place.y) < known.across / 5 && std::abs(known.across - across) < across / 4) {
                ++known.hits;
                return true;
            }
        return false;
    }

    const GrayFrame &m_picture;
    const Shades &m_shades;
    std::vector<int> m_edges;
    int m_looks = 0;
    std::vector<FinderPattern> m_found;
};

} // namespace

std::vector<FinderPattern> findFinderPatterns(const GrayFrame &picture, const Shades &shades)
{
    return Search(picture, shades).run();
}

double brightnessAt(const GrayFrame &picture, Point place)
{
    // In this order what is not a number becomes 0: a perspective has places that lie nowhere.
    const double x = std::min(std::max(0.0, place.x - 0.5), picture.width() - 1.001);
    const double y = std::min(std::max(0.0, place.y - 0.5), picture.height() - 1.001);
    const int column = static_cast<int>(x);
    const int row = static_cast<int>(y);
    const double aside = x - column;
    const double below = y - row;
    const std::ptrdiff_t step = picture.pixelStride();
    const auto *upper = picture.row(row) + column * step;
    const auto *lower = upper + picture.rowStride();
    return (upper[0] * (1 - aside) + upper[step] * aside) * (1 - below) +
           (lower[0] * (1 - aside) + lower[step] * aside) * below;
}

} // namespace muhr::scan
