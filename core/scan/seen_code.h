// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/point.h"

#include <QString>

namespace muhr::scan {

/// A code that was read in a picture, and where its middle is. Unit: pixels.
struct SeenCode
{
    QString text;
    Point centre;
};

} // namespace muhr::scan
