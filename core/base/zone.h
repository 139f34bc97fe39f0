// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace muhr::base {

/// The time zone a shop lives in.
class Zone
{
public:
    static Zone utc() { return Zone(QTimeZone::utc()); }
    /// An IANA name, such as "Asia/Tashkent".
    static std::optional<Zone> parse(QStringView name);

    QString name() const { return QString::fromLatin1(m_zone.id()); }
    /// How far its clocks are ahead of UTC at this moment.
    std::chrono::seconds aheadOfUtcAt(Instant moment) const;

    friend bool operator==(const Zone &a, const Zone &b) { return a.m_zone == b.m_zone; }

private:
    explicit Zone(QTimeZone zone) : m_zone(std::move(zone)) {}
    QTimeZone m_zone;
};

} // namespace muhr::base
