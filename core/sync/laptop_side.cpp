// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/laptop_side.h"

#include "core/actions/write.h"
#include "core/crypto/sealed_shop_key.h"
#include "core/store/arrival.h"
#include "core/store/chain_table.h"
#include "core/store/device_table.h"
#include "core/store/event_table.h"
#include "core/store/outbox_table.h"
#include "core/store/quarantine.h"
#include "core/store/rolled_back_table.h"
#include "core/store/signed_head_table.h"
#include "core/store/transaction.h"
#include "core/sync/blobs_of.h"
#include "core/sync/index_persons.h"
#include "core/sync/owner_signatures.h"
#include "core/sync/persons_of.h"
#include "core/sync/shop_language.h"
#include "core/sync/signed_text.h"
#include "core/words/refused.h"

#include <set>

namespace muhr::sync {
namespace {

using base::Unexpected;
using store::Result;

/// What these events need beside them, and the head of the last one; all are of this device, in the order of its chain.
Result<std::optional<PushBatch>> batchOf(store::Database &database, const store::ShopRow &shop,
                                         const crypto::DeviceKey &key, const std::vector<store::StoredEvent> &events)
{
    if (events.empty())
        return std::optional<PushBatch>();
    PushBatch batch;
    std::set<base::Sha256> named;
    std::set<base::IdBytes> persons;
    const store::StoredEvent *last = nullptr;
    const auto signatures = OwnerSignatures::of(database, shop.shop);
    if (!signatures)
        return Unexpected{signatures.error()};
    for (const store::StoredEvent &stored : events) {
        // One head is signed a push, so it is of one incarnation.
        if (last && (last->event.incarnation != stored.event.incarnation || sizeOf(batch.blobs) > mostBlobBytes))
            break;
        if (const auto done = collectBlobs(database, stored.event, named, batch.blobs); !done)
            return Unexpected{done.error()};
        if (const auto done = collectPersons(database, stored.event, persons); !done)
            return Unexpected{done.error()};
        auto signature = signatures->find(stored.event);
        if (!signature)
            return Unexpected{signature.error()};
        if (!signature->isEmpty())
            batch.ownerSignatures.emplace(stored.hash, std::move(*signature));
        batch.events.push_back(stored.bytes);
        last = &stored;
    }
    auto keys = keysOf(database, shop.shop, persons);
    const auto seenAtMost = store::seenAtMost(database, shop.shop, last->event.incarnation);
    const auto now = store::findShop(database, shop.shop);
    if (!keys || !seenAtMost || !now)
        return Unexpected{!keys ? keys.error() : !seenAtMost ? seenAtMost.error() : now.error()};
    batch.keys = std::move(*keys);
    batch.seenAtMost = *seenAtMost;
    if (*now)
        batch.stands = {(*now)->position.cursor, (*now)->position.head};
    batch.head = {last->event.incarnation, last->event.seq, last->hash,
                  key.sign(headText(shop.shop, shop.device, last->event.incarnation, last->event.seq, last->hash))};
    return std::optional(std::move(batch));
}

/// The event that the endpoint means, which may not have been able to read its name.
Result<base::EventId> idOfRefused(store::Database &database, const base::ShopId &shop, const base::EventId &named)
{
    const auto stored = store::findEvent(database, shop, named);
    if (!stored)
        return Unexpected{stored.error()};
    if (*stored)
        return named;
    const auto waiting = store::eventsInState(database, shop, store::EventState::Pending);
    if (!waiting)
        return Unexpected{waiting.error()};
    const auto meant = std::find_if(waiting->begin(), waiting->end(),
                                    [&](const auto &event) { return unreadableId(event.bytes) == named; });
    return meant == waiting->end() ? named : meant->event.id;
}

/// The endpoint's signature of the last event of a slice.
Result<void> keepSignature(store::Transaction &transaction, const base::ShopId &shop, const PullAnswer &pulled,
                           const loyalty::Settlement &last)
{
    const auto found = std::find_if(pulled.signatures.begin(), pulled.signatures.end(),
                                    [&](const SignedNumber &each) { return each.number == last.number; });
    if (found == pulled.signatures.end())
        return {};
    return store::keepSignedHead(transaction, shop, {last.number, pulled.epoch, last.head, found->signature});
}

/// Runs a few writes as one transaction.
template <typename Write>
Result<void> inTransaction(store::Database &database, Write write)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return Unexpected{transaction.error()};
    if (auto done = write(*transaction); !done)
        return done;
    return transaction->commit();
}

} // namespace

