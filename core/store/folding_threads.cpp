// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folding_threads.h"

#include <algorithm>

namespace muhr::store {
namespace {

/// Few enough that what a batch touches stays near the processor.
constexpr std::size_t batchSize = 128;
constexpr std::size_t mostBatches = 16;
constexpr std::size_t mostThreads = 4;

} // namespace

FoldingThread::FoldingThread(const loyalty::ProgrammeShelf &shelf, std::size_t share, std::size_t shares)
    : m_folder(shelf, share, shares), m_queue(mostBatches), m_done(mostBatches + 2), m_thread([this] { run(); })
{
}

void FoldingThread::give(StreamedRow &&row)
{
    m_batch.add(std::move(row));
    if (m_batch.size() < batchSize)
        return;
    m_queue.put(std::move(m_batch));
    m_batch = m_given < mostBatches + 1 ? RowBatch() : std::move(*m_done.take());
    m_given = std::min(m_given + 1, mostBatches + 1);
    m_batch.clear();
}

void FoldingThread::finish()
{
    if (!m_thread.joinable())
        return;
    m_queue.put(std::move(m_batch));
    m_queue.close();
    m_thread.join();
}

void FoldingThread::run()
{
    while (auto batch = m_queue.take()) {
        fold(*batch);
        m_done.put(std::move(*batch));
    }
}

void FoldingThread::fold(const RowBatch &batch)
{
    m_events.clear();
    for (std::size_t i = 0; i < batch.size(); ++i)
        m_events.push_back(batch.event(i));
    m_folder.expect(m_events);
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        if (m_events[i].isDamaged)
            m_damaged.push_back(m_events[i].place);
        else
            m_folder.take(std::move(m_events[i]), batch.earlier(i));
    }
}

FoldingThreads::FoldingThreads(const loyalty::ProgrammeShelf &shelf)
{
    const std::size_t shares = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, mostThreads);
    for (std::size_t share = 0; share < shares; ++share)
        m_threads.push_back(std::make_unique<FoldingThread>(shelf, share, shares));
}

void FoldingThreads::give(StreamedRow &&row)
{
    if (row.onlyCustomer) {
        m_threads[ShopFolder::shareOf(*row.onlyCustomer, m_threads.size())]->give(std::move(row));
        return;
    }
    for (const auto &thread : m_threads) {
        auto earlier = row.earlier ? std::make_unique<StreamedEvent>(*row.earlier) : nullptr;
        thread->give({row.bytes, row.at, row.wasMoved, row.place, {}, std::move(earlier)});
    }
}

void FoldingThreads::finish()
{
    for (const auto &thread : m_threads)
        thread->finish();
}

Result<void> FoldingThreads::setDamagedApart(Database &database, const base::ShopId &shop)
{
    std::set<EventPlace> damaged;
    for (const auto &thread : m_threads)
        damaged.insert(thread->damaged().begin(), thread->damaged().end());
    for (const EventPlace &place : damaged) {
        const auto subjects = subjectsOf(database, shop, place);
        if (!subjects)
            return base::Unexpected{subjects.error()};
        for (const auto &subject : *subjects)
            for (const auto &thread : m_threads)
                thread->folder().setApart(subject);
    }
    return {};
}

std::set<base::CustomerId> FoldingThreads::apart() const
{
    std::set<base::CustomerId> apart;
    for (const auto &thread : m_threads)
        for (const auto &customer : thread->folder().apart())
            apart.insert(customer);
    return apart;
}

CardsOfCustomers FoldingThreads::cards() &&
{
    CardsOfCustomers all;
    std::size_t customers = 0;
    for (const auto &thread : m_threads)
        customers += thread->folder().customers();
    all.reserve(customers);
    for (const auto &thread : m_threads)
        all.merge(std::move(thread->folder()).cards());
    return all;
}

} // namespace muhr::store
