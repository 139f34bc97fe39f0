// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_table.h"

#include <tuple>

namespace muhr::store {
namespace {

constexpr auto insertSql =
    "INSERT INTO event (shop, id, number, bytes, hash, device, incarnation, seq, kind, staff, branch, at, settled_at, "
    "head, state, was_moved, about, reason) VALUES (:shop, :id, :number, :bytes, :hash, :device, :incarnation, :seq, "
    ":kind, :staff, :branch, :at, :settled_at, :head, :state, :was_moved, :about, :reason)";
constexpr auto insertSubjectSql = "INSERT INTO event_subject (shop, subject, event) VALUES (:shop, :subject, :event)";
constexpr auto insertBlobSql =
    "INSERT INTO event_blob (shop, event, place, sha256) VALUES (:shop, :event, :place, :sha256)";
constexpr auto updateSql = "UPDATE event SET number = :number, bytes = :bytes, hash = :hash, at = :at, settled_at = "
                           ":settled_at, head = :head, "
                           "state = :state, was_moved = :was_moved, reason = :reason WHERE shop = :shop AND id = :id";

#define MUHR_EVENT_COLUMNS "e.bytes, e.hash, e.state, e.at, e.was_moved, e.number, e.settled_at, e.head, e.reason"
constexpr auto findSql = "SELECT " MUHR_EVENT_COLUMNS " FROM event e WHERE e.shop = :shop AND e.id = :id";
constexpr auto findByNumberSql =
    "SELECT " MUHR_EVENT_COLUMNS " FROM event e WHERE e.shop = :shop AND e.number = :number";
constexpr auto atPlaceSql =
    "SELECT " MUHR_EVENT_COLUMNS " FROM event e WHERE e.shop = :shop AND e.device = :device AND "
    "e.incarnation = :incarnation AND e.seq = :seq ORDER BY e.id";
constexpr auto aboutSql =
    "SELECT " MUHR_EVENT_COLUMNS " FROM event e WHERE e.shop = :shop AND e.about = :about AND e.state IN (1, 2)";
constexpr auto ofSubjectSql =
    "SELECT " MUHR_EVENT_COLUMNS " FROM event_subject s JOIN event e ON e.shop = s.shop AND e.id = s.event "
    "WHERE s.shop = :shop AND s.subject = :subject AND e.state IN (1, 2)";
constexpr auto settledAfterSql =
    "SELECT " MUHR_EVENT_COLUMNS " FROM event e WHERE e.shop = :shop AND e.number > :number "
    "ORDER BY e.number LIMIT :limit";
constexpr auto behindSql = "SELECT " MUHR_EVENT_COLUMNS " FROM event e WHERE e.shop = :shop AND e.device = :device AND "
                           "e.incarnation = :incarnation AND e.seq > :seq ORDER BY e.seq, e.id LIMIT :limit";
constexpr auto lastOfSql = "SELECT " MUHR_EVENT_COLUMNS " FROM event e WHERE e.shop = :shop AND e.device = :device "
                           "ORDER BY e.incarnation DESC, e.seq DESC, e.id LIMIT 1";
constexpr auto inStateSql = "SELECT " MUHR_EVENT_COLUMNS " FROM event e WHERE e.shop = :shop AND e.state = :state AND "
                            "e.state <> 2 ORDER BY e.incarnation, e.seq, e.id";
constexpr auto ofKindSql = "SELECT " MUHR_EVENT_COLUMNS " FROM event e WHERE e.shop = :shop AND e.kind = :kind AND "
                           "e.kind <> 6 AND e.state IN (1, 2)";
constexpr auto pendingOfKindSql = "SELECT " MUHR_EVENT_COLUMNS " FROM event e WHERE e.shop = :shop AND e.kind = :kind "
                                  "AND e.kind <> 6 AND e.state = 1";
constexpr auto latestSql = "SELECT " MUHR_EVENT_COLUMNS " FROM event e WHERE e.shop = :shop AND e.state IN (1, 2) "
                           "ORDER BY e.at DESC, e.seq DESC, e.id LIMIT :limit";
constexpr auto betweenSql = "SELECT " MUHR_EVENT_COLUMNS " FROM event e WHERE e.shop = :shop AND e.at >= :from_at AND "
                            "e.at < :to_at AND e.state IN (1, 2) ORDER BY e.at, e.seq, e.id";
constexpr auto countSql = "SELECT count(*) FROM event WHERE shop = :shop AND state IN (1, 2)";
#undef MUHR_EVENT_COLUMNS

StoredEvent readEvent(const Row &row)
{
    StoredEvent stored;
    stored.bytes = row.bytes(0);
    stored.hash = row.hash(1);
    stored.state = row.choice(2, EventState::Pending, EventState::Quarantined);
    stored.at = row.instant(3);
    stored.wasMoved = row.flag(4);
    if (const auto number = row.optionalInteger(5))
        stored.settlement = loyalty::Settlement{*number, row.instant(6), stored.at, row.hash(7)};
    stored.reason = row.optionalText(8).value_or(QString());
    if (auto event = loyalty::decode(stored.bytes))
        stored.event = std::move(*event);
    else
        row.markMalformed();
    return stored;
}

std::optional<base::EventId> aboutOf(const loyalty::Body &body)
{
    if (const auto *undone = std::get_if<loyalty::Undone>(&body))
        return undone->event;
    if (const auto *returned = std::get_if<loyalty::Returned>(&body))
        return returned->event;
    return std::nullopt;
}

Result<std::vector<StoredEvent>> inFoldOrder(Result<std::vector<StoredEvent>> events)
{
    if (events)
        std::sort(events->begin(), events->end(), comesBefore);
    return events;
}

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

bool comesBefore(const StoredEvent &one, const StoredEvent &other)
{
    if (one.settlement && other.settlement)
        return one.settlement->number < other.settlement->number;
    if (one.settlement || other.settlement)
        return one.settlement.has_value();
    return std::tuple(one.event.incarnation, one.event.seq, one.event.id) <
           std::tuple(other.event.incarnation, other.event.seq, other.event.id);
}

Result<void> insertEvent(Transaction &transaction, const StoredEvent &stored)
{
    const loyalty::Event &event = stored.event;
    const auto &settled = stored.settlement;
    const auto inserted = transaction.statement(insertSql)
                              .bind(":shop", event.shop)
                              .bind(":id", event.id)
                              .bind(":number", settled ? std::optional(settled->number) : std::nullopt)
                              .bind(":bytes", stored.bytes)
                              .bind(":hash", stored.hash)
                              .bind(":device", event.device)
                              .bind(":incarnation", event.incarnation)
                              .bind(":seq", event.seq)
                              .bind(":kind", loyalty::kindNumber(event.body))
                              .bind(":staff", event.staff)
                              .bind(":branch", event.branch)
                              .bind(":at", stored.at)
                              .bind(":settled_at", settled ? std::optional(settled->settledAt) : std::nullopt)
                              .bind(":head", settled ? std::optional(settled->head) : std::nullopt)
                              .bind(":state", stored.state)
                              .bind(":was_moved", stored.wasMoved)
                              .bind(":about", aboutOf(event.body))
                              .bind(":reason", unlessEmpty(stored.reason))
                              .run();
    if (!inserted)
        return inserted;
    for (const auto &subject : event.subjects) {
        const auto done = transaction.statement(insertSubjectSql)
                              .bind(":shop", event.shop)
                              .bind(":subject", loyalty::subjectBytes(subject))
                              .bind(":event", event.id)
                              .run();
        if (!done)
            return done;
    }
    for (std::size_t place = 0; place < event.blobs.size(); ++place) {
        const auto done = transaction.statement(insertBlobSql)
                              .bind(":shop", event.shop)
                              .bind(":event", event.id)
                              .bind(":place", place)
                              .bind(":sha256", event.blobs[place])
                              .run();
        if (!done)
            return done;
    }
    return {};
}

Result<void> updateEvent(Transaction &transaction, const StoredEvent &stored)
{
    const auto &settled = stored.settlement;
    return transaction.statement(updateSql)
        .bind(":number", settled ? std::optional(settled->number) : std::nullopt)
        .bind(":bytes", stored.bytes)
        .bind(":hash", stored.hash)
        .bind(":at", stored.at)
        .bind(":settled_at", settled ? std::optional(settled->settledAt) : std::nullopt)
        .bind(":head", settled ? std::optional(settled->head) : std::nullopt)
        .bind(":state", stored.state)
        .bind(":was_moved", stored.wasMoved)
        .bind(":reason", unlessEmpty(stored.reason))
        .bind(":shop", stored.event.shop)
        .bind(":id", stored.event.id)
        .run();
}

Result<std::optional<StoredEvent>> findEvent(Database &database, const base::ShopId &shop, const base::EventId &id)
{
    return database.statement(findSql).bind(":shop", shop).bind(":id", id).first(readEvent);
}

Result<std::optional<StoredEvent>> findEventByNumber(Database &database, const base::ShopId &shop, std::int64_t number)
{
    return database.statement(findByNumberSql).bind(":shop", shop).bind(":number", number).first(readEvent);
}

Result<std::vector<StoredEvent>> eventsAtPlace(Database &database, const base::ShopId &shop,
                                               const base::DeviceId &device, std::int64_t incarnation, std::int64_t seq)
{
    return database.statement(atPlaceSql)
        .bind(":shop", shop)
        .bind(":device", device)
        .bind(":incarnation", incarnation)
        .bind(":seq", seq)
        .all(readEvent);
}

Result<std::vector<StoredEvent>> eventsAbout(Database &database, const base::ShopId &shop, const base::EventId &id)
{
    return inFoldOrder(database.statement(aboutSql).bind(":shop", shop).bind(":about", id).all(readEvent));
}

Result<std::vector<StoredEvent>> eventsOfSubject(Database &database, const base::ShopId &shop,
                                                 const loyalty::Subject &subject)
{
    return inFoldOrder(database.statement(ofSubjectSql)
                           .bind(":shop", shop)
                           .bind(":subject", loyalty::subjectBytes(subject))
                           .all(readEvent));
}

Result<std::vector<StoredEvent>> settledAfter(Database &database, const base::ShopId &shop, std::int64_t number,
                                              std::int64_t limit)
{
    return database.statement(settledAfterSql)
        .bind(":shop", shop)
        .bind(":number", number)
        .bind(":limit", limit)
        .all(readEvent);
}

Result<std::vector<StoredEvent>> eventsBehind(Database &database, const base::ShopId &shop,
                                              const base::DeviceId &device, std::int64_t incarnation, std::int64_t seq,
                                              std::int64_t limit)
{
    return database.statement(behindSql)
        .bind(":shop", shop)
        .bind(":device", device)
        .bind(":incarnation", incarnation)
        .bind(":seq", seq)
        .bind(":limit", limit)
        .all(readEvent);
}

Result<std::optional<StoredEvent>> lastEventOf(Database &database, const base::ShopId &shop,
                                               const base::DeviceId &device)
{
    return database.statement(lastOfSql).bind(":shop", shop).bind(":device", device).first(readEvent);
}

Result<std::vector<StoredEvent>> eventsInState(Database &database, const base::ShopId &shop, EventState state)
{
    return database.statement(inStateSql).bind(":shop", shop).bind(":state", state).all(readEvent);
}

Result<std::vector<StoredEvent>> eventsOfKind(Database &database, const base::ShopId &shop, loyalty::EventKind kind)
{
    return inFoldOrder(database.statement(ofKindSql).bind(":shop", shop).bind(":kind", kind).all(readEvent));
}

Result<std::vector<StoredEvent>> pendingOfKind(Database &database, const base::ShopId &shop, std::int64_t kind)
{
    return inFoldOrder(database.statement(pendingOfKindSql).bind(":shop", shop).bind(":kind", kind).all(readEvent));
}

Result<std::vector<StoredEvent>> latestEvents(Database &database, const base::ShopId &shop, std::int64_t limit)
{
    return database.statement(latestSql).bind(":shop", shop).bind(":limit", limit).all(readEvent);
}

Result<std::vector<StoredEvent>> eventsBetween(Database &database, const base::ShopId &shop, base::Instant from,
                                               base::Instant to)
{
    return database.statement(betweenSql).bind(":shop", shop).bind(":from_at", from).bind(":to_at", to).all(readEvent);
}

Result<std::int64_t> countEvents(Database &database, const base::ShopId &shop)
{
    const auto count =
        database.statement(countSql).bind(":shop", shop).first([](const Row &row) { return row.integer(0); });
    if (!count)
        return base::Unexpected{count.error()};
    return count->value_or(0);
}

} // namespace muhr::store
