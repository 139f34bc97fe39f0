// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/new_epoch.h"

#include "core/store/epoch_table.h"
#include "core/store/shop_table.h"

#include <algorithm>

namespace muhr::sync {
namespace {

using base::Unexpected;
using store::Generation;
using store::Result;

bool knowsLess(const Generation &now, const Generation &before)
{
    return now.number < before.number || now.incarnation < before.incarnation ||
           (now.incarnation == before.incarnation && now.seq < before.seq);
}

template <typename WasRestored>
Result<std::vector<base::ShopId>> beginEpochsWhere(store::Database &database, store::GenerationFile &generations,
                                                   base::Instant now, base::Random &random, WasRestored wasRestored)
{
    const auto shops = store::generationsIn(database);
    if (!shops)
        return Unexpected{shops.error()};
    std::vector<base::ShopId> begun;
    for (const store::ShopGeneration &one : *shops) {
        const auto before = generations.known(one.device, one.shop);
        if (!one.isEndpoint || !wasRestored(one.generation, before))
            continue;
        auto transaction = store::Transaction::begin(database, one.shop);
        if (!transaction)
            return Unexpected{transaction.error()};
        // Beyond what the file knows, too.
        const std::int64_t used = std::max(one.generation.incarnation, before ? before->incarnation : 0);
        if (const auto set = store::setIncarnation(*transaction, one.shop, used); !set)
            return Unexpected{set.error()};
        if (const auto done = beginEpoch(*transaction, one.shop, one.generation.number, now, random); !done)
            return Unexpected{done.error()};
        if (const auto committed = transaction->commit(); !committed)
            return Unexpected{committed.error()};
        begun.push_back(one.shop);
    }
    generations.note(database);
    return begun;
}

} // namespace

Result<void> beginEpoch(store::Transaction &transaction, const base::ShopId &shop, std::int64_t forkNumber,
                        base::Instant now, base::Random &random)
{
    const auto row = store::findShop(transaction.database(), shop);
    if (!row)
        return Unexpected{row.error()};
    store::SyncPosition position = (*row)->position;
    // Before the first contact there is none, and nothing to tell apart.
    if (position.epoch) {
        const QByteArray before = *position.epoch;
        position.epoch = random.bytes(16);
        if (auto done = store::insertEpoch(transaction, shop, {*position.epoch, before, forkNumber, now}); !done)
            return done;
        if (auto done = store::setSyncPosition(transaction, shop, position); !done)
            return done;
    }
    return store::setIncarnation(transaction, shop, (*row)->incarnation + 1);
}

Result<std::vector<base::ShopId>> beginEpochsOfRestored(store::Database &database, store::GenerationFile &generations,
                                                        base::Instant now, base::Random &random)
{
    return beginEpochsWhere(database, generations, now, random,
                            [](const Generation &here, const std::optional<Generation> &before) {
                                return before && knowsLess(here, *before);
                            });
}

Result<std::vector<base::ShopId>> beginAllEpochs(store::Database &database, store::GenerationFile &generations,
                                                 base::Instant now, base::Random &random)
{
    return beginEpochsWhere(database, generations, now, random,
                            [](const Generation &, const std::optional<Generation> &) { return true; });
}

} // namespace muhr::sync
