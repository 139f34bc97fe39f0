// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scan_gate.h"

#include <algorithm>

namespace muhr::scan {

bool ScanGate::admits(const QString &text, base::Instant moment)
{
    std::erase_if(m_sights, [&](const Sight &sight) { return moment - sight.last >= m_pause; });
    const auto known = std::ranges::find(m_sights, text, &Sight::text);
    if (known == m_sights.end()) {
        m_sights.push_back({text, moment});
        return true;
    }
    known->last = std::max(known->last, moment);
    return false;
}

} // namespace muhr::scan
