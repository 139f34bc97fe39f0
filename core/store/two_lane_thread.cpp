// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/two_lane_thread.h"

#include <utility>

namespace muhr::store {

TwoLaneThread::TwoLaneThread(Task first, Task last)
    : m_first(std::move(first)), m_last(std::move(last)), m_thread([this] { work(); })
{
}

TwoLaneThread::~TwoLaneThread()
{
    {
        const std::lock_guard guard(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void TwoLaneThread::post(Lane lane, Task task)
{
    {
        const std::lock_guard guard(m_mutex);
        (lane == Lane::Counter ? m_counter : m_sync).push_back(std::move(task));
    }
    m_changed.notify_one();
}

bool TwoLaneThread::hasCounterTask() const
{
    const std::lock_guard guard(m_mutex);
    return !m_counter.empty();
}

void TwoLaneThread::runCounterTasks()
{
    while (const Task task = takeCounterTask())
        task();
}

TwoLaneThread::Task TwoLaneThread::takeCounterTask()
{
    const std::lock_guard guard(m_mutex);
    if (m_counter.empty())
        return {};
    Task task = std::move(m_counter.front());
    m_counter.pop_front();
    return task;
}

void TwoLaneThread::work()
{
    m_first();
    for (;;) {
        Task task;
        {
            std::unique_lock guard(m_mutex);
            m_changed.wait(guard, [this] { return m_isEnding || !m_counter.empty() || !m_sync.empty(); });
            auto &lane = m_counter.empty() ? m_sync : m_counter;
            if (lane.empty())
                break;
            task = std::move(lane.front());
            lane.pop_front();
        }
        task();
    }
    m_last();
}

} // namespace muhr::store
