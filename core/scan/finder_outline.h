// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/finder_pattern.h"

#include <array>
#include <optional>

namespace muhr::scan {

/// The outer corners of a finder pattern, clockwise, beginning anywhere; nothing when its rings are not there all
/// around. Error: below a tenth of a module in a sharp picture.
std::optional<std::array<Point, 4>> outlineOf(const FinderPattern &pattern, const GrayFrame &picture,
                                              const Shades &shades);

} // namespace muhr::scan
