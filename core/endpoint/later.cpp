// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/later.h"

namespace muhr::endpoint {

Later::Later(std::function<void(Reply)> send) : m_state(std::make_shared<State>())
{
    m_state->send = std::move(send);
}

void Later::answer(Reply reply) const
{
    // Sent under the lock: whoever drops it may be about to take down what `send` uses.
    const std::scoped_lock lock(m_state->mutex);
    if (!m_state->send)
        return;
    std::exchange(m_state->send, nullptr)(std::move(reply));
}

void Later::drop() const
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->send = nullptr;
}

bool Later::isWanted() const
{
    const std::scoped_lock lock(m_state->mutex);
    return static_cast<bool>(m_state->send);
}

} // namespace muhr::endpoint
