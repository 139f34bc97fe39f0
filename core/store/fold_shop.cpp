// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fold_shop.h"

#include "core/store/folding_threads.h"
#include "core/store/history.h"
#include "core/store/read_view.h"

namespace muhr::store {
namespace {

using base::Unexpected;

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
    cards.settled = foldHistory(customer, shelf, settledOf(std::move(*history)));
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
    FoldingThreads threads(shelf);
    const auto read = streamEvents(database, shop, [&](StreamedRow &&row) { threads.give(std::move(row)); });
    threads.finish();
    if (!read)
        return Unexpected{read.error()};
    if (const auto done = threads.setDamagedApart(database, shop); !done)
        return Unexpected{done.error()};
    FoldedShop folded;
    const auto apart = threads.apart();
    folded.customers = std::move(threads).cards();
    for (const auto &customer : apart)
        if (const auto done = foldApart(database, shop, shelf, customer, folded); !done)
            return Unexpected{done.error()};
    return folded;
}

} // namespace muhr::store
