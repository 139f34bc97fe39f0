// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

#include <set>

namespace muhr::store {

enum class CardCodeState { Valid = 1, Revoked = 2 };

/// Whose a card code is or was.
struct CardCodeRow
{
    /// Of the 26 characters.
    base::Sha256 code;
    base::CustomerId customer;
    CardCodeState state = CardCodeState::Valid;
    /// Of the view token of the web card. That of a replaced code still leads to the words that say so; none once
    /// erased.
    base::Sha256 view;
    /// The join or replacement that brought it.
    base::EventId event;
};

/// The newest code of a customer: valid, and all her others revoked.
Result<void> setCardCode(Transaction &transaction, const base::ShopId &shop, const CardCodeRow &code);
/// Enters the code of a join, unless it is known; revoked if she has a newer one already.
Result<void> insertFirstCardCode(Transaction &transaction, const base::ShopId &shop, const CardCodeRow &code);
/// The replacement that brought the code was refused: nobody has it.
Result<void> removeCardCode(Transaction &transaction, const base::ShopId &shop, const base::Sha256 &code,
                            const base::EventId &broughtBy);
Result<std::optional<CardCodeRow>> findCardCode(Database &database, const base::ShopId &shop, const base::Sha256 &code);
Result<std::optional<CardCodeRow>> validCardCodeOf(Database &database, const base::ShopId &shop,
                                                   const base::CustomerId &customer);
/// Who has or had a code that was revoked.
Result<std::set<base::CustomerId>> customersWithReplacedCards(Database &database, const base::ShopId &shop);
/// Valid codes only.
Result<std::optional<CardCodeRow>> findCardCodeByView(Database &database, const base::ShopId &shop,
                                                      const base::Sha256 &view);
struct CardCodeOfShop
{
    base::ShopId shop;
    CardCodeRow code;
};
/// Whichever shop it is of, since a phone names none; revoked ones too.
Result<std::optional<CardCodeOfShop>> findCardCodeOfView(Database &database, const base::Sha256 &view);
/// The hashes stay (events name them), but nothing opens by them any more.
Result<void> revokeCardCodesOf(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer);

} // namespace muhr::store
