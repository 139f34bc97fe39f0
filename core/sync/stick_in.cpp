// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/stick_in.h"

#include "core/store/carried_table.h"
#include "core/store/device_table.h"
#include "core/store/event_table.h"
#include "core/store/shop_table.h"
#include "core/sync/carried.h"
#include "core/sync/persons_of.h"
#include "core/sync/stick_out.h"

#include <QFile>

#include <algorithm>

namespace muhr::sync {
namespace {

using actions::Outcome;
using base::Unexpected;
using words::Refusal;

base::Unexpected<actions::ActionError> ownStick()
{
    return actions::refused(
        Refusal::ThisDevice,
        base::SourceText{"Stick", QT_TRANSLATE_NOOP("Stick", "This is what this laptop wrote. Nothing was changed. "
                                                             "Bring it to another laptop of the shop.")});
}

base::Unexpected<actions::ActionError> unknownDevice()
{
    return actions::refused(
        Refusal::NotAllowed,
        base::SourceText{"Stick",
                         QT_TRANSLATE_NOOP("Stick", "The laptop that wrote this file is not known here. Nothing was "
                                                    "changed. Connect this laptop once, then bring it in again.")});
}

base::Unexpected<actions::ActionError> notSigned()
{
    return actions::refused(
        Refusal::BadValue,
        base::SourceText{"Stick",
                         QT_TRANSLATE_NOOP("Stick", "What is in this file was not signed by the laptop that it names. "
                                                    "Nothing was changed. Write it to the stick once more.")});
}

bool isOf(const store::DeviceRow &device, const PushBatch &batch)
{
    const auto isItsOwn = [&](const QByteArray &bytes) {
        const auto event = loyalty::decode(bytes);
        // One that only a newer Muhr reads is for the endpoint to judge.
        return !event || (event->shop == device.shop && event->device == device.device);
    };
    return isSignedBy(device, batch) && std::all_of(batch.events.begin(), batch.events.end(), isItsOwn);
}

/// All of it has come from the endpoint already.
store::Result<bool> isSettledHere(store::Database &database, const base::ShopId &shop, const PushBatch &batch)
{
    for (const QByteArray &bytes : batch.events) {
        const auto event = loyalty::decode(bytes);
        if (!event)
            return false;
        const auto stored = store::findEvent(database, shop, event->id);
        if (!stored)
            return Unexpected{stored.error()};
        if (!*stored || !(*stored)->settlement || (*stored)->bytes != bytes)
            return false;
    }
    return true;
}

/// Of whoever was erased here nothing is kept.
store::Result<store::CarriedBatch> carriedOf(store::Database &database, const base::ShopId &shop,
                                             const PushBatch &batch, base::Instant madeAt)
{
    store::CarriedBatch carried{batch.carried->device,
                                {batch.head.incarnation, batch.head.seq},
                                batch.head.hash,
                                batch.head.signature,
                                batch.carried->stood.number,
                                batch.carried->stood.head,
                                batch.seenAtMost,
                                madeAt,
                                batch.events,
                                batch.ownerSignatures,
                                {},
                                {}};
    for (const store::PersonKeyRow &key : batch.keys) {
        const auto isGone = isErasedHere(database, shop, key.person);
        if (!isGone)
            return Unexpected{isGone.error()};
        if (!*isGone)
            carried.keys.push_back(key);
    }
    for (const store::Blob &blob : batch.blobs) {
        const auto isGone = blob.person ? isErasedHere(database, shop, *blob.person) : store::Result<bool>(false);
        if (!isGone)
            return Unexpected{isGone.error()};
        if (!*isGone)
            carried.blobs.push_back(blob);
    }
    return carried;
}

store::Result<std::int64_t> countCarried(store::Database &database, const base::ShopId &shop,
                                         const base::DeviceId &device)
{
    const auto sums = store::carriedSums(database, shop);
    if (!sums)
        return Unexpected{sums.error()};
    for (const store::CarriedSum &sum : *sums)
        if (sum.device == device)
            return sum.events;
    return 0;
}

store::Result<void> keep(store::Transaction &transaction, const base::ShopId &shop, const Stick &stick)
{
    for (const PushBatch &batch : stick.batches) {
        const auto isHere = isSettledHere(transaction.database(), shop, batch);
        if (!isHere)
            return Unexpected{isHere.error()};
        if (*isHere)
            continue;
        const auto carried = carriedOf(transaction.database(), shop, batch, stick.header.madeAt);
        if (!carried)
            return Unexpected{carried.error()};
        if (const auto kept = store::insertCarried(transaction, shop, *carried); !kept)
            return Unexpected{kept.error()};
    }
    return {};
}

} // namespace

Outcome<Stick> openStick(const QString &path, const base::ShopId &shop, const crypto::VersionedShopKey &key,
                         const std::function<void(int percent)> &howFar)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(StickError::NotFound);
    auto stick = readStick(file, shop, key, howFar);
    return stick ? Outcome<Stick>(std::move(*stick)) : refused(stick.error());
}

base::Sentence sentenceOf(const StickTaken &taken)
{
    if (taken.isNew == 0)
        return {{"Stick", QT_TRANSLATE_NOOP("Stick", "Everything in this file came before. Nothing was changed.")}, {}};
    return {{"Stick", QT_TRANSLATE_N_NOOP("Stick", "%Ln act(s) came in. They go on as soon as this laptop has a line, "
                                                   "and count from then on.")},
            {taken.isNew}};
}

Outcome<StickTaken> takeStick(store::Database &database, const base::ShopId &shop, const Stick &stick)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return actions::refused(transaction.error());
    const base::DeviceId &maker = stick.header.device;
    const auto row = store::findShop(database, shop);
    const auto device = store::findDevice(database, shop, maker);
    if (!row || !device)
        return actions::refused(!row ? row.error() : device.error());
    if (*row && (*row)->device == maker)
        return ownStick();
    if (!*row || !*device)
        return unknownDevice();
    const auto isItsOwn = [&](const PushBatch &batch) { return isOf(**device, batch); };
    if (!std::all_of(stick.batches.begin(), stick.batches.end(), isItsOwn))
        return notSigned();
    const auto before = countCarried(database, shop, maker);
    const auto kept = keep(*transaction, shop, stick);
    const auto after = countCarried(database, shop, maker);
    if (!before || !kept || !after)
        return actions::refused(!before ? before.error() : !kept ? kept.error() : after.error());
    if (const auto committed = transaction->commit(); !committed)
        return actions::refused(committed.error());
    return StickTaken{maker, stick.header.madeAt, stick.events(), *after - *before};
}

} // namespace muhr::sync
