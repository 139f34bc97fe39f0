// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/gray_frame.h"

namespace muhr::scan {

/// Each pixel of `to` is the mean of 2x2 of `from`: half the size, less noise and no moire. Both sides of `from` at
/// least 2.
void halve(const GrayFrame &from, GrayImage &to);
/// The mean of 3x3. Both sides of `from` at least 3.
void third(const GrayFrame &from, GrayImage &to);
/// Dark becomes light: a phone in dark mode shows its code so.
void invert(const GrayImage &from, GrayImage &to);
/// Spreads the brightness of each neighbourhood over the whole range, at most sixfold: a dim or washed-out screen.
void stretch(const GrayImage &from, GrayImage &to);

} // namespace muhr::scan
