// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/work_queue.h"

#include <utility>

namespace muhr::store {

base::Expected<std::unique_ptr<WorkQueue>, OpenError> WorkQueue::start(Opener opener, Task after)
{
    std::unique_ptr<WorkQueue> queue(new WorkQueue);
    queue->m_after = std::move(after);
    std::promise<std::optional<OpenError>> opened;
    auto answer = opened.get_future();
    queue->m_thread = std::make_unique<TwoLaneThread>(
        [self = queue.get(), open = std::move(opener), &opened] {
            auto database = open();
            if (database)
                self->m_database.emplace(std::move(*database));
            opened.set_value(database ? std::nullopt : std::optional(database.error()));
        },
        [self = queue.get()] { self->m_database.reset(); });
    if (const auto error = answer.get())
        return base::Unexpected{*error};
    return queue;
}

WorkQueue::~WorkQueue() = default;

void WorkQueue::post(Lane lane, Task task)
{
    m_thread->post(lane, [this, task = std::move(task)] {
        task(*m_database);
        if (m_after)
            m_after(*m_database);
    });
}

void WorkQueue::yieldIfCounterWaits()
{
    if (!m_database->isInTransaction())
        m_thread->runCounterTasks();
}

} // namespace muhr::store
