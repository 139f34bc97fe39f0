// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/replay_past.h"

#include "core/store/customer_table.h"
#include "core/store/history.h"
#include "core/store/programme_table.h"

namespace muhr::report {

store::Result<std::optional<loyalty::ReplaySummary>> replayPast(store::Database &database, const base::ShopId &shop,
                                                                const ReplayPast &question,
                                                                const ReplayProgress &progress)
{
    auto published = store::programmeShelf(database, shop);
    if (!published)
        return base::Unexpected{published.error()};
    const auto customers = store::listCustomers(database, shop);
    if (!customers)
        return base::Unexpected{customers.error()};
    // A shelf of our own: what was published stays as it is.
    loyalty::ProgrammeShelf shelf = std::move(*published);
    shelf.add(question.programme, question.draft);
    const auto *draft = shelf.find(question.draft.version());
    const loyalty::ReplayDraft replay{shelf, *draft, question.from};

    std::optional<loyalty::ReplaySummary> summary(std::in_place);
    std::int64_t done = 0;
    const auto all = std::int64_t(customers->size());
    for (const store::CustomerRow &customer : *customers) {
        if (!progress(done++, all))
            return std::optional<loyalty::ReplaySummary>();
        const auto history = store::customerHistory(database, shop, customer.customer);
        if (!history)
            return base::Unexpected{history.error()};
        std::vector<loyalty::TimedEvent> timed;
        for (const store::StoredEvent *stored : store::asFolded(*history))
            timed.push_back({&stored->event, stored->at, stored->wasMoved});
        summary->add(loyalty::replayCard(replay, customer.customer, timed));
    }
    progress(all, all);
    return summary;
}

} // namespace muhr::report
