// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"

#include <QDateTime>

#include <limits>

namespace muhr::base {
namespace {

/// Between two changes of the clocks. Every act asks for its day several times, most often of the same weeks, and
/// asking Qt costs a microsecond each time.
struct Span
{
    std::optional<QTimeZone> zone;
    std::int64_t firstMs = 0;
    std::int64_t endMs = 0;
    std::chrono::seconds ahead{};

    bool holds(const QTimeZone &wanted, std::int64_t ms) const
    {
        return zone && firstMs <= ms && ms < endMs && *zone == wanted;
    }
};

Span spanAround(const QTimeZone &zone, std::int64_t ms)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    Span span{zone, ms, ms + 1, std::chrono::seconds(zone.offsetFromUtc(moment))};
    if (!zone.hasTransitions()) {
        span.firstMs = std::numeric_limits<std::int64_t>::min();
        span.endMs = std::numeric_limits<std::int64_t>::max();
        return span;
    }
    // Nothing known of before or after: then only this moment.
    if (const auto last = zone.previousTransition(moment.addMSecs(1)); last.atUtc.isValid())
        span.firstMs = last.atUtc.toMSecsSinceEpoch();
    if (const auto next = zone.nextTransition(moment); next.atUtc.isValid())
        span.endMs = next.atUtc.toMSecsSinceEpoch();
    else if (span.firstMs < ms)
        span.endMs = std::numeric_limits<std::int64_t>::max();
    return span;
}

} // namespace

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
    thread_local Span span;
    if (!span.holds(m_zone, moment.ms()))
        span = spanAround(m_zone, moment.ms());
    return span.ahead;
}

} // namespace muhr::base
