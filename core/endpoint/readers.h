// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/work_queue.h"

#include <atomic>
#include <memory>
#include <utility>
#include <vector>

namespace muhr::endpoint {

/// A few connections that only read, each on its own thread, so that a page never waits for a batch of events. They see
/// what was committed before they were asked. Any thread but their own.
class Readers
{
public:
    /// `opener` is asked on each thread. The store must exist.
    static base::Expected<std::unique_ptr<Readers>, store::OpenError> open(const store::WorkQueue::Opener &opener,
                                                                           int count = 2);

    template <typename Work>
    auto ask(Work work) const -> std::invoke_result_t<Work, store::Database &>
    {
        const auto turn = m_turn.fetch_add(1, std::memory_order_relaxed) % m_threads.size();
        return m_threads[turn]->ask(store::Lane::Counter, std::move(work));
    }

private:
    explicit Readers(std::vector<std::unique_ptr<store::WorkQueue>> threads) : m_threads(std::move(threads)) {}

    const std::vector<std::unique_ptr<store::WorkQueue>> m_threads;
    mutable std::atomic<std::size_t> m_turn = 0;
};

} // namespace muhr::endpoint