Result<std::optional<PushBatch>> nextPush(store::Database &database, const store::ShopRow &shop,
                                          const crypto::DeviceKey &key, std::size_t most)
{
    const auto waiting = store::firstInOutbox(database, shop.shop, static_cast<std::int64_t>(most));
    return waiting ? batchOf(database, shop, key, *waiting) : Unexpected{waiting.error()};
}

Result<std::optional<PushBatch>> pushBehind(store::Database &database, const store::ShopRow &shop,
                                            const crypto::DeviceKey &key, const std::vector<store::PulledEvent> &pulled,
                                            std::size_t most)
{
    std::set<base::EventId> own;
    for (const store::PulledEvent &event : pulled)
        if (event.event.device == shop.device)
            own.insert(event.event.id);
    const auto count = static_cast<std::int64_t>(own.size());
    const auto first = store::firstIdsInOutbox(database, shop.shop, count);
    if (!first)
        return Unexpected{first.error()};
    if (own.empty() || std::set<base::EventId>(first->begin(), first->end()) != own)
        return std::optional<PushBatch>();
    const auto behind = store::firstInOutbox(database, shop.shop, static_cast<std::int64_t>(most), count);
    return behind ? batchOf(database, shop, key, *behind) : Unexpected{behind.error()};
}

Result<std::optional<PushBatch>> chainPush(store::Database &database, const store::ShopRow &shop,
                                           const crypto::DeviceKey &key, const ChainPlace &from)
{
    const auto events = store::eventsBehind(database, shop.shop, shop.device, from.incarnation, from.seq - 1,
                                            static_cast<std::int64_t>(mostPushed));
    return events ? batchOf(database, shop, key, *events) : Unexpected{events.error()};
}

Result<std::optional<PushBatch>> forgottenPush(store::Database &database, const store::ShopRow &shop,
                                               const crypto::DeviceKey &key,
                                               const std::map<std::int64_t, std::int64_t> &known)
{
    const auto own = store::chainEnds(database, shop.shop, shop.device);
    if (!own)
        return Unexpected{own.error()};
    for (const auto &[incarnation, seq] : *own) {
        const auto there = known.find(incarnation);
        const std::int64_t from = there == known.end() ? 1 : there->second + 1;
        if (from > seq)
            continue;
        auto batch = chainPush(database, shop, key, {incarnation, from});
        if (!batch || *batch)
            return batch;
    }
    return std::optional<PushBatch>();
}

Result<std::optional<PushBatch>> batchToCarry(store::Database &database, const store::ShopRow &shop,
                                              const crypto::DeviceKey &key, std::int64_t skipped)
{
    auto waiting = store::firstInOutbox(database, shop.shop, static_cast<std::int64_t>(mostPushed), skipped);
    if (!waiting)
        return Unexpected{waiting.error()};
    // Where one was refused in between, the next head is signed anew.
    for (std::size_t i = 1; i < waiting->size(); ++i)
        if ((*waiting)[i].event.previous != (*waiting)[i - 1].hash) {
            waiting->erase(waiting->begin() + static_cast<std::ptrdiff_t>(i), waiting->end());
            break;
        }
    auto batch = batchOf(database, shop, key, *waiting);
    if (batch && *batch)
        (*batch)->carried = CarriedFor{shop.device, (*batch)->stands};
    return batch;
}

