// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/code_grid.h"

#include <span>

namespace muhr::scan {

/// The grid through the corners of three finder patterns, drawn to the alignment pattern and to what else is the same
/// in every code until nothing fits better. `corners` are places on the code and where they are seen.
std::optional<CodeGrid> fitGrid(const GrayFrame &picture, const Shades &shades, std::span<const SeenAt> corners,
                                int size, bool isDark);

} // namespace muhr::scan
