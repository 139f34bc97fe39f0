// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/point.h"
#include "core/scan/shades.h"

#include <vector>

namespace muhr::scan {

/// One of the three squares in the corners of a code: a core of three modules, a ring of one around it, and one module
/// between them.
struct FinderPattern
{
    Point centre;
    /// Seven modules along the row. Unit: pixels.
    double across = 0;
    /// Dark on light; a phone in dark mode shows it the other way round.
    bool isDark = true;
    /// Rows in which it was met: the more, the surer.
    int hits = 1;
};

/// All that looks like one in rows and in columns, dark and light ones, the surest first.
/// Source: ISO/IEC 18004, 12 b: 1:1:3:1:1 along any line through the centre.
std::vector<FinderPattern> findFinderPatterns(const GrayFrame &picture, const Shades &shades);

/// The brightness between the pixels around a place, which may lie outside.
double brightnessAt(const GrayFrame &picture, Point place);

} // namespace muhr::scan