Result<void> takePushAnswer(store::Database &database, const base::ShopId &shop, const PushAnswer &answer,
                            bool isRevoked)
{
    if (answer.refused.empty() && answer.held.empty() && !isRevoked)
        return {};
    return inTransaction(database, [&](store::Transaction &transaction) -> Result<void> {
        for (const auto &[list, state] : {std::pair(&answer.refused, store::EventState::Rejected),
                                          std::pair(&answer.held, store::EventState::Quarantined)})
            for (const NotTaken &each : *list) {
                const auto id = idOfRefused(database, shop, each.event);
                if (!id)
                    return Unexpected{id.error()};
                if (auto done = store::rejectEvent(transaction, shop, *id, state, each.word); !done)
                    return done;
            }
        for (auto each = answer.numbers.begin(); isRevoked && each != answer.numbers.end(); ++each)
            if (auto done = store::removeFromOutbox(transaction, shop, each->first); !done)
                return done;
        return {};
    });
}

Result<base::Sha256> heldHashOf(store::Database &database, const store::ShopRow &shop)
{
    const auto held = store::heldOfOthers(database, shop.shop, shop.device, mostHeldTold);
    return held ? Result<base::Sha256>(heldHash(*held)) : Unexpected{held.error()};
}

Result<void> noteOthers(store::Database &database, const base::ShopId &shop, const PullAnswer &pulled)
{
    if (!pulled.held && pulled.contacts.empty())
        return {};
    const auto row = store::findShop(database, shop);
    if (!row)
        return Unexpected{row.error()};
    return inTransaction(database, [&](store::Transaction &transaction) -> Result<void> {
        for (const DeviceContact &contact : pulled.contacts)
            if (auto done = store::setDeviceContact(transaction, shop, contact.device, contact.number, contact.at);
                !done)
                return done;
        if (pulled.held && *row)
            return store::replaceHeld(transaction, shop, (*row)->device, *pulled.held);
        return {};
    });
}

Result<std::vector<base::Sha256>> blobsToFetch(store::Database &database, const base::ShopId &shop,
                                               const std::vector<base::Sha256> &named)
{
    std::vector<base::Sha256> missing;
    for (const auto &hash : named) {
        const auto blob = store::findBlob(database, shop, hash);
        if (!blob)
            return Unexpected{blob.error()};
        if (!*blob)
            missing.push_back(hash);
    }
    return missing;
}

Result<void> keepBlobs(store::Database &database, const base::ShopId &shop, const std::vector<store::Blob> &blobs)
{
    return inTransaction(
        database, [&](store::Transaction &transaction) { return keepKeysAndBlobs(transaction, shop, {}, blobs); });
}

Result<void> keepKeys(store::Database &database, const base::ShopId &shop, const std::vector<store::PersonKeyRow> &keys)
{
    return inTransaction(
        database, [&](store::Transaction &transaction) { return keepKeysAndBlobs(transaction, shop, keys, {}); });
}

bool isUnbroken(const store::SyncPosition &position, const std::vector<store::PulledEvent> &events)
{
    std::int64_t number = position.cursor;
    base::Sha256 head = position.head;
    for (const auto &event : events) {
        const auto &settlement = event.settlement;
        head = loyalty::nextHead(head, settlement.number, settlement.settledAt, settlement.at,
                                 base::Sha256::of(event.bytes));
        if (settlement.number != ++number || settlement.head != head)
            return false;
    }
    return true;
}

Result<std::size_t> takeSlice(store::Database &database, const base::ShopId &shop, const store::PeopleKeys *people,
                              const PullAnswer &pulled, std::size_t from, const HasTime &hasTime)
{
    // Single events go on cards that know all those before.
    if (const auto folded = store::foldArrived(database, shop); !folded)
        return Unexpected{folded.error()};
    const auto &events = pulled.events;
    if (from >= events.size())
        return from;
    const auto takeSome = [&](store::Transaction &transaction, std::size_t to) -> Result<void> {
        const std::vector<store::PulledEvent> some(events.begin() + static_cast<std::ptrdiff_t>(from),
                                                   events.begin() + static_cast<std::ptrdiff_t>(to));
        if (auto taken = store::takeSettled(transaction, shop, some, pulled.epoch); !taken)
            return taken;
        if (auto kept = keepSignature(transaction, shop, pulled, some.back().settlement); !kept)
            return kept;
        if (auto indexed = people ? indexPersons(transaction, *people, some) : Result<void>(); !indexed)
            return indexed;
        for (const auto &event : some) {
            if (auto followed = followShopLanguage(transaction, event.event); !followed)
                return followed;
            const QString refused = words::errorWord(words::Refusal::NotAllowed);
            if (auto heeded = store::heedDecision(transaction, event.event, refused); !heeded)
                return heeded;
        }
        return {};
    };
    const auto done = inTransaction(database, [&](store::Transaction &transaction) -> Result<void> {
        do {
            const std::size_t to = std::min(events.size(), from + signedEvery);
            if (auto taken = takeSome(transaction, to); !taken)
                return taken;
            from = to;
        } while (from < events.size() && hasTime());
        return {};
    });
    return done ? Result<std::size_t>(from) : Unexpected{done.error()};
}

