// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/arrival.h"
#include "core/store/transaction.h"
#include "core/sync/round.h"
#include "core/sync/take_piece.h"

namespace muhr::sync {
namespace {

using base::Unexpected;
using store::Result;

/// Where the shop stands now.
Result<Round::Finding> standing(store::Database &database, const base::ShopId &shop)
{
    auto row = store::findShop(database, shop);
    if (!row)
        return Unexpected{row.error()};
    return *row ? Round::Finding(std::move(**row)) : Round::Finding();
}

} // namespace

Round::Next Round::arrive()
{
    return task(
        [shop = m_of.shop](store::Database &database) -> Result<Finding> {
            auto transaction = store::Transaction::begin(database);
            if (!transaction)
                return Unexpected{transaction.error()};
            if (const auto begun = store::beginArrival(*transaction, shop); !begun)
                return Unexpected{begun.error()};
            if (const auto committed = transaction->commit(); !committed)
                return Unexpected{committed.error()};
            return standing(database, shop);
        },
        &Round::askPiece);
}

Round::Next Round::askPiece(Finding &finding)
{
    const auto *row = std::get_if<store::ShopRow>(&finding);
    if (!row)
        return end(SyncState::Failed);
    m_shop = *row;
    return askPiece();
}

Round::Next Round::askPiece()
{
    m_onAnswer = &Round::takePiece;
    const SnapshotQuestion question{m_shop->position.cursor, m_shop->position.head, m_of.mostInPiece};
    return Ask{QStringLiteral("snapshot"), snapshotQuery(question), std::nullopt, m_bearer};
}

Round::Next Round::takePiece(const QJsonObject &body)
{
    m_counts.arriving = body[QLatin1String("of")].toInteger();
    return task(
        [shop = *m_shop, keys = m_of.keys, body](store::Database &database) -> Result<Finding> {
            const auto piece = parseSnapshot(body, shop.position);
            if (!piece)
                return Finding();
            const auto taken =
                sync::takePiece(database, shop.shop, store::PeopleKeys(shop.shop, keys->shop.copy()), *piece);
            if (!taken)
                return Unexpected{taken.error()};
            // Somebody works with what there is: the rest comes as always.
            return *taken ? standing(database, shop.shop) : Result<Finding>(std::size_t(0));
        },
        &Round::tookPiece);
}

Round::Next Round::tookPiece(Finding &finding)
{
    if (std::holds_alternative<std::size_t>(finding))
        return foldArrived();
    const auto *row = std::get_if<store::ShopRow>(&finding);
    if (!row)
        return end(SyncState::Failed);
    const std::int64_t came = row->position.cursor - m_shop->position.cursor;
    m_counts.pulled += came;
    m_shop = *row;
    return came > 0 && m_shop->position.cursor < m_counts.arriving ? askPiece() : foldArrived();
}

Round::Next Round::foldArrived()
{
    return task(
        [shop = m_of.shop](store::Database &database) -> Result<Finding> {
            const auto folded = store::foldArrived(database, shop);
            return folded ? Result<Finding>(std::monostate()) : Unexpected{folded.error()};
        },
        &Round::foldedArrived);
}

Round::Next Round::foldedArrived(Finding &)
{
    m_of.bySnapshot = false;
    // A revocation may have been among all that. Its key may be sealed to others only: that comes with the next bearer.
    m_mayHaveKeys = true;
    m_bearerUntil = {};
    return pull();
}

} // namespace muhr::sync
