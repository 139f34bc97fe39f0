// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace muhr::scan {

/// Lets a code through once each time it is shown: a phone held before the camera is one scan, however long it stays.
/// It counts as shown anew after it was out of sight for the whole pause. Of several codes in one picture only the one
/// nearest to its middle can be let through, and none while another one in view has just been: never two customers at
/// once, also when the nearer one is missed in a picture or two.
class ScanGate
{
public:
    static constexpr std::chrono::milliseconds usualPause{3000};
    /// How long a code has to be the nearest, or alone, after it lay beside a nearer one.
    static constexpr std::chrono::milliseconds alone{500};

    explicit ScanGate(std::chrono::milliseconds pause = usualPause) : m_pause(pause) {}

    /// Call for every picture with codes in it, `nearestFirst` being all of them. The one to act on, if any.
    std::optional<QString> admit(const QStringList &nearestFirst, base::Instant moment);
    /// Forgets all: the next sight of any code is let through.
    void reset() { m_sights.clear(); }

private:
    struct Sight
    {
        QString text;
        base::Instant last;
        std::optional<base::Instant> admitted = {};
        /// When another one was last seen in the same picture, and when a nearer one.
        std::optional<base::Instant> inCompany = {};
        std::optional<base::Instant> besideNearer = {};
    };
    Sight &sightOf(const QString &text, base::Instant moment);
    bool isJustAdmittedInView(base::Instant moment) const;

    std::chrono::milliseconds m_pause;
    std::vector<Sight> m_sights;
};

} // namespace muhr::scan
