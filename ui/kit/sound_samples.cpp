// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sound_samples.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace muhr::kit {
namespace {

struct Note
{
    double hertz;
    double start;    ///< seconds
    double length;   ///< seconds
    double loudness; ///< 0 to 1
    double softness; ///< how soon it dies away, per second
};

/// A struck note: a quick rise, a long fall, and a little of its octave and twelfth for warmth.
double struck(const Note &note, double second)
{
    const double since = second - note.start;
    if (since < 0 || since > note.length)
        return 0;
    const double rise = std::min(1.0, since / 0.004);
    const double end = std::min(1.0, (note.length - since) / 0.02);
    const double phase = 2 * std::numbers::pi * note.hertz * since;
    const double tone = std::sin(phase) + 0.32 * std::sin(2 * phase) + 0.12 * std::sin(3 * phase);
    return note.loudness * rise * end * std::exp(-since * note.softness) * tone / 1.44;
}

std::vector<Note> notes(Sound sound)
{
    switch (sound) {
    case Sound::Stamp:
        return {{392.0, 0, 0.14, 0.62, 34}, {784.0, 0, 0.06, 0.18, 70}};
    case Sound::Reward:
        return {{523.25, 0, 0.30, 0.5, 10}, {783.99, 0.13, 0.55, 0.55, 7}};
    case Sound::NotStored:
        return {{146.83, 0, 0.46, 0.72, 5}, {110.0, 0.02, 0.44, 0.4, 5}};
    }
    return {};
}

} // namespace

std::vector<std::int16_t> soundSamples(Sound sound)
{
    const auto all = notes(sound);
    double length = 0;
    for (const Note &note : all)
        length = std::max(length, note.start + note.length);
    std::vector<std::int16_t> samples(static_cast<std::size_t>(length * samplesPerSecond));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double second = static_cast<double>(i) / samplesPerSecond;
        double sum = 0;
        for (const Note &note : all)
            sum += struck(note, second);
        samples[i] = static_cast<std::int16_t>(std::lround(std::clamp(sum, -1.0, 1.0) * 30000));
    }
    return samples;
}

} // namespace muhr::kit
