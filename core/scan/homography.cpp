// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/homography.h"

#include <cmath>
#include <utility>

namespace muhr::scan {
namespace {

constexpr std::size_t unknowns = 8;
/// Eight equations and their right-hand sides.
using Equations = std::array<std::array<double, unknowns + 1>, unknowns>;

void add(Equations &sum, const std::array<double, unknowns> &row, double right, double weight)
{
    for (std::size_t i = 0; i < unknowns; ++i) {
        for (std::size_t j = 0; j < unknowns; ++j)
            sum[i][j] += weight * row[i] * row[j];
        sum[i][unknowns] += weight * row[i] * right;
    }
}

/// Gauss with the largest pivot of each column.
std::optional<std::array<double, unknowns>> solve(Equations &sum)
{
    for (std::size_t column = 0; column < unknowns; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column + 1; row < unknowns; ++row)
            if (std::abs(sum[row][column]) > std::abs(sum[pivot][column]))
                pivot = row;
        if (std::abs(sum[pivot][column]) < 1e-12)
            return std::nullopt;
        std::swap(sum[pivot], sum[column]);
        for (std::size_t row = 0; row < unknowns; ++row) {
            if (row == column)
                continue;
            const double factor = sum[row][column] / sum[column][column];
            for (std::size_t i = column; i <= unknowns; ++i)
                sum[row][i] -= factor * sum[column][i];
        }
    }
    std::array<double, unknowns> result{};
    for (std::size_t i = 0; i < unknowns; ++i)
        result[i] = sum[i][unknowns] / sum[i][i];
    return result;
}

/// Moves places around the origin and makes them about 1 large, without which the equations lose half their digits.
struct Frame
{
    Point middle;
    double size = 1;
};

Frame frameOf(std::span<const SeenAt> places, Point SeenAt::*which)
{
    Frame frame;
    for (const auto &place : places)
        frame.middle = frame.middle + place.*which * (1.0 / double(places.size()));
    double sum = 0;
    for (const auto &place : places) {
        const Point away = place.*which - frame.middle;
        sum += dot(away, away);
    }
    frame.size = std::sqrt(sum / double(places.size()));
    return frame;
}

} // namespace

std::optional<Homography> Homography::through(std::span<const SeenAt> places)
{
    if (places.size() < 4)
        return std::nullopt;
    const Frame from = frameOf(places, &SeenAt::plane);
    const Frame to = frameOf(places, &SeenAt::picture);
    if (!(from.size > 0) || !(to.size > 0))
        return std::nullopt;
    Equations sum{};
    for (const auto &place : places) {
        const Point p = (place.plane - from.middle) * (1 / from.size);
        const Point q = (place.picture - to.middle) * (1 / to.size);
        add(sum, {p.x, p.y, 1, 0, 0, 0, -q.x * p.x, -q.x * p.y}, q.x, place.weight);
        add(sum, {0, 0, 0, p.x, p.y, 1, -q.y * p.x, -q.y * p.y}, q.y, place.weight);
    }
    const auto solved = solve(sum);
    if (!solved)
        return std::nullopt;
    // Back out of both frames: T(to)^-1 * h * T(from).
    const auto &h = *solved;
    const double s = 1 / from.size;
    std::array<double, 9> m = {h[0] * s, h[1] * s, h[2] - s * (h[0] * from.middle.x + h[1] * from.middle.y),
                               h[3] * s, h[4] * s, h[5] - s * (h[3] * from.middle.x + h[4] * from.middle.y),
                               h[6] * s, h[7] * s, 1 - s * (h[6] * from.middle.x + h[7] * from.middle.y)};
    for (std::size_t i = 0; i < 3; ++i) {
        m[i] = m[i] * to.size + to.middle.x * m[6 + i];
        m[3 + i] = m[3 + i] * to.size + to.middle.y * m[6 + i];
    }
    if (std::abs(m[8]) < 1e-9)
        return std::nullopt;
    std::array<double, 8> result{};
    for (std::size_t i = 0; i < 8; ++i)
        result[i] = m[i] / m[8];
    return Homography(result);
}

Homography Homography::scaled(double factor) const
{
    auto h = m_h;
    for (std::size_t i = 0; i < 6; ++i)
        h[i] *= factor;
    return Homography(h);
}

} // namespace muhr::scan
