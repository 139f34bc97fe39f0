// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/finder_pattern.h"
#include "core/scan/homography.h"

#include <vector>

namespace muhr::scan {

/// Where the modules of a code lie in a picture.
struct CodeGrid
{
    /// From modules, (0, 0) being the outer corner of the code, to pixels.
    Homography toPicture;
    /// Modules on a side.
    int size = 21;
    bool isDark = true;
    /// How well what is the same in every code is found there: the share of it, 1 is all.
    double match = 0;
};

/// Three finder patterns each that can belong together, straightened and fitted to what the picture shows, the best
/// first.
std::vector<CodeGrid> findCodeGrids(const GrayFrame &picture, const Shades &shades,
                                    const std::vector<FinderPattern> &patterns);

} // namespace muhr::scan
