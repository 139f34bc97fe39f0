// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/body.h"
#include "core/store/transaction.h"

namespace muhr::store {

/// A customer without her personal data, which is sealed (people.h).
struct CustomerRow
{
    base::CustomerId customer;
    base::EventId joinedEvent;
    base::Instant joinedAt;
    loyalty::JoinRoute route = loyalty::JoinRoute::Staff;
    std::optional<base::PlacementId> placement;
    std::optional<base::CustomerId> referrer;
    /// The programme she joined by.
    base::ProgrammeId programme;
    /// The sealed person; nothing once erased.
    std::optional<base::Sha256> person;
    std::optional<base::Instant> erasedAt;
    /// A critical event about her needs a newer Muhr.
    bool isReadOnly = false;

    bool isErased() const { return erasedAt.has_value(); }
};

/// Of a customer that is there already only the moment of her joining changes: it is told anew when that settles.
Result<void> insertCustomer(Transaction &transaction, const base::ShopId &shop, const CustomerRow &customer);
Result<std::optional<CustomerRow>> findCustomer(Database &database, const base::ShopId &shop,
                                                const base::CustomerId &customer);
/// By their joining; erased ones too.
Result<std::vector<CustomerRow>> listCustomers(Database &database, const base::ShopId &shop);
/// Erased ones left out.
Result<std::int64_t> countCustomers(Database &database, const base::ShopId &shop);

Result<void> setPersonBlob(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                           const base::Sha256 &person);
Result<void> setReadOnly(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                         bool isReadOnly = true);
/// Keyed hashes of phone and mail (people.h makes them).
Result<void> setContactHashes(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                              const std::optional<base::Sha256> &phone, const std::optional<base::Sha256> &mail);
/// Several if two laptops gave one number to two people while apart.
Result<std::vector<base::CustomerId>> customersByPhoneHash(Database &database, const base::ShopId &shop,
                                                           const base::Sha256 &hash);
Result<std::vector<base::CustomerId>> customersByMailHash(Database &database, const base::ShopId &shop,
                                                          const base::Sha256 &hash);
/// Leaves the row (totals stay) without anything that leads to her.
Result<void> markErased(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                        base::Instant at);
/// Of somebody who was erased: when, as it settled.
Result<void> setErasedAt(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                         base::Instant at);

} // namespace muhr::store
