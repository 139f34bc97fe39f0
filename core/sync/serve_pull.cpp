// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/serve_pull.h"

#include "core/actions/action_error.h"
#include "core/store/device_table.h"
#include "core/store/event_table.h"
#include "core/store/shop_table.h"
#include "core/sync/owner_signatures.h"
#include "core/sync/persons_of.h"
#include "core/sync/serve_repair.h"
#include "core/sync/signed_text.h"

#include <set>

namespace muhr::sync {
namespace {

using words::Refused;

constexpr qsizetype mostBlobBytes = 8 * 1024 * 1024;

/// An owner's laptop hears what is held of others, if that is not what it knows, and when they were last here.
store::Result<void> tellOwner(store::Database &database, const base::ShopId &shop, const PullQuestion &question,
                              PullAnswer &answer)
{
    const auto devices = question.held && question.asker
                             ? store::listDevices(database, shop)
                             : store::Result<std::vector<store::DeviceRow>>(std::vector<store::DeviceRow>());
    if (!devices)
        return base::Unexpected{devices.error()};
    const bool isOwners = std::any_of(devices->begin(), devices->end(), [&](const store::DeviceRow &device) {
        return device.device == question.asker && device.ceiling == loyalty::Ceiling::Owner;
    });
    if (!isOwners)
        return {};
    for (const store::DeviceRow &device : *devices)
        if (device.lastContactAt && device.device != question.asker)
            answer.contacts.push_back({device.device, device.pulledNumber, *device.lastContactAt});
    const auto held = store::heldOfOthers(database, shop, *question.asker, mostHeldTold);
    if (!held)
        return base::Unexpected{held.error()};
    if (heldHash(*held) == *question.held)
        return {};
    answer.held.emplace();
    for (const store::StoredEvent &stored : *held)
        answer.held->push_back({stored.event, stored.bytes, stored.at, stored.reason});
    return {};
}

} // namespace

std::vector<SignedNumber> signaturesOf(const std::vector<store::PulledEvent> &events, const QByteArray &epoch,
                                       const base::ShopId &shop, const crypto::DeviceKey &signing)
{
    std::vector<SignedNumber> signatures;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if ((i + 1) % signedEvery != 0 && i + 1 != events.size())
            continue;
        const auto &settled = events[i].settlement;
        signatures.push_back(
            {settled.number, signing.sign(settledHeadText(shop, epoch, settled.number, settled.head))});
    }
    return signatures;
}

base::Expected<PullAnswer, Refused> answerPull(store::Database &database, const base::ShopId &shop,
                                               const PullQuestion &question, const crypto::DeviceKey &signing,
                                               base::Instant now)
{
    const auto row = store::findShop(database, shop);
    if (!row)
        return actions::refused(row.error());
    if (!*row || !(*row)->position.epoch)
        return words::refused(words::Refusal::NotHere);
    const auto isOne = isOneHistory(database, shop, {question.after, question.head});
    if (!isOne)
        return actions::refused(isOne.error());
    if (!*isOne)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("head")});

    PullAnswer answer;
    answer.epoch = *(*row)->position.epoch;
    answer.time = now;
    const auto limit = std::clamp<std::int64_t>(question.limit, 1, mostPulled);
    const auto events = store::settledAfter(database, shop, question.after, limit);
    if (!events)
        return actions::refused(events.error());
    std::set<base::IdBytes> persons;
    std::set<base::Sha256> blobs;
    const auto signatures = OwnerSignatures::of(database, shop);
    if (!signatures)
        return actions::refused(signatures.error());
    for (const store::StoredEvent &stored : *events) {
        auto signature = signatures->find(stored.event);
        if (!signature)
            return actions::refused(signature.error());
        answer.events.push_back({stored.event, stored.bytes, *stored.settlement, std::move(*signature)});
        blobs.insert(stored.event.blobs.begin(), stored.event.blobs.end());
        if (const auto done = collectPersons(database, stored.event, persons); !done)
            return actions::refused(done.error());
    }
    answer.signatures = signaturesOf(answer.events, answer.epoch, shop, signing);
    answer.hasMore = static_cast<std::int64_t>(events->size()) == limit;
    auto keys = keysOf(database, shop, persons);
    if (!keys)
        return actions::refused(keys.error());
    answer.keys = std::move(*keys);
    for (const auto &hash : blobs) {
        // One that was destroyed by an erase is not named: nobody can bring it back.
        const auto blob = store::findBlob(database, shop, hash);
        if (!blob)
            return actions::refused(blob.error());
        if (*blob)
            answer.blobs.push_back(hash);
    }
    if (const auto told = tellOwner(database, shop, question, answer); !told)
        return actions::refused(told.error());
    return answer;
}

base::Expected<std::vector<store::Blob>, Refused> answerBlobs(store::Database &database, const base::ShopId &shop,
                                                              const std::vector<base::Sha256> &wanted)
{
    std::vector<store::Blob> blobs;
    qsizetype size = 0;
    for (const auto &hash : wanted) {
        auto blob = store::findBlob(database, shop, hash);
        if (!blob)
            return actions::refused(blob.error());
        if (!*blob)
            continue;
        size += (*blob)->bytes.size();
        if (size > mostBlobBytes && !blobs.empty())
            break;
        blobs.push_back(std::move(**blob));
    }
    return blobs;
}

} // namespace muhr::sync
