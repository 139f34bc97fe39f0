// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replicator.h"
#include "core/sync/shop_joiner.h"
#include "tests/support/seeded_random.h"
#include "tests/support/told.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace muhr::tests {

/// A laptop of the shop as the desktop program is one: a store with its thread, and a replicator that goes on by
/// itself. Thread: the test's, where nothing else is said.
class Till
{
public:
    Till(const QString &folder, std::uint64_t seed, const base::Clock &clock, Told &told);
    ~Till();

    /// Makes the shop; it has met no endpoint yet.
    void makeShop();
    /// Brings its shop to the endpoint of a link.
    void enrol(const QString &link);
    /// As Welcome does it: the history comes in pieces, not pull by pull. Before join().
    void fetchInPieces() { m_fetchesInPieces = true; }
    /// Asks for the shop of a link.
    void join(const QString &link);
    /// enrol() or join() came to an end; why it failed, or empty.
    std::optional<QString> outcome() const { return m_outcome; }
    /// While it waits to be let in.
    const QString &digits() const { return m_digits; }
    bool hasShop() const { return m_replicator != nullptr; }
    const base::ShopId &shop() const { return m_session.shop; }

    const base::Clock &clock() const { return m_clock; }
    const std::shared_ptr<const actions::ShopKeys> &keys() const { return m_keys; }
    sync::Replicator &replicator() { return *m_replicator; }
    store::WorkQueue &queue() { return *m_queue; }

    /// A customer comes: she joins, is stamped or has her last stamp taken back. What was stored is told, and wakes the
    /// replicator.
    void serveSomebody();
    /// So many customers at once, without a word to the replicator.
    void serveQuietly(int customers);
    /// So many new customers, and so many stamps of customers who are told, in the same way.
    void joinQuietly(int customers);
    void stampQuietly(int customers);
    /// One stamp of a customer who is told. Thread: the store's.
    bool stamp(store::Database &database);

    /// Settled here up to this number.
    std::int64_t cursor();
    bool isAgreed();
    /// What its replicator says and what waits here.
    QString standing();

private:
    std::int64_t waiting();
    /// Thread: the store's.
    bool serve(store::Database &database);
    void quietly(int times, const std::function<bool(store::Database &)> &serve);
    bool letJoin(store::Database &database);
    bool stampCode(store::Database &database, const QString &code);
    void takeUp(const actions::Session &session, std::shared_ptr<const actions::ShopKeys> keys);

    const base::Clock &m_clock;
    Told &m_told;
    SeededRandom m_random;
    std::unique_ptr<store::WorkQueue> m_queue;
    actions::Session m_session;
    std::shared_ptr<const actions::ShopKeys> m_keys;
    std::unique_ptr<sync::ShopJoiner> m_joiner;
    std::unique_ptr<sync::Replicator> m_replicator;
    /// Of the store's thread: what may be undone here.
    std::optional<base::EventId> m_lastVisit;
    std::optional<QString> m_outcome;
    QString m_digits;
    bool m_fetchesInPieces = false;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace muhr::tests
