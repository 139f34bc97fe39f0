// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/point.h"

#include <array>
#include <optional>
#include <span>

namespace muhr::scan {

/// A place on a card and where the camera sees it.
struct SeenAt
{
    Point plane;
    Point picture;
    double weight = 1;
};

/// How a camera sees a plane: the eight numbers of a perspective, the ninth is 1.
class Homography
{
public:
    /// The one that comes closest to all of them (least squares); nothing with fewer than four or when they lie on a
    /// line.
    static std::optional<Homography> through(std::span<const SeenAt> places);

    Point map(Point plane) const
    {
        const double w = m_h[6] * plane.x + m_h[7] * plane.y + 1;
        return {(m_h[0] * plane.x + m_h[1] * plane.y + m_h[2]) / w, (m_h[3] * plane.x + m_h[4] * plane.y + m_h[5]) / w};
    }
    /// The same for a picture that is larger by this factor.
    Homography scaled(double factor) const;

private:
    explicit Homography(const std::array<double, 8> &h) : m_h(h) {}
    std::array<double, 8> m_h;
};

} // namespace muhr::scan
