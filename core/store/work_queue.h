// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/two_lane_thread.h"

#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <type_traits>

namespace muhr::store {

/// The thread that owns the writing connection: every act and every slice of sync is a task of it.
///
/// A task of sync should take at most 20 ms; a longer one is cut by its author, who posts the rest anew or calls
/// yieldIfCounterWaits() between two transactions. Answers go back by whatever function the task carries.
class WorkQueue
{
public:
    using Task = std::function<void(Database &)>;
    using Opener = std::function<base::Expected<Database, OpenError>()>;

    /// Opens on the new thread, since a connection belongs to the thread that made it. `after` follows every task: for
    /// what has to know how far the store has come.
    static base::Expected<std::unique_ptr<WorkQueue>, OpenError> start(Opener opener, Task after = {});
    /// Works off what was posted, then closes the store.
    ~WorkQueue();

    /// From any thread.
    void post(Lane lane, Task task);

    /// Posts and waits for the answer: for commands and tests, never from a task or the UI thread.
    template <typename Work>
    auto ask(Lane lane, Work work) -> std::invoke_result_t<Work, Database &>
    {
        using Answer = std::invoke_result_t<Work, Database &>;
        auto task = std::make_shared<std::packaged_task<Answer(Database &)>>(std::move(work));
        auto answer = task->get_future();
        post(lane, [task](Database &database) { (*task)(database); });
        return answer.get();
    }

    /// From any thread.
    bool counterWaits() const { return m_thread->hasCounterTask(); }
    /// From a task of sync, between two transactions: does the counter's waiting tasks now. Inside a transaction it
    /// does nothing.
    void yieldIfCounterWaits();

private:
    WorkQueue() = default;

    // Touched by the thread alone once start() has answered.
    std::optional<Database> m_database;
    Task m_after;
    std::unique_ptr<TwoLaneThread> m_thread;
};

} // namespace muhr::store
