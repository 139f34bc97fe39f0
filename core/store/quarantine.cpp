// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/quarantine.h"

#include "core/store/programme_table.h"
#include "core/store/refused_programme_table.h"
#include "core/store/settled_log.h"
#include "core/store/shop_table.h"

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

/// The act that this one takes back, wholly or in part.
std::optional<base::EventId> takenBackBy(const loyalty::Event &event)
{
    if (const auto *undone = std::get_if<loyalty::Undone>(&event.body))
        return undone->event;
    const auto *returned = std::get_if<loyalty::Returned>(&event.body);
    return returned ? std::optional(returned->event) : std::nullopt;
}

bool publishes(const loyalty::Event &event, const base::Sha256 &version)
{
    return std::holds_alternative<loyalty::ProgrammePublished>(event.body) && !event.blobs.empty() &&
           event.blobs.front() == version;
}

/// What has to count before this one means anything: she whose card it is has joined, the programme it was done under
/// is known, and what it takes back is there. None of it could count later, since the event is long folded by then.
bool needs(const loyalty::Event &event, const loyalty::Event &other)
{
    const auto isHers = [&](const loyalty::Subject &subject) {
        return std::holds_alternative<base::CustomerId>(subject) &&
               other.subjects == std::vector<loyalty::Subject>{subject};
    };
    const bool isTheirJoin = std::holds_alternative<loyalty::CustomerJoined>(other.body) &&
                             std::any_of(event.subjects.begin(), event.subjects.end(), isHers);
    return isTheirJoin || takenBackBy(event) == other.id ||
           (!event.programmeVersion.isNone() && publishes(other, event.programmeVersion));
}

/// Whoever lets an event count lets count what it needs of what is held.
std::set<base::EventId> withWhatTheyNeed(const std::vector<StoredEvent> &all, const std::set<base::EventId> &named)
{
    std::set<base::EventId> accepted = named;
    for (std::size_t before = 0; before != accepted.size();) {
        before = accepted.size();
        for (const StoredEvent &held : all)
            if (accepted.contains(held.event.id))
                for (const StoredEvent &other : all)
                    if (needs(held.event, other.event))
                        accepted.insert(other.event.id);
    }
    return accepted;
}

/// Of the accepted, those of a programme that the shop does not know, as after an owner has refused it: on no card they
/// would be anything.
Result<std::set<base::EventId>> ofUnknownProgrammes(Database &database, const base::ShopId &shop,
                                                    const std::vector<StoredEvent> &all,
                                                    const std::set<base::EventId> &accepted)
{
    const auto versions = listProgrammeVersions(database, shop);
    if (!versions)
        return Unexpected{versions.error()};
    std::set<base::Sha256> known{base::Sha256()};
    for (const ProgrammeVersionRow &row : *versions)
        known.insert(row.version);
    for (const StoredEvent &held : all)
        if (accepted.contains(held.event.id) && std::holds_alternative<loyalty::ProgrammePublished>(held.event.body) &&
            !held.event.blobs.empty())
            known.insert(held.event.blobs.front());
    std::set<base::EventId> unknown;
    for (const StoredEvent &held : all)
        if (accepted.contains(held.event.id) && !known.contains(held.event.programmeVersion))
            unknown.insert(held.event.id);
    return unknown;
}

/// What an owner's word makes of what is held.
struct Judged
{
    std::set<base::EventId> accepted;
    std::set<base::EventId> refused;
};

/// One that is of no programme that the shop knows is refused in spite of her, and nothing counts for its sake.
Result<Judged> judge(Database &database, const base::ShopId &shop, const std::vector<StoredEvent> &all,
                     const loyalty::QuarantineDecided &decided)
{
    std::set<base::EventId> named(decided.events.begin(), decided.events.end());
    Judged judged;
    if (!decided.isAccepted) {
        judged.refused = std::move(named);
        return judged;
    }
    for (bool isStable = false; !isStable;) {
        judged.accepted = withWhatTheyNeed(all, named);
        const auto unknown = ofUnknownProgrammes(database, shop, all, judged.accepted);
        if (!unknown)
            return Unexpected{unknown.error()};
        judged.refused.insert(unknown->begin(), unknown->end());
        isStable = std::erase_if(named, [&](const base::EventId &event) { return unknown->contains(event); }) == 0;
    }
    std::erase_if(judged.accepted, [&](const base::EventId &event) { return judged.refused.contains(event); });
    return judged;
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
    const auto judged = judge(transaction.database(), shop, *all, decided);
    if (!judged)
        return Unexpected{judged.error()};
    std::vector<StoredEvent> settled;
    for (StoredEvent held : *all) {
        if (judged->accepted.contains(held.event.id)) {
            const auto at = timeToSettleAt(transaction.database(), held);
            if (!at)
                return Unexpected{at.error()};
            held.at = *at;
            auto taken = settleHeld(transaction, held, now);
            if (!taken)
                return Unexpected{taken.error()};
            settled.push_back(std::move(*taken));
        } else if (judged->refused.contains(held.event.id)) {
            const auto done = transaction.statement(refuseSql)
                                  .bind(":reason", refused)
                                  .bind(":shop", shop)
                                  .bind(":id", held.event.id)
                                  .run();
            const auto noted = done ? noteRefusedProgramme(transaction, held.event) : done;
            if (!noted)
                return Unexpected{noted.error()};
        }
    }
    return settled;
}

Result<void> heedDecision(Transaction &transaction, const loyalty::Event &event, const QString &refused)
{
    const auto *decided = std::get_if<loyalty::QuarantineDecided>(&event.body);
    if (!decided)
        return {};
    const auto shop = findShop(transaction.database(), event.shop);
    auto own = heldEvents(transaction.database(), event.shop);
    if (!shop || !own)
        return Unexpected{!shop ? shop.error() : own.error()};
    // Others' are on an owner's laptop as long as the endpoint holds them.
    std::erase_if(*own, [&](const StoredEvent &held) { return !*shop || held.event.device != (*shop)->device; });
    const auto judged = judge(transaction.database(), event.shop, *own, *decided);
    if (!judged)
        return Unexpected{judged.error()};
    for (const StoredEvent &held : *own)
        if (judged->refused.contains(held.event.id))
            if (auto done = rejectEvent(transaction, event.shop, held.event.id, EventState::Rejected, refused); !done)
                return done;
    return {};
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
