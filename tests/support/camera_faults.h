// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/phone_picture.h"

namespace muhr::tests {

/// What a cheap webcam and a shop's lamps make of a good picture, in the order it happens: glare, moire, blur, smear,
/// contrast, light, noise. `codeSide` in pixels.
void addCameraFaults(QImage &picture, const PhoneShot &shot, double codeSide);

} // namespace muhr::tests
