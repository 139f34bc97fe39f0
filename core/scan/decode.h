// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/gray_frame.h"
#include "core/scan/seen_code.h"

#include <optional>
#include <vector>

namespace muhr::scan {

/// All codes that the library finds and reads in a picture.
std::vector<SeenCode> decodePicture(const GrayFrame &frame);

/// The text of a code that was drawn clean, upright and with a quiet zone; nothing when it holds more faults than its
/// error correction mends.
std::optional<QString> decodeClean(const GrayImage &code);

} // namespace muhr::scan
