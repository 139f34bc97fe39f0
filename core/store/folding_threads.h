// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bounded_queue.h"
#include "core/store/row_batch.h"
#include "core/store/shop_folder.h"

#include <memory>
#include <set>
#include <thread>
#include <vector>

namespace muhr::store {

/// Decodes and folds one share of the customers on a thread of its own.
class FoldingThread
{
public:
    FoldingThread(const loyalty::ProgrammeShelf &shelf, std::size_t share, std::size_t shares);
    ~FoldingThread() { finish(); }
    FoldingThread(const FoldingThread &) = delete;
    FoldingThread &operator=(const FoldingThread &) = delete;

    void give(StreamedRow &&row);
    /// Waits until everything given is folded; nothing can be given after it.
    void finish();

    /// Once it has finished.
    ShopFolder &folder() { return m_folder; }
    /// What can't be read.
    const std::vector<EventPlace> &damaged() const { return m_damaged; }

private:
    void run();
    void fold(const RowBatch &batch);

    ShopFolder m_folder;
    std::vector<StreamedEvent> m_events;
    std::vector<EventPlace> m_damaged;
    RowBatch m_batch;
    std::size_t m_given = 0;
    BoundedQueue<RowBatch> m_queue;
    /// Batches come back to be filled again.
    BoundedQueue<RowBatch> m_done;
    std::thread m_thread;
};

/// The customers of a shop, shared out among as many threads as the machine runs at once.
class FoldingThreads
{
public:
    explicit FoldingThreads(const loyalty::ProgrammeShelf &shelf);

    void give(StreamedRow &&row);
    void finish();

    /// The rest once all have finished. Who has an event that can't be read is known to the store alone.
    Result<void> setDamagedApart(Database &database, const base::ShopId &shop);
    std::set<base::CustomerId> apart() const;
    CardsOfCustomers cards() &&;

private:
    std::vector<std::unique_ptr<FoldingThread>> m_threads;
};

} // namespace muhr::store
