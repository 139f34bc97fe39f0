// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include "core/loyalty/event_kind.h"
#include "core/store/card_update.h"
#include "core/store/chain_table.h"
#include "core/store/outbox_table.h"
#include "core/store/owner_signature_table.h"
#include "core/store/projection.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace muhr::store {
namespace {

using base::Unexpected;

constexpr auto waitingSql = "SELECT bytes, hash, at FROM event WHERE shop = :shop AND state = 1";
constexpr auto outboxSql = "SELECT event FROM outbox WHERE shop = :shop";
constexpr qsizetype signatureSize = 64;
constexpr auto lastRowSql = "SELECT max(rowid) FROM event";
constexpr auto oneRowSql = "SELECT bytes, hash, at FROM event WHERE rowid = :row_id AND shop = :shop AND state = 1";

/// Reads what it can of one shop.
class Salvaging
{
public:
    Salvaging(Database &damaged, const ShopRow &shop) : m_database(damaged) { m_salvage.shop = shop; }

    Salvage run()
    {
        const auto take = [this](const Row &row) { takeEvent(row.bytes(0), row.hash(1), row.instant(2)); };
        // Where the index or a row in the middle is gone, each row is asked for by itself.
        if (!m_database.statement(waitingSql).bind(":shop", m_salvage.shop.shop).each(take))
            takeOneByOne(take);
        countUnreadable();
        for (auto &[place, stored] : m_events) {
            takeNeeds(stored.event);
            const bool isLinked = hasPredecessor(stored.event);
            if (isLinked) {
                m_linked.insert(stored.hash);
                takeSignature(stored.event);
            }
            (isLinked ? m_salvage.events : m_salvage.behind).push_back(std::move(stored));
        }
        return std::move(m_salvage);
    }

private:
    using Place = std::tuple<std::int64_t, std::int64_t, base::EventId>;

    void takeEvent(const QByteArray &bytes, const base::Sha256 &hash, base::Instant at)
    {
        auto event = loyalty::decode(bytes);
        const bool isOwn = event && event->shop == m_salvage.shop.shop && event->device == m_salvage.shop.device;
        if (!isOwn || base::Sha256::of(bytes) != hash)
            return;
        StoredEvent stored;
        stored.event = std::move(*event);
        stored.bytes = bytes;
        stored.hash = hash;
        stored.at = at;
        const Place place{stored.event.incarnation, stored.event.seq, stored.event.id};
        m_ids.insert(stored.event.id);
        m_events.insert_or_assign(place, std::move(stored));
    }

    template <typename Take>
    void takeOneByOne(Take take)
    {
        const auto last = m_database.statement(lastRowSql).first([](const Row &row) { return row.integer(0); });
        for (std::int64_t row = last ? last->value_or(0) : 0; row > 0; --row)
            (void)m_database.statement(oneRowSql).bind(":row_id", row).bind(":shop", m_salvage.shop.shop).each(take);
    }

    /// It goes along, or the endpoint has answered for it.
    bool hasPredecessor(const loyalty::Event &event)
    {
        if (event.seq == 1 || m_linked.contains(event.previous))
            return true;
        const auto before = eventsAtPlace(m_database, event.shop, event.device, event.incarnation, event.seq - 1);
        return before && std::any_of(before->begin(), before->end(), [&](const StoredEvent &stored) {
                   return stored.state != EventState::Pending && stored.hash == event.previous &&
                          base::Sha256::of(stored.bytes) == stored.hash;
               });
    }

    void countUnreadable()
    {
        (void)m_database.statement(outboxSql).bind(":shop", m_salvage.shop.shop).each([this](const Row &row) {
            m_salvage.unreadable += m_ids.contains(row.id<base::EventId>(0)) ? 0 : 1;
        });
    }

    void takeNeeds(const loyalty::Event &event)
    {
        for (const base::Sha256 &hash : event.blobs) {
            auto blob = findBlob(m_database, event.shop, hash);
            if (!blob || !*blob || (*blob)->hash() != hash)
                continue;
            if ((*blob)->person)
                takeKey(event.shop, *(*blob)->person);
            m_salvage.blobs.push_back(std::move(**blob));
        }
    }

    void takeSignature(const loyalty::Event &event)
    {
        auto signature = findOwnerSignature(m_database, event.shop, event.id);
        if (signature && *signature && (*signature)->size() == signatureSize)
            m_salvage.ownerSignatures.emplace(event.id, std::move(**signature));
    }

    void takeKey(const base::ShopId &shop, const base::IdBytes &person)
    {
        if (!m_people.insert(person).second)
            return;
        auto key = findPersonKey(m_database, shop, person);
        if (key && *key)
            m_salvage.keys.push_back(std::move(**key));
    }

    Database &m_database;
    Salvage m_salvage;
    std::map<Place, StoredEvent> m_events;
    std::set<base::EventId> m_ids;
    std::set<base::Sha256> m_linked;
    std::set<base::IdBytes> m_people;
};

} // namespace

Result<std::vector<Salvage>> salvage(Database &damaged)
{
    const auto shops = listShops(damaged);
    if (!shops)
        return Unexpected{shops.error()};
    std::vector<Salvage> found;
    for (const ShopRow &shop : *shops)
        found.push_back(Salvaging(damaged, shop).run());
    return found;
}

Result<void> insertSalvage(Transaction &transaction, const Salvage &salvage, std::int64_t incarnation)
{
    ShopRow row = salvage.shop;
    const base::ShopId &shop = row.shop;
    row.incarnation = incarnation;
    row.defaultProgramme.reset();
    SyncPosition beginning;
    beginning.epoch = row.position.epoch;
    row.position = beginning;
    if (auto done = insertShop(transaction, row); !done)
        return done;
    for (const PersonKeyRow &key : salvage.keys)
        if (auto done = writePersonKey(transaction, shop, key); !done)
            return done;
    for (const Blob &blob : salvage.blobs)
        if (auto done = insertBlob(transaction, shop, blob); !done)
            return done;
    for (const StoredEvent &stored : salvage.events) {
        const loyalty::Event &event = stored.event;
        if (auto done = insertEvent(transaction, stored); !done)
            return done;
        const ChainEnd end{event.seq, stored.hash, stored.at};
        if (auto done = setChainEnd(transaction, shop, event.device, event.incarnation, end); !done)
            return done;
        if (auto done = insertOutbox(transaction, shop, event.id); !done)
            return done;
        if (const auto signature = salvage.ownerSignatures.find(event.id); signature != salvage.ownerSignatures.end())
            if (auto done = insertOwnerSignature(transaction, shop, event.id, signature->second); !done)
                return done;
        if (auto done = project(transaction, stored); !done)
            return done;
        if (auto done = foldIntoCards(transaction, stored); !done)
            return done;
    }
    return {};
}

} // namespace muhr::store
