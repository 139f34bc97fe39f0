// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_stream.h"

#include "core/store/history.h"

#include <tuple>

namespace muhr::store {
namespace {

using base::Unexpected;

constexpr auto settledSql = "SELECT bytes, at, was_moved, number FROM event WHERE shop = :shop AND number > 0 "
                            "ORDER BY number";
constexpr auto pendingSql = "SELECT bytes, at, was_moved, id FROM event WHERE shop = :shop AND state = 1 "
                            "ORDER BY incarnation, seq, id";
constexpr auto namedSql = "SELECT bytes, at, was_moved, number FROM event WHERE shop = :shop AND id = :id AND "
                          "state IN (1, 2)";
constexpr auto subjectsOfNumberSql = "SELECT s.subject FROM event e JOIN event_subject s ON s.shop = e.shop AND "
                                     "s.event = e.id WHERE e.shop = :shop AND e.number = :number";
constexpr auto subjectsOfIdSql = "SELECT subject FROM event_subject WHERE shop = :shop AND event = :id";

StreamedEvent readEvent(const Row &row)
{
    StreamedEvent streamed;
    streamed.at = row.instant(1);
    streamed.wasMoved = row.flag(2);
    if (auto event = loyalty::decode(row.bytes(0)))
        streamed.event = std::move(*event);
    else
        streamed.isDamaged = true;
    return streamed;
}

bool comesBefore(const StreamedEvent &one, const StreamedEvent &other)
{
    if (one.number && other.number)
        return *one.number < *other.number;
    if (one.number || other.number)
        return one.number.has_value();
    return std::tuple(one.event.incarnation, one.event.seq, one.event.id) <
           std::tuple(other.event.incarnation, other.event.seq, other.event.id);
}

class Streaming
{
public:
    Streaming(Database &database, const base::ShopId &shop, const std::function<void(StreamedEvent &&)> &give)
        : m_database(database), m_shop(shop), m_give(give)
    {
    }

    Result<void> run()
    {
        const auto settled = m_database.statement(settledSql).bind(":shop", m_shop).each([&](const Row &row) {
            StreamedEvent streamed = readEvent(row);
            streamed.number = row.integer(3);
            if (streamed.isDamaged)
                readSubjects(streamed, m_database.statement(subjectsOfNumberSql).bind(":number", *streamed.number));
            return goOn(row, std::move(streamed));
        });
        if (!settled)
            return settled;
        if (!m_done)
            return m_done;
        const auto pending = m_database.statement(pendingSql).bind(":shop", m_shop).each([&](const Row &row) {
            StreamedEvent streamed = readEvent(row);
            if (streamed.isDamaged)
                readSubjects(streamed, m_database.statement(subjectsOfIdSql).bind(":id", row.id<base::EventId>(3)));
            return goOn(row, std::move(streamed));
        });
        return pending ? std::move(m_done) : pending;
    }

private:
    bool goOn(const Row &row, StreamedEvent streamed)
    {
        if (const auto named = eventNamedBy(streamed.event.body))
            readNamed(streamed, *named);
        if (!m_done || row.isMalformed())
            return false;
        m_give(std::move(streamed));
        return true;
    }

    void readNamed(StreamedEvent &streamed, const base::EventId &id)
    {
        auto found = m_database.statement(namedSql).bind(":shop", m_shop).bind(":id", id).first([](const Row &row) {
            StreamedEvent named = readEvent(row);
            named.number = row.optionalInteger(3);
            return named;
        });
        if (!found)
            m_done = Unexpected{found.error()};
        else if (*found && ((*found)->isDamaged || comesBefore(**found, streamed)))
            streamed.earlier = std::make_unique<StreamedEvent>(std::move(**found));
    }

    void readSubjects(StreamedEvent &streamed, Statement &statement)
    {
        const auto read = statement.bind(":shop", m_shop).each([&](const Row &row) {
            if (const auto subject = loyalty::subjectFromBytes(row.bytes(0)))
                streamed.event.subjects.push_back(*subject);
        });
        if (!read)
            m_done = read;
    }

    Database &m_database;
    const base::ShopId &m_shop;
    const std::function<void(StreamedEvent &&)> &m_give;
    Result<void> m_done;
};

} // namespace

Result<void> streamEvents(Database &database, const base::ShopId &shop,
                          const std::function<void(StreamedEvent &&)> &give)
{
    return Streaming(database, shop, give).run();
}

} // namespace muhr::store
