// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace muhr::store {

/// The counter goes first.
enum class Lane { Counter, Sync };

/// One thread that works off tasks, those of the counter before those of sync. Only std, so that ThreadSanitizer can
/// judge it.
class TwoLaneThread
{
public:
    using Task = std::function<void()>;

    /// `first` runs on the thread before every task, `last` after all of them.
    TwoLaneThread(Task first, Task last);
    /// Works off what was posted, then ends.
    ~TwoLaneThread();
    TwoLaneThread(const TwoLaneThread &) = delete;
    TwoLaneThread &operator=(const TwoLaneThread &) = delete;

    /// From any thread.
    void post(Lane lane, Task task);
    /// From any thread.
    bool hasCounterTask() const;
    /// From a task only: runs the counter's waiting tasks now.
    void runCounterTasks();

private:
    void work();
    Task takeCounterTask();

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Task> m_counter;
    std::deque<Task> m_sync;
    bool m_isEnding = false;
    Task m_first;
    Task m_last;
    std::jthread m_thread;
};

} // namespace muhr::store
