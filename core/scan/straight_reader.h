// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/seen_code.h"
#include "core/scan/shades.h"

#include <vector>

namespace muhr::scan {

/// Reads codes that the library cannot as they are: finds the three finder patterns, straightens what is held at an
/// angle, tells dark from light module by module under a lamp, and hands the code over drawn clean. Light codes on dark
/// as well as dark ones on light.
/// Thread: one at a time; its rooms are used again from picture to picture.
class StraightReader
{
public:
    /// `half` is `frame` at half its size: what is found there is looked at in the frame itself.
    std::vector<SeenCode> read(const GrayFrame &frame, const GrayImage &half, Shades::Lean lean);

private:
    Shades m_shades;
    GrayImage m_clean;
};

} // namespace muhr::scan
