// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/server_address.h"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>

struct pg_conn;

namespace muhr::endpoint {

/// Hears from the database server what was settled, by this process or by another one beside it, on a line and a thread
/// of its own. A line that is lost is taken up again.
///
/// Source: PostgreSQL 15, LISTEN and 34.9 "Asynchronous Notification"; what is said: store::Transaction::announce.
class NewsListener
{
public:
    struct Ears
    {
        /// The shop has settled up to this number.
        std::function<void(const base::ShopId &, std::int64_t)> settled;
        /// It listens from now on; what was said before may have gone unheard.
        std::function<void()> beganToListen;
    };

    NewsListener(const store::ServerAddress &address, Ears ears);
    /// Ends within a moment.
    ~NewsListener();
    NewsListener(const NewsListener &) = delete;
    NewsListener &operator=(const NewsListener &) = delete;

private:
    void run();
    /// Until the line is lost or the end has come.
    void listenOn(pg_conn *line);
    /// Whether the end has come meanwhile.
    bool endsWithin(std::chrono::milliseconds time);

    const QByteArray m_connection;
    const Ears m_ears;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isEnding = false;
    std::jthread m_thread;
};

} // namespace muhr::endpoint
