// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/create_shop.h"
#include "core/actions/join_customer.h"
#include "core/actions/record_visit.h"
#include "core/actions/workplace.h"
#include "core/store/shop_table.h"
#include "core/sync/endpoint_side.h"
#include "core/sync/join_shop.h"
#include "core/sync/laptop_side.h"
#include "core/sync/settle.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/seeded_random.h"
#include "tests/support/store_file.h"

#include <set>

namespace muhr::tests {

/// An endpoint's store and keys, without the network before it.
struct SyncEndpoint
{
    explicit SyncEndpoint(std::uint64_t seed, const std::optional<store::ServerAddress> &server = std::nullopt);

    StoreFile file;
    FixedClock clock;
    SeededRandom random;
    store::Database database;
    base::DeviceId device;
    crypto::DeviceKey signing;
    crypto::BoxKey box;
    std::optional<crypto::VersionedShopKey> keptKey;
    /// Customers that settled events touched.
    std::set<base::CustomerId> touched;

    /// The link to an empty place, or to one for an owner's laptop of this shop.
    sync::EnrolLinkText newPlace(const base::ShopId &shop = {}, std::optional<base::Instant> expiresAt = std::nullopt);
    base::Expected<sync::EnrolAnswer, words::Refused> enrol(const sync::EnrolRequest &request);
    base::Expected<sync::JoinAnswer, words::Refused> give(const sync::JoinRequest &request);
    /// Nothing: she waits to be let in.
    base::Expected<std::optional<sync::JoinAnswer>, words::Refused> ask(const sync::JoinRequest &request);
    sync::FindShopKey findKey() const;
    /// The key that the shop has since a device was revoked.
    void takeNextKeys(const base::ShopId &shop);
    base::Expected<sync::PushAnswer, words::Refused> settle(const sync::PushedBy &by, const sync::PushBatch &batch);
};

/// A laptop of a shop, whose requests go to the endpoint's functions by hand.
class SyncLaptop
{
public:
    /// Makes a shop and brings it to the endpoint.
    SyncLaptop(SyncEndpoint &endpoint, std::uint64_t seed);
    /// Another laptop of the same shop: the first one's owner lets it in, and it has pulled all there is.
    SyncLaptop(SyncEndpoint &endpoint, SyncLaptop &first, std::uint64_t seed, loyalty::Ceiling ceiling);
    /// An owner's new laptop, given the shop by a link; it has not pulled yet.
    SyncLaptop(SyncEndpoint &endpoint, const sync::EnrolLinkText &link, std::uint64_t seed);

    actions::Workplace workplace() { return {database, clock, random, session, keys.get(), true}; }
    QString join(const QString &name = {});
    base::EventId stamp(const QString &code);

    std::optional<sync::PushBatch> nextBatch();
    /// The word of a refusal, or "done".
    QString push();
    QString pull();
    bool agree();
    sync::PushedBy self() const { return {session.shop, session.device}; }
    store::ShopRow row();

    SyncEndpoint &endpoint;
    StoreFile file;
    FixedClock clock;
    SeededRandom random;
    store::Database database;
    actions::Session session;
    std::unique_ptr<actions::ShopKeys> keys;
};

/// What every card of a shop says after what has settled, byte for byte.
std::map<base::CardId, QByteArray> settledCards(store::Database &database, const base::ShopId &shop);
/// What `verify` finds wrong, a word a row.
QStringList wrongRowsOf(store::Database &database, const base::ShopId &shop);

} // namespace muhr::tests
