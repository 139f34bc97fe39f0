// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/quarantine.h"

#include "core/store/customer_table.h"
#include "core/store/settled_log.h"

#include <algorithm>
#include <set>

namespace muhr::store {
namespace {

using base::Unexpected;

constexpr auto countSql = "SELECT count(*) FROM event WHERE shop = :shop AND state = 4 AND state <> 2 AND "
                          "device = :device";
constexpr auto latestBeforeSql = "SELECT max(at) FROM event WHERE shop = :shop AND device = :device AND incarnation = "
                                 ":incarnation AND seq < :seq AND number IS NOT NULL";
constexpr auto refuseSql = "UPDATE event SET state = 3, reason = :reason WHERE shop = :shop AND id = :id AND state = 4";

#define MUHR_HELD_OF_OTHERS                                                                                            \
    "(SELECT e.id FROM event e WHERE e.shop = :shop AND e.state = 4 AND e.state <> 2 AND e.device <> :device)"
constexpr auto dropSubjectsSql = "DELETE FROM event_subject WHERE shop = :shop AND event IN " MUHR_HELD_OF_OTHERS;
constexpr auto dropBlobsSql = "DELETE FROM event_blob WHERE shop = :shop AND event IN " MUHR_HELD_OF_OTHERS;
#undef MUHR_HELD_OF_OTHERS
constexpr auto dropEventsSql =
    "DELETE FROM event WHERE shop = :shop AND state = 4 AND state <> 2 AND device <> :device";

bool isAmong(const std::vector<base::EventId> &events, const base::EventId &event)
{
    return std::find(events.begin(), events.end(), event) != events.end();
}

/// Whoever has an act of somebody's count lets her join, too: nobody has stamps before she has a card.
Result<std::set<base::EventId>> withTheirJoins(Database &database, const std::vector<StoredEvent> &all,
                                               const std::vector<base::EventId> &events)
{
    std::set<base::EventId> accepted(events.begin(), events.end());
    for (const StoredEvent &held : all) {
        if (!isAmong(events, held.event.id))
            continue;
        for (const loyalty::Subject &subject : held.event.subjects) {
            const auto *customer = std::get_if<base::CustomerId>(&subject);
            const auto known = customer ? findCustomer(database, held.event.shop, *customer)
                                        : Result<std::optional<CustomerRow>>(std::nullopt);
            if (!known)
                return Unexpected{known.error()};
            for (const StoredEvent &other : all)
                if (customer && !*known && std::holds_alternative<loyalty::CustomerJoined>(other.event.body) &&
                    other.event.subjects == std::vector<loyalty::Subject>{*customer})
                    accepted.insert(other.event.id);
        }
    }
    return accepted;
}

/// Of two branches of a chain the later one may have been accepted first: time falls along neither.
Result<base::Instant> timeToSettleAt(Database &database, const StoredEvent &held)
{
    const auto latest = database.statement(latestBeforeSql)
                            .bind(":shop", held.event.shop)
                            .bind(":device", held.event.device)
                            .bind(":incarnation", held.event.incarnation)
                            .bind(":seq", held.event.seq)
                            .first([](const Row &row) { return row.optionalInstant(0); });
    if (!latest)
        return Unexpected{latest.error()};
    return std::max(held.at, latest->value_or(std::nullopt).value_or(held.at));
}

} // namespace

Result<std::vector<StoredEvent>> settledRevocations(Database &database, const base::ShopId &shop)
{
    auto events = eventsOfKind(database, shop, loyalty::EventKind::DeviceRevoked);
    if (events)
        std::erase_if(*events, [](const StoredEvent &stored) {
            return !stored.settlement || !std::holds_alternative<loyalty::DeviceRevoked>(stored.event.body);
        });
    return events;
}

Result<std::vector<StoredEvent>> heldEvents(Database &database, const base::ShopId &shop)
{
    auto held = eventsInState(database, shop, EventState::Quarantined);
    if (held)
        std::stable_sort(held->begin(), held->end(), [](const StoredEvent &one, const StoredEvent &other) {
            return one.event.device < other.event.device;
        });
    return held;
}

Result<std::vector<StoredEvent>> heldOfOthers(Database &database, const base::ShopId &shop, const base::DeviceId &self,
                                              std::int64_t limit)
{
    auto held = heldEvents(database, shop);
    if (!held)
        return held;
    std::erase_if(*held, [&](const StoredEvent &stored) { return stored.event.device == self; });
    if (static_cast<std::int64_t>(held->size()) > limit)
        held->erase(held->begin() + limit, held->end());
    return held;
}

Result<std::int64_t> countHeld(Database &database, const base::ShopId &shop, const base::DeviceId &device)
{
    const auto count =
        database.statement(countSql).bind(":shop", shop).bind(":device", device).first([](const Row &row) {
            return row.integer(0);
        });
    if (!count)
        return Unexpected{count.error()};
    return count->value_or(0);
}

Result<std::optional<bool>> decisionOn(Database &database, const base::ShopId &shop, const base::EventId &event)
{
    const auto decisions = eventsOfKind(database, shop, loyalty::EventKind::QuarantineDecided);
    if (!decisions)
        return Unexpected{decisions.error()};
    for (const StoredEvent &stored : *decisions) {
        const auto *decided = std::get_if<loyalty::QuarantineDecided>(&stored.event.body);
        if (stored.settlement && decided &&
            std::find(decided->events.begin(), decided->events.end(), event) != decided->events.end())
            return std::optional(decided->isAccepted);
    }
    return std::optional<bool>();
}

Result<std::vector<StoredEvent>> applyDecision(Transaction &transaction, const base::ShopId &shop,
                                               const loyalty::QuarantineDecided &decided, base::Instant now,
                                               const QString &refused)
{
    const auto all = heldEvents(transaction.database(), shop);
    if (!all)
        return Unexpected{all.error()};
    const auto accepted = decided.isAccepted ? withTheirJoins(transaction.database(), *all, decided.events)
                                             : Result<std::set<base::EventId>>(std::set<base::EventId>());
    if (!accepted)
        return Unexpected{accepted.error()};
    std::vector<StoredEvent> settled;
    for (StoredEvent held : *all) {
        if (accepted->contains(held.event.id)) {
            const auto at = timeToSettleAt(transaction.database(), held);
            if (!at)
                return Unexpected{at.error()};
            held.at = *at;
            auto taken = settleHeld(transaction, held, now);
            if (!taken)
                return Unexpected{taken.error()};
            settled.push_back(std::move(*taken));
        } else if (!decided.isAccepted && isAmong(decided.events, held.event.id)) {
            const auto done = transaction.statement(refuseSql)
                                  .bind(":reason", refused)
                                  .bind(":shop", shop)
                                  .bind(":id", held.event.id)
                                  .run();
            if (!done)
                return Unexpected{done.error()};
        }
    }
    return settled;
}

Result<void> replaceHeld(Transaction &transaction, const base::ShopId &shop, const base::DeviceId &self,
                         const std::vector<HeldEvent> &held)
{
    for (const char *sql : {dropSubjectsSql, dropBlobsSql, dropEventsSql})
        if (auto done = transaction.statement(sql).bind(":shop", shop).bind(":device", self).run(); !done)
            return done;
    for (const HeldEvent &each : held) {
        // Settled meanwhile, or an own one.
        const auto here = findEvent(transaction.database(), shop, each.event.id);
        if (!here)
            return Unexpected{here.error()};
        if (*here)
            continue;
        StoredEvent stored;
        stored.event = each.event;
        stored.bytes = each.bytes;
        stored.hash = base::Sha256::of(each.bytes);
        stored.state = EventState::Quarantined;
        stored.at = each.at;
        stored.reason = each.reason;
        if (auto done = insertEvent(transaction, stored); !done)
            return done;
    }
    return {};
}

} // namespace muhr::store
