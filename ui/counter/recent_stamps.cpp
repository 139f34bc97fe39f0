// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/recent_stamps.h"

#include <algorithm>

namespace muhr::counter {

bool RecentStamps::has(const QString &card, base::Instant now) const
{
    return std::ranges::any_of(m_stamps,
                               [&](const Stamp &stamp) { return stamp.card == card && now - stamp.at < pause; });
}

void RecentStamps::add(const QString &card, const QString &code, base::Instant now)
{
    std::erase_if(m_stamps, [&](const Stamp &stamp) { return stamp.card == card || now - stamp.at >= pause; });
    m_stamps.push_back({card, code, now});
}

void RecentStamps::see(const QStringList &codes, base::Instant now)
{
    for (Stamp &stamp : m_stamps)
        if (now - stamp.at < pause && codes.contains(stamp.code))
            stamp.at = now;
}

void RecentStamps::forget(const QString &card)
{
    std::erase_if(m_stamps, [&](const Stamp &stamp) { return stamp.card == card; });
}

bool WrongNumbers::mustWait(base::Instant now) const
{
    const auto recent =
        std::ranges::count_if(m_moments, [&](base::Instant moment) { return now - moment < std::chrono::minutes(1); });
    return static_cast<std::size_t>(recent) >= mostAMinute;
}

} // namespace muhr::counter
