// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint/http_server.h"
#include "tests/core/endpoint/no_services.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/raw_client.h"

#include <QByteArray>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace muhr::tests {

/// What waits in /wait; guarded, since the route runs on a worker.
struct Waiting
{
    std::mutex mutex;
    std::vector<endpoint::Later> list;

    std::vector<endpoint::Later> copy()
    {
        const std::scoped_lock lock(mutex);
        return list;
    }
};

/// A running server with two workers and the routes hello, say/{word}, slow/{ms}, echo, small (10 bytes), guarded
/// (8 MiB, lets nobody in), who, big (32 MiB), unchanged and wait/{any} (1 s).
struct Bench
{
    explicit Bench(const endpoint::Limits &limits = quick());

    /// Limits short enough to be waited for.
    static endpoint::Limits quick();

    RawClient connect() const { return RawClient(server->port()); }
    /// The answer to these bytes, until the server closes.
    QByteArray ask(const QByteArray &request) const;
    QByteArray hello() const;

    FixedClock clock{base::Instant::fromMs(784'111'777'000)};
    Waiting waiting;
    std::atomic<int> running = 0;
    endpoint::RouteGroup routes;
    endpoint::Router router;
    std::unique_ptr<endpoint::HttpServer> server;
};

} // namespace muhr::tests
