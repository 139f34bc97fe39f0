// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

/// The endpoint's own signature of H(number): by it a laptop proves what the endpoint has settled, though it forgot.
struct SignedHeadRow
{
    std::int64_t number = 0;
    QByteArray epoch;
    base::Sha256 head;
    /// Ed25519 over sync::settledHeadText().
    QByteArray signature;
};

/// Keeps it, and of the 25 numbers around it no earlier one: every number has a signed one at most 50 behind it.
Result<void> keepSignedHead(Transaction &transaction, const base::ShopId &shop, const SignedHeadRow &row);
/// The first one beyond a number.
Result<std::optional<SignedHeadRow>> signedHeadAfter(Database &database, const base::ShopId &shop, std::int64_t number);
Result<void> dropSignedHeadsAfter(Transaction &transaction, const base::ShopId &shop, std::int64_t number);

} // namespace muhr::store
