// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QString>

#include <chrono>
#include <vector>

namespace muhr::scan {

/// Lets a code through once each time it is shown: a phone held before the camera is one scan, however long it stays.
/// It counts as shown anew after it was out of sight for the whole pause.
class ScanGate
{
public:
    static constexpr std::chrono::milliseconds usualPause{3000};

    explicit ScanGate(std::chrono::milliseconds pause = usualPause) : m_pause(pause) {}

    /// Call for every sight of a code.
    bool admits(const QString &text, base::Instant moment);
    /// Forgets all: the next sight of any code is let through.
    void reset() { m_sights.clear(); }

private:
    struct Sight
    {
        QString text;
        base::Instant last;
    };
    std::chrono::milliseconds m_pause;
    std::vector<Sight> m_sights;
};

} // namespace muhr::scan
