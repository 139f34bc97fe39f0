// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

/// A question that a device answers by its signature, once.
struct ChallengeRow
{
    /// 32 random bytes.
    base::Sha256 challenge;
    base::DeviceId device;
    base::Instant expiresAt;
};

/// What a device got for its answer, for 15 minutes. The shop comes from here, never from the request.
struct BearerRow
{
    base::ShopId shop;
    base::Sha256 token;
    base::DeviceId device;
    base::Instant expiresAt;
};

Result<void> insertChallenge(Transaction &transaction, const base::ShopId &shop, const ChallengeRow &challenge);
/// Takes it out, so that it is answered once; nothing if it isn't there or has run out.
Result<std::optional<ChallengeRow>> takeChallenge(Transaction &transaction, const base::ShopId &shop,
                                                  const base::Sha256 &challenge, base::Instant now);
Result<void> insertBearer(Transaction &transaction, const BearerRow &bearer);
/// Nothing if it has run out.
Result<std::optional<BearerRow>> findBearer(Database &database, const base::Sha256 &token, base::Instant now);
Result<void> removeBearersOf(Transaction &transaction, const base::ShopId &shop, const base::DeviceId &device);
/// Challenges and bearers that have run out.
Result<void> removeExpired(Transaction &transaction, const base::ShopId &shop, base::Instant now);

} // namespace muhr::store
