// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/rate_limiter.h"

#include <algorithm>
#include <vector>

namespace muhr::endpoint {

RateLimiter::RateLimiter(Rate rate, qsizetype keys) : m_rate(rate), m_keys(std::max<qsizetype>(keys, 2)) {}

std::chrono::milliseconds RateLimiter::take(const QByteArray &key, base::Instant now)
{
    const std::scoped_lock lock(m_mutex);
    auto found = m_buckets.find(key);
    if (found == m_buckets.end()) {
        if (m_buckets.size() >= m_keys)
            forget(now);
        found = m_buckets.insert(key, {now});
    }
    // A clock that was set back must not lock anyone out: no bucket is further than empty.
    const auto longest = m_rate.refill * m_rate.burst;
    const base::Instant fullAt = std::clamp(found->fullAt, now, now + longest);
    found->fullAt = fullAt;
    const auto wait = (fullAt + m_rate.refill) - (now + longest);
    if (wait.count() > 0)
        return wait;
    found->fullAt = fullAt + m_rate.refill;
    return std::chrono::milliseconds(0);
}

qsizetype RateLimiter::size() const
{
    const std::scoped_lock lock(m_mutex);
    return m_buckets.size();
}

void RateLimiter::forget(base::Instant now)
{
    m_buckets.removeIf([now](const auto &entry) { return entry->fullAt <= now; });
    if (m_buckets.size() < m_keys)
        return;
    std::vector<base::Instant> moments;
    moments.reserve(static_cast<std::size_t>(m_buckets.size()));
    for (const Bucket &bucket : std::as_const(m_buckets))
        moments.push_back(bucket.fullAt);
    const auto middle = moments.begin() + static_cast<std::ptrdiff_t>(moments.size() / 2);
    std::nth_element(moments.begin(), middle, moments.end());
    m_buckets.removeIf([limit = *middle](const auto &entry) { return entry->fullAt <= limit; });
}

} // namespace muhr::endpoint
