// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/decide.h"

namespace muhr::loyalty {

/// Numbers no purchase can have, lists too long, texts too long.
std::optional<Refusal> checkNumbers(const ActCommand &command);
/// Lines of the same thing at the same price become one.
std::vector<Line> mergedLines(const std::vector<Line> &lines);

} // namespace muhr::loyalty