Result<void> noteContact(store::Database &database, const base::ShopId &shop, base::Instant wall,
                         base::Instant endpointTime)
{
    return inTransaction(database, [&](store::Transaction &transaction) {
        return store::setContact(transaction, shop, (endpointTime - wall).count(), wall);
    });
}

Result<void> noteEpoch(store::Database &database, const base::ShopId &shop, const PullAnswer &pulled)
{
    const auto row = store::findShop(database, shop);
    if (!row)
        return Unexpected{row.error()};
    if (!*row || !pulled.events.empty() || (*row)->position.epoch == pulled.epoch || (*row)->position.cursor == 0)
        return {};
    return inTransaction(database, [&](store::Transaction &transaction) {
        store::SyncPosition position = (*row)->position;
        position.epoch = pulled.epoch;
        return store::setSyncPosition(transaction, shop, position);
    });
}

Result<std::optional<EnrolRequest>> enrolRequestOf(store::Database &database, const store::ShopRow &shop,
                                                   const EnrolLinkText &link, const crypto::VersionedShopKey &shopKey,
                                                   const crypto::DeviceKey &signing, const QByteArray &boxKey,
                                                   base::Random &random)
{
    const auto first = store::eventsAtPlace(database, shop.shop, shop.device, 1, 1);
    if (!first)
        return Unexpected{first.error()};
    const auto sealed = crypto::sealShopKey(shopKey, shop.shop, link.endpointKey, random);
    if (first->size() != 1 || !sealed)
        return std::optional<EnrolRequest>();
    const QByteArray signingKey = signing.publicKey().bytes();
    return std::optional(EnrolRequest{
        link.token, shop.shop, shop.device, signingKey, boxKey, *sealed, first->front().bytes,
        signing.sign(enrolText(link.token.hash(), shop.shop, shop.device, signingKey, boxKey)), shop.recovery});
}

store::EndpointAddress endpointAddress(const EnrolLinkText &link, const EnrolAnswer &answer)
{
    return {link.address, answer.publicUrl.isEmpty() ? link.address : answer.publicUrl, link.tlsKey, std::nullopt};
}

base::Expected<void, words::Refused> takeEndpoint(store::Database &database, const base::Clock &clock,
                                                  base::Random &random, const actions::Session &session,
                                                  const EnrolLinkText &link, const EnrolAnswer &answer)
{
    actions::Workplace workplace{database, clock, random, session, nullptr, true};
    const auto earlier = store::findDevice(database, session.shop, answer.endpointDevice);
    if (!earlier)
        return actions::refused(earlier.error());
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return actions::refused(transaction.error());
    if (const auto done = store::setEndpoint(*transaction, session.shop, endpointAddress(link, answer)); !done)
        return actions::refused(done.error());
    if (!*earlier) {
        const loyalty::DeviceEnrolled enrolled{answer.endpointDevice, answer.endpointSigningKey, answer.endpointBoxKey,
                                               loyalty::Ceiling::Endpoint};
        const auto written = actions::write(*transaction, workplace, actions::draftOf(workplace, enrolled));
        if (!written)
            return base::Unexpected{written.error()};
    }
    if (const auto committed = transaction->commit(); !committed)
        return actions::refused(committed.error());
    return {};
}

} // namespace muhr::sync
