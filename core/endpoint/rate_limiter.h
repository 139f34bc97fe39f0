// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <mutex>

namespace muhr::endpoint {

/// How often something may be done: `burst` times at once, and once more every `refill`.
struct Rate
{
    int burst;
    std::chrono::milliseconds refill;
};

/// Counts what each key (an address, a device) does against one rate, by a bucket of tokens. Any thread.
class RateLimiter
{
public:
    /// At most `keys` buckets are kept; past that the fullest ones, which forgive the least, are forgotten.
    explicit RateLimiter(Rate rate, qsizetype keys = 20'000);

    /// Zero: go ahead, and it is counted. Otherwise how long to wait; nothing is counted.
    std::chrono::milliseconds take(const QByteArray &key, base::Instant now);
    qsizetype size() const;

private:
    /// Full when `fullAt` has come; every use moves it by one refill.
    struct Bucket
    {
        base::Instant fullAt;
    };
    void forget(base::Instant now);

    Rate m_rate;
    qsizetype m_keys;
    mutable std::mutex m_mutex;
    QHash<QByteArray, Bucket> m_buckets;
};

} // namespace muhr::endpoint
