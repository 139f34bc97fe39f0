// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/take_piece.h"

#include "core/store/arrival.h"
#include "core/store/signed_head_table.h"
#include "core/sync/index_persons.h"
#include "core/sync/persons_of.h"
#include "core/sync/shop_language.h"

namespace muhr::sync {
namespace {

using base::Unexpected;
using store::Result;

Result<void> keepSignatures(store::Transaction &transaction, const base::ShopId &shop, const SnapshotPiece &piece)
{
    for (const SignedNumber &each : piece.signatures) {
        const std::int64_t place = each.number - piece.events.front().settlement.number;
        if (place < 0 || place >= static_cast<std::int64_t>(piece.events.size()))
            continue;
        const auto &settled = piece.events[static_cast<std::size_t>(place)].settlement;
        if (auto done =
                store::keepSignedHead(transaction, shop, {each.number, piece.epoch, settled.head, each.signature});
            !done)
            return done;
    }
    return {};
}

Result<void> take(store::Transaction &transaction, const base::ShopId &shop, const store::PeopleKeys &people,
                  const SnapshotPiece &piece)
{
    if (auto done = keepKeysAndBlobs(transaction, shop, piece.keys, piece.blobs); !done)
        return done;
    if (auto done = store::takeArriving(transaction, shop, piece.events, piece.epoch); !done)
        return done;
    if (auto done = keepSignatures(transaction, shop, piece); !done)
        return done;
    if (auto done = indexPersons(transaction, people, piece.events); !done)
        return done;
    for (const auto &pulled : piece.events)
        if (auto done = followShopLanguage(transaction, pulled.event); !done)
            return done;
    return {};
}

} // namespace

Result<bool> takePiece(store::Database &database, const base::ShopId &shop, const store::PeopleKeys &people,
                       const SnapshotPiece &piece)
{
    const auto isArriving = store::isArriving(database, shop);
    if (!isArriving || !*isArriving || piece.events.empty())
        return isArriving;
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return Unexpected{transaction.error()};
    if (const auto taken = take(*transaction, shop, people, piece); !taken)
        return Unexpected{taken.error()};
    if (const auto committed = transaction->commit(); !committed)
        return Unexpected{committed.error()};
    return true;
}

} // namespace muhr::sync
