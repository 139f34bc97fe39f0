// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/role.h"
#include "core/store/transaction.h"

namespace muhr::store {

/// An invitation to one device, as the endpoint keeps it.
struct EnrolLink
{
    /// None: an empty place, which the shop of whoever comes first takes.
    base::ShopId shop;
    /// Of the 128-bit token in the link.
    base::Sha256 token;
    loyalty::Ceiling ceiling = loyalty::Ceiling::Till;
    /// Nothing: until it is used.
    std::optional<base::Instant> expiresAt;
    std::optional<base::Instant> usedAt;
    std::optional<base::DeviceId> device;
};

Result<void> insertEnrolLink(Transaction &transaction, const EnrolLink &link);
/// Used and expired ones too: the caller says why not.
Result<std::optional<EnrolLink>> findEnrolLink(Database &database, const base::ShopId &shop, const base::Sha256 &token);
/// Whichever shop it is for.
Result<std::optional<EnrolLink>> findEnrolLink(Database &database, const base::Sha256 &token);
/// Marks it used, once: false if somebody was first.
Result<bool> useEnrolLink(Transaction &transaction, const base::ShopId &shop, const base::Sha256 &token,
                          const base::DeviceId &device, base::Instant at);

/// Somebody was let in by it, and is given time to come back.
Result<void> setEnrolLinkExpiry(Transaction &transaction, const base::ShopId &shop, const base::Sha256 &token,
                                base::Instant expiresAt);

} // namespace muhr::store
