// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/session.h"
#include "core/base/random.h"
#include "core/crypto/device_key.h"
#include "core/crypto/wrapped_key.h"
#include "core/store/database.h"
#include "core/store/people.h"
#include "core/store/shop_table.h"
#include "core/sync/enrol_wire.h"
#include "core/sync/wire.h"
#include "core/words/refused.h"

#include <functional>
#include <map>
#include <optional>

// What a laptop reads from its store and writes to it on the way to agreeing; each function is one task of the store's
// thread, short enough to let the counter in between.
namespace muhr::sync {

/// The next events of the outbox with their keys, blobs and signed head; nothing: all is pushed.
store::Result<std::optional<PushBatch>> nextPush(store::Database &database, const store::ShopRow &shop,
                                                 const crypto::DeviceKey &key, std::size_t most = mostPushed);
/// The next events of the outbox behind this device's own of a pull that is yet to be taken in. Nothing: none is behind
/// them, or something else waits before them.
store::Result<std::optional<PushBatch>> pushBehind(store::Database &database, const store::ShopRow &shop,
                                                   const crypto::DeviceKey &key,
                                                   const std::vector<store::PulledEvent> &pulled, std::size_t most);
/// The same of the device's whole chain from a place on, pushed before or not: an endpoint that was restored asks for
/// it. Nothing: there is no such event here.
store::Result<std::optional<PushBatch>> chainPush(store::Database &database, const store::ShopRow &shop,
                                                  const crypto::DeviceKey &key, const ChainPlace &from);

/// The next of this device's own events beyond what is known of each of its incarnations, settled once or not: one that
/// was revoked has no part in a repair, and what an endpoint has forgotten of it nobody else may have. Nothing: all is
/// known there.
store::Result<std::optional<PushBatch>> forgottenPush(store::Database &database, const store::ShopRow &shop,
                                                      const crypto::DeviceKey &key,
                                                      const std::map<std::int64_t, std::int64_t> &known);

/// The next events of the outbox behind so many of them, for another laptop to carry: one unbroken piece of the chain.
store::Result<std::optional<PushBatch>> batchToCarry(store::Database &database, const store::ShopRow &shop,
                                                     const crypto::DeviceKey &key, std::int64_t skipped);

/// Events that the endpoint refused stay, visible, and no longer count; those that it holds count again if an owner
/// accepts them. A device that was revoked hears nothing more of those that have settled: they are where they belong.
store::Result<void> takePushAnswer(store::Database &database, const base::ShopId &shop, const PushAnswer &answer,
                                   bool isRevoked = false);

/// Of the blobs that a pull names, those that are not here yet.
store::Result<std::vector<base::Sha256>> blobsToFetch(store::Database &database, const base::ShopId &shop,
                                                      const std::vector<base::Sha256> &named);

/// heldHash() of what this laptop knows to be held of others.
store::Result<base::Sha256> heldHashOf(store::Database &database, const store::ShopRow &shop);
/// What a pull says of other devices: what is held of them, and when they were at the endpoint.
store::Result<void> noteOthers(store::Database &database, const base::ShopId &shop, const PullAnswer &pulled);

/// Blobs and keys of a pull; those of a customer who was erased here meanwhile are not kept.
store::Result<void> keepBlobs(store::Database &database, const base::ShopId &shop,
                              const std::vector<store::Blob> &blobs);
store::Result<void> keepKeys(store::Database &database, const base::ShopId &shop,
                             const std::vector<store::PersonKeyRow> &keys);

/// Whether the numbers follow each other and H recomputes from where this store stands.
bool isUnbroken(const store::SyncPosition &position, const std::vector<store::PulledEvent> &events);

/// Asked after every 25 events of a slice: whether there is time for more before the counter is let in.
using HasTime = std::function<bool()>;

/// Takes the events of a pull from `from` on in one transaction, while there is time, and answers how far it came:
/// beyond `from` wherever there is one left. Epoch and cursor are of the same transaction as the events.
store::Result<std::size_t> takeSlice(store::Database &database, const base::ShopId &shop,
                                     const store::PeopleKeys *people, const PullAnswer &pulled, std::size_t from,
                                     const HasTime &hasTime);

/// The endpoint's answer taught the clock, and that it is there.
store::Result<void> noteContact(store::Database &database, const base::ShopId &shop, base::Instant wall,
                                base::Instant endpointTime);

/// A pull without news may come from an endpoint that began to number anew since: the cursor is in both histories.
store::Result<void> noteEpoch(store::Database &database, const base::ShopId &shop, const PullAnswer &pulled);

/// What this laptop brings to an endpoint's empty place; nothing if its first event is gone.
store::Result<std::optional<EnrolRequest>> enrolRequestOf(store::Database &database, const store::ShopRow &shop,
                                                          const EnrolLinkText &link,
                                                          const crypto::VersionedShopKey &shopKey,
                                                          const crypto::DeviceKey &signing, const QByteArray &boxKey,
                                                          base::Random &random);

/// Where the endpoint of a link is from now on.
store::EndpointAddress endpointAddress(const EnrolLinkText &link, const EnrolAnswer &answer);

/// Remembers the endpoint, and enrols its device by an event of this shop, so that it may join customers.
base::Expected<void, words::Refused> takeEndpoint(store::Database &database, const base::Clock &clock,
                                                  base::Random &random, const actions::Session &session,
                                                  const EnrolLinkText &link, const EnrolAnswer &answer);

} // namespace muhr::sync
