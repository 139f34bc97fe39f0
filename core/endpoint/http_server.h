// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/instant.h"
#include "core/endpoint/limits.h"
#include "core/endpoint/router.h"

#include <QByteArray>

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>

namespace muhr::endpoint {

enum class ListenError {
    /// Not of the form `127.0.0.1:8420` or `[::1]:8420`.
    BadAddress,
    /// Another program listens there.
    AddressTaken,
    /// The system refuses (a port below 1024, an address that is not this machine's).
    NotAllowed
};

class HttpServerCore;

/// What the server has done since its start.
struct ServerCounts
{
    std::uint64_t connections = 0;
    /// Connections that came when there were too many already.
    std::uint64_t turnedAway = 0;
    /// Answers by the first digit of their status: [2] are those from 200 to 299.
    std::array<std::uint64_t, 6> answers{};
};

/// The endpoint's HTTP/1.1 side: one thread for all connections, a few for the routes. TLS ends at the proxy in front.
class HttpServer
{
public:
    /// Port 0 takes a free one. Router and clock must outlive the server.
    static base::Expected<std::unique_ptr<HttpServer>, ListenError> start(const QByteArray &address,
                                                                          const Limits &limits, const Router &router,
                                                                          const base::Clock &clock, int workers = 4);
    /// Stops without waiting for anyone but routes that are running.
    ~HttpServer();

    std::uint16_t port() const;
    /// Connections open now.
    std::size_t connections() const;
    ServerCounts counts() const;
    /// Takes no new connection, closes the idle ones, answers what waits with its `whenOver`, lets running requests
    /// finish for at most `grace`, then closes the rest. Any thread but a route's.
    void stop(std::chrono::milliseconds grace);

private:
    explicit HttpServer(std::unique_ptr<HttpServerCore> core);
    std::unique_ptr<HttpServerCore> m_core;
};

} // namespace muhr::endpoint
