// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/point.h"
#include "core/scan/reduce.h"
#include "core/scan/shades.h"
#include "tests/support/phone_trials.h"

#include <cmath>

namespace muhr::tests {

/// A shot as the stages of the reader get it, and where everything in it truly is.
struct DrawnShot
{
    explicit DrawnShot(const PhoneShot &wanted, scan::Shades::Lean lean = scan::Shades::Lean::Mean)
        : shot(wanted), gray(phonePicture(wanted).convertToFormat(QImage::Format_Grayscale8))
    {
        scan::halve(frame(), half);
        shades.measure(half.frame(), lean);
    }
    scan::GrayFrame frame() const
    {
        const std::span bytes(gray.constBits(), std::size_t(gray.sizeInBytes()));
        return *scan::GrayFrame::view(bytes, {gray.width(), gray.height(), int(gray.bytesPerLine()), 1});
    }
    /// Of a place in modules, (0, 0) being the outer corner of a code of 25. Unit: pixels of the whole picture.
    scan::Point truly(scan::Point module) const
    {
        const auto place = codeToPicture(shot).map(QPointF(module.x - 12.5, module.y - 12.5));
        return {place.x(), place.y()};
    }

    PhoneShot shot;
    QImage gray;
    scan::GrayImage half;
    scan::Shades shades;
};

inline double distance(scan::Point a, scan::Point b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// A card code well in view.
inline PhoneShot goodShot(int n = 1)
{
    PhoneShot shot;
    shot.text = trialText(n);
    return shot;
}

} // namespace muhr::tests
