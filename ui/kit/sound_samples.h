// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace muhr::kit {

enum class Sound { Stamp, Reward, NotStored };

inline constexpr int samplesPerSecond = 44100;

/// The sound as 16 bit mono samples: a short warm tick, two rising notes, or one low note.
std::vector<std::int16_t> soundSamples(Sound sound);

} // namespace muhr::kit
