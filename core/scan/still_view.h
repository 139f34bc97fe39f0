// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/gray_frame.h"

#include <vector>

namespace muhr::scan {

/// Whether anything moves before the camera: the mean brightness of each square of 32 pixels, beside what it was when
/// something last did. The noise of a sensor vanishes in a thousand pixels; a phone that comes in does not.
class StillView
{
public:
    /// True when the picture differs from what was there; it is then what the next ones are held against.
    bool changes(const GrayImage &picture);

private:
    std::vector<int> m_means;
    std::vector<int> m_now;
};

} // namespace muhr::scan
