// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/carried.h"

#include "core/crypto/device_key.h"
#include "core/sync/signed_text.h"

#include <algorithm>

namespace muhr::sync {
namespace {

bool isOnePiece(const std::vector<QByteArray> &events)
{
    for (std::size_t i = 1; i < events.size(); ++i) {
        const auto event = loyalty::decode(events[i]);
        if (!event || event->previous != base::Sha256::of(events[i - 1]))
            return false;
    }
    return true;
}

} // namespace

bool isSignedBy(const store::DeviceRow &device, const PushBatch &batch)
{
    const auto key = crypto::DevicePublicKey::fromBytes(device.signingKey);
    const SignedHead &head = batch.head;
    return key && !batch.events.empty() && base::Sha256::of(batch.events.back()) == head.hash &&
           key->verifies(headText(device.shop, device.device, head.incarnation, head.seq, head.hash), head.signature) &&
           (!batch.carried || isOnePiece(batch.events));
}

PushBatch carriedPush(const store::CarriedBatch &batch, const HeadAt &stands)
{
    return {batch.events,
            batch.keys,
            batch.blobs,
            {batch.end.incarnation, batch.end.seq, batch.hash, batch.signature},
            stands,
            batch.seenAtMost,
            CarriedFor{batch.device, {batch.stoodNumber, batch.stoodHead}},
            batch.ownerSignatures};
}

bool isAnswered(const store::CarriedBatch &batch, const PushAnswer &answer)
{
    const auto isNamed = [](const std::vector<NotTaken> &list, const base::EventId &id) {
        return std::any_of(list.begin(), list.end(), [&](const NotTaken &each) { return each.event == id; });
    };
    return std::all_of(batch.events.begin(), batch.events.end(), [&](const QByteArray &bytes) {
        const auto event = loyalty::decode(bytes);
        const auto id = event ? event->id : unreadableId(bytes);
        return answer.numbers.contains(id) || isNamed(answer.refused, id) || isNamed(answer.held, id);
    });
}

store::Result<void> takeCarriedAnswer(store::Database &database, const base::ShopId &shop,
                                      const store::CarriedBatch &batch, const PushAnswer &answer)
{
    const bool isDone = isAnswered(batch, answer);
    if (!isDone && !answer.needs)
        return {};
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return base::Unexpected{transaction.error()};
    if (auto done = isDone ? store::removeCarried(*transaction, shop, batch)
                           : store::setCarriedNeeds(*transaction, shop, batch.place,
                                                    {answer.needs->incarnation, answer.needs->seq});
        !done)
        return done;
    return transaction->commit();
}

} // namespace muhr::sync
