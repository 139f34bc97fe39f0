// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace muhr::endpoint {

/// How much the endpoint puts up with from one connection and from all (reference: security, row 9). The limit of a
/// body belongs to its route.
struct Limits
{
    /// Bytes of the request line and all header lines.
    std::uint32_t header = 16 * 1024;
    /// From the first byte of a request (or from connecting) to the end of its header.
    std::chrono::milliseconds headerTime{10'000};
    /// From the end of the header to the end of the body, and for the whole answer; each plus what the bytes need at
    /// the slowest rate.
    std::chrono::milliseconds bodyTime{30'000};
    /// Bytes a second that a slow but honest phone still reaches.
    std::uint64_t slowestRate = 8 * 1024;
    /// Between two requests on one connection.
    std::chrono::milliseconds idleTime{60'000};
    /// Open at once. Those past it are answered 503 and closed.
    std::size_t connections = 1024;
    /// Open at once from one address (IPv6: from one /64).
    std::size_t connectionsPerAddress = 20;
    /// Requests on one connection before it is closed.
    std::uint32_t requestsPerConnection = 10'000;
    /// A connection from this machine is the proxy: its X-Forwarded-For is believed and it may open any number.
    bool loopbackIsProxy = true;
};

} // namespace muhr::endpoint
