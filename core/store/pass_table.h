// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

enum class PassKind { Apple = 1, Google = 2, Web = 3 };

/// A card on a phone, as the endpoint keeps it.
struct PassRow
{
    /// Apple's serialNumber.
    base::CardId serial;
    PassKind kind = PassKind::Apple;
    base::CustomerId customer;
    /// Apple's authenticationToken, made by the endpoint.
    QByteArray token;
    /// From 1; grows with each change that a phone has to fetch.
    std::int64_t revision = 1;
    base::Instant lastModified;
    /// Hash of what the pass says, so that an unchanged card makes no push; none once phones were told that it is void.
    base::Sha256 face;
    bool isVoid = false;
};

/// Inserts or replaces.
Result<void> writePass(Transaction &transaction, const base::ShopId &shop, const PassRow &pass);
Result<std::optional<PassRow>> findPass(Database &database, const base::ShopId &shop, const base::CardId &serial,
                                        PassKind kind);
/// A pass and whose it is.
struct PassOfShop
{
    base::ShopId shop;
    PassRow pass;
};
/// Phones name no shop.
Result<std::optional<PassOfShop>> findPassBySerial(Database &database, const base::CardId &serial, PassKind kind);
/// By serial and kind.
Result<std::vector<PassRow>> passesOf(Database &database, const base::ShopId &shop, const base::CustomerId &customer);
/// Of one kind, by serial, those after it; at most `limit`.
Result<std::vector<PassRow>> passesAfter(Database &database, const base::ShopId &shop, PassKind kind,
                                         const base::CardId &after, std::int64_t limit);
/// When a pass of any shop changed last, as far as phones are told.
Result<std::optional<base::Instant>> latestPassChange(Database &database);
/// Erased or replaced: the passes are no longer good. Their phones still have to be told (deliver/pass_refresh).
Result<void> voidPassesOf(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer);

} // namespace muhr::store
