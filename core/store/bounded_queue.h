// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace muhr::store {

/// What one thread hands to another, in order and at most so much at a time, so that the quicker one waits for the
/// other. Only std, so that ThreadSanitizer can judge it. Thread: any.
template <typename T>
class BoundedQueue
{
public:
    explicit BoundedQueue(std::size_t most) : m_most(most) {}
    BoundedQueue(const BoundedQueue &) = delete;
    BoundedQueue &operator=(const BoundedQueue &) = delete;

    /// Waits while it is full. Once it is closed, nothing more gets in.
    void put(T item)
    {
        {
            std::unique_lock guard(m_mutex);
            m_changed.wait(guard, [this] { return m_isClosed || m_items.size() < m_most; });
            if (m_isClosed)
                return;
            m_items.push_back(std::move(item));
        }
        m_changed.notify_all();
    }

    /// Waits while it is empty. Nothing: it is closed and all was taken.
    std::optional<T> take()
    {
        std::optional<T> item;
        {
            std::unique_lock guard(m_mutex);
            m_changed.wait(guard, [this] { return m_isClosed || !m_items.empty(); });
            if (m_items.empty())
                return std::nullopt;
            item = std::move(m_items.front());
            m_items.pop_front();
        }
        m_changed.notify_all();
        return item;
    }

    void close()
    {
        {
            const std::lock_guard guard(m_mutex);
            m_isClosed = true;
        }
        m_changed.notify_all();
    }

private:
    const std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_items;
    bool m_isClosed = false;
};

} // namespace muhr::store
