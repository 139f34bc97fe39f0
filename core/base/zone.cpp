// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"

#include <QDateTime>

namespace muhr::base {

std::optional<Zone> Zone::parse(QStringView name)
{
    if (name == u"UTC")
        return utc();
    // What Qt would take beside IANA names ("UTC+05:00") has no rules and is not known to other programs.
    QTimeZone zone(name.toLatin1());
    if (!zone.isValid() || !QTimeZone::isTimeZoneIdAvailable(name.toLatin1()) || name.startsWith(u"UTC"))
        return std::nullopt;
    return Zone(std::move(zone));
}

std::chrono::seconds Zone::aheadOfUtcAt(Instant moment) const
{
    return std::chrono::seconds(m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(moment.ms(), Qt::UTC)));
}

} // namespace muhr::base
