// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/asked_at_once.h"

#include "core/store/many_keys.h"

namespace muhr::store {
namespace {

constexpr auto eventsSql = "SELECT id FROM event WHERE shop = :shop AND id IN (:keys)";
constexpr auto refusedSql = "SELECT event FROM refused WHERE shop = :shop AND event IN (:keys)";
constexpr auto subjectsSql = "SELECT DISTINCT subject FROM event_subject WHERE shop = :shop AND subject IN (:keys)";
constexpr auto joinedSql = "SELECT c.customer FROM customer c JOIN event e ON e.shop = c.shop AND e.id = "
                           "c.joined_event WHERE c.shop = :shop AND c.customer IN (:keys) AND e.state = 2";
constexpr auto erasedSql = "SELECT customer FROM customer WHERE shop = :shop AND customer IN (:keys) AND is_erased = 1";
constexpr auto wordedSql = "SELECT DISTINCT document FROM document WHERE shop = :shop AND type = 2 AND document IN "
                           "(:keys) AND field = 0";
constexpr auto passesSql = "SELECT DISTINCT customer FROM pass WHERE shop = :shop AND customer IN (:keys) AND kind = 1";
constexpr auto cardsSql =
    "SELECT card, number, bytes FROM card_state WHERE shop = :shop AND customer IN (:keys) AND layer = 1";

template <typename Id>
Result<std::set<Id>> idsOf(Database &database, const char *sql, const base::ShopId &shop, const std::set<Id> &ids)
{
    return findMany(database, sql, shop, bytesOfEach(ids), [](const Row &row) { return row.id<Id>(0); });
}

} // namespace

Result<std::set<base::EventId>> eventsHere(Database &database, const base::ShopId &shop,
                                           const std::set<base::EventId> &events)
{
    return idsOf(database, eventsSql, shop, events);
}

Result<std::set<base::EventId>> refusedAmong(Database &database, const base::ShopId &shop,
                                             const std::set<base::EventId> &events)
{
    return idsOf(database, refusedSql, shop, events);
}

Result<std::set<base::Sha256>> codesWithEvents(Database &database, const base::ShopId &shop,
                                               const std::set<base::Sha256> &codes)
{
    return findMany(database, subjectsSql, shop, bytesOfEach(codes), [](const Row &row) { return row.hash(0); });
}

Result<std::set<base::CustomerId>> customersWithEvents(Database &database, const base::ShopId &shop,
                                                       const std::set<base::CustomerId> &customers)
{
    return idsOf(database, subjectsSql, shop, customers);
}

Result<std::set<base::CustomerId>> joinedAmong(Database &database, const base::ShopId &shop,
                                               const std::set<base::CustomerId> &customers)
{
    return idsOf(database, joinedSql, shop, customers);
}

Result<std::set<base::CustomerId>> erasedAmong(Database &database, const base::ShopId &shop,
                                               const std::set<base::CustomerId> &customers)
{
    return idsOf(database, erasedSql, shop, customers);
}

Result<std::set<base::CustomerId>> wordedAmong(Database &database, const base::ShopId &shop,
                                               const std::set<base::CustomerId> &customers)
{
    return idsOf(database, wordedSql, shop, customers);
}

Result<std::set<base::CustomerId>> withPassesAmong(Database &database, const base::ShopId &shop,
                                                   const std::set<base::CustomerId> &customers)
{
    return idsOf(database, passesSql, shop, customers);
}

Result<std::vector<CardStateRow>> settledCardsOf(Database &database, const base::ShopId &shop,
                                                 const std::set<base::CustomerId> &customers)
{
    return readMany(database, cardsSql, shop, bytesOfEach(customers), [](const Row &row) {
        CardStateRow card{row.id<base::CardId>(0), Layer::Settled, row.integer(1), {}};
        if (auto state = loyalty::decodeCardState(row.bytes(2)))
            card.state = std::move(*state);
        else
            row.markMalformed();
        return card;
    });
}

} // namespace muhr::store
