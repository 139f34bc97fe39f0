// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fold_shop.h"

#include "core/store/bounded_queue.h"
#include "core/store/history.h"
#include "core/store/read_view.h"

#include <thread>

namespace muhr::store {
namespace {

using base::Unexpected;
using Batch = std::vector<StreamedEvent>;

constexpr std::size_t batchSize = 128;
constexpr std::size_t mostBatches = 16;

/// The folder on a thread of its own, fed in batches. What it is done with comes back to be filled again, so that
/// memory is given back by the thread that took it: the other way round costs more than decoding.
class FoldingThread
{
public:
    explicit FoldingThread(ShopFolder &folder)
        : m_queue(mostBatches), m_done(mostBatches + 2), m_thread([this, &folder] {
              while (auto batch = m_queue.take()) {
                  for (StreamedEvent &streamed : *batch)
                      folder.take(std::move(streamed));
                  m_done.put(std::move(*batch));
              }
          })
    {
    }
    /// The folder may be used again once this is gone: everything given is folded.
    ~FoldingThread()
    {
        m_batch.resize(m_filled);
        m_queue.put(std::move(m_batch));
        m_queue.close();
        m_thread.join();
    }
    FoldingThread(const FoldingThread &) = delete;
    FoldingThread &operator=(const FoldingThread &) = delete;

    void give(StreamedEvent &&streamed)
    {
        m_batch[m_filled++] = std::move(streamed);
        if (m_filled < batchSize)
            return;
        m_queue.put(std::move(m_batch));
        m_batch = m_given < mostBatches + 1 ? Batch(batchSize) : std::move(*m_done.take());
        m_given = std::min(m_given + 1, mostBatches + 1);
        m_filled = 0;
    }

private:
    Batch m_batch = Batch(batchSize);
    std::size_t m_filled = 0;
    std::size_t m_given = 0;
    BoundedQueue<Batch> m_queue;
    BoundedQueue<Batch> m_done;
    std::thread m_thread;
};

CustomerCards::ByProgramme foldHistory(const base::CustomerId &customer, const loyalty::ProgrammeShelf &shelf,
                                       const std::vector<StoredEvent> &history)
{
    CardFolder folder(customer, shelf);
    folder.takeHistory(history);
    return std::move(folder).cards();
}

Result<void> foldApart(Database &database, const base::ShopId &shop, const loyalty::ProgrammeShelf &shelf,
                       const base::CustomerId &customer, FoldedShop &folded)
{
    auto history = customerHistory(database, shop, customer);
    if (!history && history.error() != StoreError::Damaged)
        return Unexpected{history.error()};
    if (!history) {
        folded.damaged.insert(customer);
        return {};
    }
    CustomerCards &cards = folded.customers[customer];
    cards.shown = foldHistory(customer, shelf, *history);
    std::erase_if(*history, [](const StoredEvent &stored) { return stored.state != EventState::Settled; });
    cards.settled = foldHistory(customer, shelf, *history);
    return {};
}

} // namespace

const CustomerCards &FoldedShop::of(const base::CustomerId &customer) const
{
    static const CustomerCards none;
    const auto found = customers.find(customer);
    return found == customers.end() ? none : found->second;
}

Result<FoldedShop> foldShop(Database &database, const base::ShopId &shop, const loyalty::ProgrammeShelf &shelf)
{
    // The histories of those set apart are read after the pass, and must be of the same moment.
    const auto view = ReadView::begin(database);
    if (!view)
        return Unexpected{view.error()};
    ShopFolder folder(shelf);
    Result<void> read;
    {
        FoldingThread thread(folder);
        read = streamEvents(database, shop, [&](StreamedEvent &&streamed) { thread.give(std::move(streamed)); });
    }
    if (!read)
        return Unexpected{read.error()};
    FoldedShop folded;
    const auto apart = folder.apart();
    folded.customers = std::move(folder).cards();
    for (const auto &customer : apart)
        if (const auto done = foldApart(database, shop, shelf, customer, folded); !done)
            return Unexpected{done.error()};
    return folded;
}

} // namespace muhr::store
