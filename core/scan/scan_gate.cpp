// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scan_gate.h"

#include <algorithm>

namespace muhr::scan {
namespace {

/// What lies ahead, because the clock was set back, is not recent: nobody waits for it.
bool isWithin(const std::optional<base::Instant> &when, base::Instant moment, std::chrono::milliseconds span)
{
    return when && *when <= moment && moment - *when < span;
}

} // namespace

ScanGate::Sight &ScanGate::sightOf(const QString &text, base::Instant moment)
{
    const auto known = std::ranges::find(m_sights, text, &Sight::text);
    if (known == m_sights.end())
        return m_sights.emplace_back(Sight{text, moment});
    known->last = std::max(known->last, moment);
    return *known;
}

bool ScanGate::isJustAdmittedInView(base::Instant moment) const
{
    return std::ranges::any_of(m_sights, [&](const Sight &sight) {
        return isWithin(sight.admitted, moment, m_pause) && isWithin(sight.inCompany, moment, alone);
    });
}

std::optional<QString> ScanGate::admit(const QStringList &nearestFirst, base::Instant moment)
{
    std::erase_if(m_sights, [&](const Sight &sight) { return moment - sight.last >= m_pause; });
    for (qsizetype i = 0; i < nearestFirst.size(); ++i) {
        auto &sight = sightOf(nearestFirst[i], moment);
        if (nearestFirst.size() > 1)
            sight.inCompany = moment;
        if (i > 0)
            sight.besideNearer = moment;
    }
    if (nearestFirst.isEmpty())
        return std::nullopt;
    auto &nearest = sightOf(nearestFirst.first(), moment);
    if (nearest.admitted || isWithin(nearest.besideNearer, moment, alone))
        return std::nullopt;
    if (isWithin(nearest.inCompany, moment, alone) && isJustAdmittedInView(moment))
        return std::nullopt;
    nearest.admitted = moment;
    return nearest.text;
}

} // namespace muhr::scan
