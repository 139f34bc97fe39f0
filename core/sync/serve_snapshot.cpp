// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/serve_snapshot.h"

#include "core/actions/action_error.h"
#include "core/store/event_table.h"
#include "core/store/read_view.h"
#include "core/store/shop_table.h"
#include "core/sync/blobs_of.h"
#include "core/sync/owner_signatures.h"
#include "core/sync/persons_of.h"
#include "core/sync/serve_pull.h"
#include "core/sync/serve_repair.h"

#include <set>

namespace muhr::sync {
namespace {

using base::Unexpected;

/// The events behind a number, with what each of them needs, until there is enough for one answer.
store::Result<void> collect(store::Database &database, const base::ShopId &shop, const SnapshotQuestion &question,
                            SnapshotPiece &piece)
{
    const auto limit = std::clamp<std::int64_t>(question.limit, 1, mostInPiece);
    auto events = store::settledAfter(database, shop, question.after, limit);
    if (!events)
        return Unexpected{events.error()};
    std::set<base::IdBytes> persons;
    std::set<base::Sha256> named;
    qsizetype size = 0;
    const auto signatures = OwnerSignatures::of(database, shop);
    if (!signatures)
        return Unexpected{signatures.error()};
    for (store::StoredEvent &stored : *events) {
        if (size > mostPieceBlobBytes)
            break;
        const auto before = piece.blobs.size();
        // One that was destroyed by an erase does not come: nobody can bring it back.
        if (auto done = collectBlobs(database, stored.event, named, piece.blobs); !done)
            return done;
        for (auto i = before; i < piece.blobs.size(); ++i)
            size += piece.blobs[i].bytes.size();
        if (auto done = collectPersons(database, stored.event, persons); !done)
            return done;
        auto signature = signatures->find(stored.event);
        if (!signature)
            return Unexpected{signature.error()};
        piece.events.push_back(
            {std::move(stored.event), std::move(stored.bytes), *stored.settlement, std::move(*signature)});
    }
    auto keys = keysOf(database, shop, persons);
    if (!keys)
        return Unexpected{keys.error()};
    piece.keys = std::move(*keys);
    return {};
}

} // namespace

base::Expected<SnapshotPiece, words::Refused> answerSnapshot(store::Database &database, const base::ShopId &shop,
                                                             const SnapshotQuestion &question,
                                                             const crypto::DeviceKey &signing)
{
    // What settles meanwhile would make a piece of two moments.
    const auto view = store::ReadView::begin(database);
    if (!view)
        return actions::refused(view.error());
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
    SnapshotPiece piece;
    piece.epoch = *(*row)->position.epoch;
    piece.of = (*row)->position.cursor;
    if (const auto done = collect(database, shop, question, piece); !done)
        return actions::refused(done.error());
    piece.signatures = signaturesOf(piece.events, piece.epoch, shop, signing);
    return piece;
}

} // namespace muhr::sync
