// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>

namespace muhr::scan {

/// Where the newest picture waits for the reader: one slot, and what was not fetched in time is replaced, never queued.
/// Thread: any number on both sides.
template <typename T>
class Mailbox
{
public:
    /// True when an older value that nobody fetched had to go.
    bool put(T value)
    {
        std::optional<T> old(std::move(value));
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed)
                return false;
            std::swap(m_slot, old);
        }
        m_filled.notify_one();
        return old.has_value(); // the old value is destroyed here, outside the lock
    }

    /// Waits for a value; nothing once the mailbox is closed.
    std::optional<T> take()
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return m_closed || m_slot.has_value(); });
        if (m_closed)
            return std::nullopt;
        return std::exchange(m_slot, std::nullopt);
    }

    /// Drops what waits, and lets everybody go who waits.
    void close()
    {
        std::optional<T> old;
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
            std::swap(m_slot, old);
        }
        m_filled.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::optional<T> m_slot;
    bool m_closed = false;
};

} // namespace muhr::scan
