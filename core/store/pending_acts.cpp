// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pending_acts.h"

#include <algorithm>

namespace muhr::store {
namespace {

using base::Unexpected;

constexpr auto pendingSql =
    "SELECT e.bytes, e.at, e.was_moved FROM event_subject s JOIN event e ON e.shop = s.shop AND "
    "e.id = s.event WHERE s.shop = :shop AND s.subject = :customer AND e.state = 1";
constexpr auto onCodesSql =
    "SELECT 1 FROM card_code c JOIN event_subject s ON s.shop = c.shop AND s.subject = c.code_hash JOIN event e ON "
    "e.shop = s.shop AND e.id = s.event WHERE c.shop = :shop AND c.customer = :customer AND e.state = 1 LIMIT 1";

StoredEvent readPending(const Row &row)
{
    StoredEvent stored;
    stored.bytes = row.bytes(0);
    stored.at = row.instant(1);
    stored.wasMoved = row.flag(2);
    if (auto event = loyalty::decode(stored.bytes))
        stored.event = std::move(*event);
    else
        row.markMalformed();
    return stored;
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
    const auto onCode =
        database.statement(onCodesSql).bind(":shop", shop).bind(":customer", customer).first([](const Row &row) {
            return row.integer(0);
        });
    if (!pending || !onCode)
        return Unexpected{!pending ? pending.error() : onCode.error()};
    if (*onCode || !std::all_of(pending->begin(), pending->end(), isActOnCard))
        return std::optional<std::vector<StoredEvent>>();
    std::sort(pending->begin(), pending->end(), comesBefore);
    return std::optional(std::move(*pending));
}

} // namespace muhr::store
