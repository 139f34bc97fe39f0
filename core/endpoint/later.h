// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint/reply.h"

#include <functional>
#include <memory>
#include <mutex>

namespace muhr::endpoint {

/// An answer that is still owed, as for a laptop that waits for news. Copies stand for the same answer; the first one
/// given counts. Any thread, at any time, also after the server is gone.
class Later
{
public:
    /// `send` is called at most once, and never after drop().
    explicit Later(std::function<void(Reply)> send);

    void answer(Reply reply) const;
    /// Nobody waits for it any more.
    void drop() const;
    bool isWanted() const;

private:
    struct State
    {
        std::mutex mutex;
        std::function<void(Reply)> send;
    };
    std::shared_ptr<State> m_state;
};

} // namespace muhr::endpoint
