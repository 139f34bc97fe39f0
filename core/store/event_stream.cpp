// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_stream.h"

#include "core/store/history.h"
#include "core/store/row_scan.h"

#include <tuple>

namespace muhr::store {
namespace {

using base::Unexpected;

constexpr auto settledSql = "SELECT bytes, at, was_moved, number FROM event WHERE shop = :shop AND number > 0 "
                            "ORDER BY number";
constexpr auto pendingSql =
    "SELECT bytes, at, was_moved, id FROM event WHERE shop = :shop AND state = 1 AND state <> 2 "
    "ORDER BY incarnation, seq, id";
constexpr auto namedSql = "SELECT bytes, at, was_moved, number FROM event WHERE shop = :shop AND id = :id AND "
                          "state IN (1, 2)";
constexpr auto subjectsOfNumberSql = "SELECT s.subject FROM event e JOIN event_subject s ON s.shop = e.shop AND "
                                     "s.event = e.id WHERE e.shop = :shop AND e.number = :number";
constexpr auto subjectsOfIdSql = "SELECT subject FROM event_subject WHERE shop = :shop AND event = :id";

bool comesBefore(const StreamedEvent &one, const StreamedEvent &other)
{
    if (one.isSettled() && other.isSettled())
        return one.place < other.place;
    if (one.isSettled() || other.isSettled())
        return one.isSettled();
    return std::tuple(one.event.incarnation, one.event.seq, one.event.id) <
           std::tuple(other.event.incarnation, other.event.seq, other.event.id);
}

class Streaming
{
public:
    Streaming(Database &database, const base::ShopId &shop, const std::function<void(StreamedRow &&)> &give)
        : m_database(database), m_shop(shop), m_give(give)
    {
    }

    Result<void> run()
    {
        auto read = scan(settledSql, [](RowScan &row) { return EventPlace(row.integer(3)); });
        return read ? scan(pendingSql, [](RowScan &row) { return EventPlace(row.id<base::EventId>(3)); }) : read;
    }

private:
    template <typename ReadPlace>
    Result<void> scan(const char *sql, ReadPlace readPlace)
    {
        RowScan rows(m_database, sql, m_shop);
        const auto read = rows.each([&](RowScan &row) {
            StreamedRow streamed;
            streamed.bytes = row.bytes(0);
            streamed.at = base::Instant::fromMs(row.integer(1));
            streamed.wasMoved = row.integer(2) != 0;
            streamed.place = readPlace(row);
            look(streamed);
            if (!m_done || row.isMalformed())
                return false;
            m_give(std::move(streamed));
            return true;
        });
        return read ? m_done : read;
    }

    /// Acts are most of all events, and they need no more than a glance.
    void look(StreamedRow &row)
    {
        const auto seen = loyalty::glance(row.bytes);
        if (!seen)
            return;
        const auto *customer = seen->onlySubject ? std::get_if<base::CustomerId>(&*seen->onlySubject) : nullptr;
        if (seen->kind == std::int64_t(loyalty::EventKind::Act)) {
            if (customer)
                row.onlyCustomer = *customer;
            return;
        }
        const auto streamed = decoded(row.bytes, row.at, row.wasMoved, row.place);
        if (customer && !codeBroughtBy(streamed.event))
            row.onlyCustomer = *customer;
        if (const auto named = eventNamedBy(streamed.event.body))
            readNamed(row, streamed, *named);
    }

    void readNamed(StreamedRow &row, const StreamedEvent &streamed, const base::EventId &id)
    {
        auto found = m_database.statement(namedSql).bind(":shop", m_shop).bind(":id", id).first([&](const Row &named) {
            const auto number = named.optionalInteger(3);
            return decoded(named.bytes(0), named.instant(1), named.flag(2),
                           number ? EventPlace(*number) : EventPlace(id));
        });
        if (!found)
            m_done = Unexpected{found.error()};
        else if (*found && ((*found)->isDamaged || comesBefore(**found, streamed)))
            row.earlier = std::make_unique<StreamedEvent>(std::move(**found));
    }

    Database &m_database;
    const base::ShopId &m_shop;
    const std::function<void(StreamedRow &&)> &m_give;
    Result<void> m_done;
};

} // namespace

StreamedEvent decoded(QByteArrayView bytes, base::Instant at, bool wasMoved, EventPlace place)
{
    StreamedEvent streamed;
    streamed.at = at;
    streamed.wasMoved = wasMoved;
    streamed.place = place;
    if (auto event = loyalty::decode(bytes))
        streamed.event = std::move(*event);
    else
        streamed.isDamaged = true;
    return streamed;
}

Result<void> streamEvents(Database &database, const base::ShopId &shop, const std::function<void(StreamedRow &&)> &give)
{
    return Streaming(database, shop, give).run();
}

Result<std::vector<loyalty::Subject>> subjectsOf(Database &database, const base::ShopId &shop, const EventPlace &place)
{
    const auto *number = std::get_if<std::int64_t>(&place);
    Statement statement =
        number ? std::move(database.statement(subjectsOfNumberSql).bind(":number", *number))
               : std::move(database.statement(subjectsOfIdSql).bind(":id", std::get<base::EventId>(place)));
    std::vector<loyalty::Subject> subjects;
    const auto read = statement.bind(":shop", shop).each([&](const Row &row) {
        if (const auto subject = loyalty::subjectFromBytes(row.bytes(0)))
            subjects.push_back(*subject);
    });
    return read ? Result<std::vector<loyalty::Subject>>(std::move(subjects)) : Unexpected{read.error()};
}

} // namespace muhr::store
