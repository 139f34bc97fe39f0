// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/card_state_table.h"
#include "core/store/event_log.h"
#include "core/store/people.h"
#include "core/store/settled_log.h"
#include "tests/support/seeded_random.h"
#include "tests/support/store_file.h"

#include <optional>

namespace muhr::tests {

/// A coffee shop with a ladder of three stamps, on one device. Whatever fails is an error of the answer.
class SmallShop
{
public:
    /// The device that makes the shop.
    explicit SmallShop(std::uint64_t seed, bool isEndpoint = false,
                       const std::optional<store::ServerAddress> &server = std::nullopt);
    /// Another device of the shop of `first`, with nothing in it yet.
    SmallShop(std::uint64_t seed, const SmallShop &first, bool isEndpoint,
              const std::optional<store::ServerAddress> &server = std::nullopt);

    store::Result<void> open();
    void close() { m_database.reset(); }
    store::Database &database() { return *m_database; }
    const StoreFile &file() const { return m_file; }
    const base::ShopId &id() const { return m_row.shop; }
    const store::ShopRow &row() const { return m_row; }
    base::Random &random() { return m_random; }
    const store::PeopleKeys &keys() const { return m_keys; }

    /// The shop's row; with its first events if this device makes it.
    store::Result<void> create();
    store::Result<store::StoredEvent> append(const loyalty::Body &body, std::vector<loyalty::Subject> subjects = {},
                                             std::vector<store::Blob> blobs = {});
    store::Result<store::StoredEvent> publish(const QByteArray &json, const base::Sha256 &basedOn);
    store::Result<base::CustomerId> join(const QString &name);
    store::Result<base::CustomerId> join(const store::Person &person);
    store::Result<store::StoredEvent> stamp(const base::CustomerId &customer, std::int64_t count = 1);
    store::Result<store::StoredEvent> stampCode(const base::Sha256 &code);
    store::Result<store::StoredEvent> use(const base::CustomerId &customer);
    store::Result<store::StoredEvent> undo(const base::CustomerId &customer, const base::EventId &event);

    store::Person newPerson(const QString &name);
    /// Stamps held as they are shown.
    std::int64_t held(const base::CustomerId &customer);
    loyalty::CardState card(const base::CustomerId &customer);
    std::optional<store::CardStateRow> settledCard(const base::CustomerId &customer);
    void advance(std::chrono::milliseconds by) { m_now = m_now + by; }
    base::Instant now() const { return m_now; }

    /// The endpoint takes what waits here, and answers by number; blobs and keys go along.
    store::Result<void> pushTo(SmallShop &endpoint);
    store::Result<void> pullFrom(SmallShop &endpoint, std::int64_t atMost = 1000);

    static QByteArray programmeJson(const QString &title);
    const base::Sha256 &version() const { return m_version; }
    const base::ProgrammeId &programme() const { return m_programme; }

private:
    loyalty::Act actOf(loyalty::Entries entries) const;

    StoreFile m_file;
    SeededRandom m_random;
    base::Instant m_now = base::Instant::fromMs(1'780'000'000'000);
    store::ShopRow m_row;
    base::ProgrammeId m_programme;
    base::Sha256 m_version;
    store::PeopleKeys m_keys;
    bool m_isMaker = true;
    std::optional<store::Database> m_database;
};

} // namespace muhr::tests
