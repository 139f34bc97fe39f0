// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/point.h"

#include <optional>
#include <vector>

namespace muhr::scan {

/// One module that is the same in every code of a size.
struct FixedModule
{
    int x = 0;
    int y = 0;
    bool isDark = false;
};

/// Finder patterns with the light line around them, timing patterns, the dark module, and of the alignment patterns the
/// one in the corner without a finder. `size` is 21, 25, 29 … 177.
/// Source: ISO/IEC 18004, 6.3.
std::vector<FixedModule> fixedModules(int size);

/// The middle of that alignment pattern in modules; version 1 has none.
std::optional<Point> alignmentCentre(int size);

} // namespace muhr::scan
