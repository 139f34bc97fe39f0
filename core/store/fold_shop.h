// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/shop_folder.h"

#include <set>

namespace muhr::store {

/// Every card of a shop, folded anew.
struct FoldedShop
{
    CardsOfCustomers customers;
    /// An event of theirs can't be read, so their cards can't be folded.
    std::set<base::CustomerId> damaged;

    /// Nothing was ever folded for a customer who is not here.
    const CustomerCards &of(const base::CustomerId &customer) const;
};

/// Folds all events of the shop in one pass: this thread reads and decodes, another one folds. The answer, errors too,
/// depends on nothing but the store.
Result<FoldedShop> foldShop(Database &database, const base::ShopId &shop, const loyalty::ProgrammeShelf &shelf);

} // namespace muhr::store
