// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pending_acts.h"

#include <algorithm>

namespace muhr::store {
namespace {

using base::Unexpected;

// Her own, and a row for each on one of her codes, where all that is asked is whether there is one.
constexpr auto pendingSql =
    "SELECT 0, e.bytes, e.at, e.was_moved FROM event_subject s JOIN event e ON e.shop = s.shop AND e.id = s.event "
    "WHERE s.shop = :shop AND s.subject = :customer AND e.state = 1 UNION ALL SELECT 1, e.bytes, e.at, e.was_moved "
    "FROM card_code c JOIN event_subject s ON s.shop = c.shop AND s.subject = c.code_hash JOIN event e ON "
    "e.shop = s.shop AND e.id = s.event WHERE c.shop = :shop AND c.customer = :customer AND e.state = 1";

struct Pending
{
    bool isOnCode = false;
    StoredEvent stored;
};

Pending readPending(const Row &row)
{
    Pending pending;
    pending.isOnCode = row.flag(0);
    StoredEvent &stored = pending.stored;
    stored.bytes = row.bytes(1);
    stored.at = row.instant(2);
    stored.wasMoved = row.flag(3);
    if (auto event = loyalty::decode(stored.bytes))
        stored.event = std::move(*event);
    else
        row.markMalformed();
    return pending;
}

bool isActOnCard(const StoredEvent &stored)
{
    return std::holds_alternative<loyalty::Act>(stored.event.body) &&
           std::holds_alternative<base::CustomerId>(stored.event.subjects.front());
}

} // namespace

Result<std::optional<std::vector<StoredEvent>>> pendingActsAlone(Database &database, const base::ShopId &shop,
                                                                 const base::CustomerId &customer)
{
    auto pending = database.statement(pendingSql).bind(":shop", shop).bind(":customer", customer).all(readPending);
    if (!pending)
        return Unexpected{pending.error()};
    std::vector<StoredEvent> acts;
    for (Pending &each : *pending) {
        if (each.isOnCode || !isActOnCard(each.stored))
            return std::optional<std::vector<StoredEvent>>();
        acts.push_back(std::move(each.stored));
    }
    std::sort(acts.begin(), acts.end(), comesBefore);
    return std::optional(std::move(acts));
}

} // namespace muhr::store
