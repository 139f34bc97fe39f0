// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/code_grid.h"

namespace muhr::scan {

/// The modules of a code as the camera saw them, straightened: one brightness each, dark ones low also when the code
/// was light on dark.
GrayImage moduleSheet(const GrayFrame &picture, const CodeGrid &grid);

/// Ways to tell dark modules from light ones.
enum class Telling {
    /// Half-way between the darkest and the lightest nearby.
    Middle,
    /// The same of how far each is from white, as a ratio: under a lamp the difference shrinks and the ratio stays.
    Ratio
};

/// A code as a reader likes it best: drawn clean, with what is the same in every code put right and a quiet zone around
/// it.
void drawClean(const GrayImage &sheet, Telling telling, GrayImage &to);

} // namespace muhr::scan
