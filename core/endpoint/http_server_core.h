// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/endpoint/http_server.h"
#include "core/endpoint/limits.h"
#include "core/endpoint/router.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>

#include <QByteArray>

#include <condition_variable>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace muhr::endpoint {

class HttpConnection;
using ConnectionId = std::uint64_t;

/// What the connections share. What stands under `mutex` any thread may read, the rest belongs to
/// the io thread.
class HttpServerCore
{
public:
    HttpServerCore(const Limits &serverLimits, const Router &serverRouter, const base::Clock &serverClock,
                   int workerCount)
        : limits(serverLimits), router(serverRouter), clock(serverClock), acceptor(io), pause(io),
          workers(static_cast<std::size_t>(std::max(workerCount, 1)))
    {
    }
    ~HttpServerCore();

    void run();
    void acceptNext();
    void enter(boost::asio::ip::tcp::socket socket);
    void leave(ConnectionId id);
    /// Brings an answer from any thread to its connection, if that still exists.
    void deliver(ConnectionId id, std::uint32_t request, Reply reply);
    /// Tells a connection from any thread whether its request may come in; nothing: it may.
    void admit(ConnectionId id, std::uint32_t request, std::optional<Reply> refusal);
    void beginStop();
    void closeAll();
    void countAnswer(int status);

    const Limits limits;
    const Router &router;
    const base::Clock &clock;
    boost::asio::io_context io{1};
    boost::asio::ip::tcp::acceptor acceptor;
    boost::asio::steady_timer pause;
    boost::asio::thread_pool workers;
    std::thread thread;
    std::uint16_t port = 0;

    std::map<ConnectionId, std::shared_ptr<HttpConnection>> open;
    std::map<QByteArray, std::size_t> perGroup;
    ConnectionId nextId = 1;
    bool isStopping = false;

    mutable std::mutex mutex;
    std::condition_variable emptied;
    std::size_t count = 0;
    ServerCounts counts;
};

} // namespace muhr::endpoint
