// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_state.h"
#include "core/store/layer.h"
#include "core/store/transaction.h"

namespace muhr::store {

/// A card as folded so far.
struct CardStateRow
{
    base::CardId card;
    Layer layer = Layer::Settled;
    /// The last settled event in it; 0 before the first.
    std::int64_t number = 0;
    loyalty::CardState state;
};

Result<void> writeCardState(Transaction &transaction, const base::ShopId &shop, const CardStateRow &row);
/// As it is shown; nothing: she has no card of this programme.
Result<std::optional<CardStateRow>> findCardState(Database &database, const base::ShopId &shop,
                                                  const base::CardId &card);
/// All cards of a customer on one layer.
Result<std::vector<CardStateRow>> cardStatesOf(Database &database, const base::ShopId &shop,
                                               const base::CustomerId &customer, Layer layer);
/// All cards of a customer as they are shown.
Result<std::vector<CardStateRow>> shownCardsOf(Database &database, const base::ShopId &shop,
                                               const base::CustomerId &customer);
Result<void> dropCardStates(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                            Layer layer);
/// Every card of the shop as it is shown, by card id: `read` gets one after the other.
Result<void> eachShownCard(Database &database, const base::ShopId &shop,
                           const std::function<void(const CardStateRow &)> &read);

/// A card as its row stands: the bytes are not read.
struct CardStateBytes
{
    base::CardId card;
    Layer layer = Layer::Settled;
    base::CustomerId customer;
    QByteArray bytes;
};
/// Every row of the shop, by card id, the settled one first.
Result<void> eachCardRow(Database &database, const base::ShopId &shop,
                         const std::function<void(const CardStateBytes &)> &read);

} // namespace muhr::store
