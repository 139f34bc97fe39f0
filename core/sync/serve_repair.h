// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/crypto/device_key.h"
#include "core/sync/repair_wire.h"
#include "core/sync/settle.h"

// The endpoint was put back to an earlier state. H of a number stands for all that settled up to it, so whoever has the
// same H has the same history; and what it once signed it has settled, though it forgot.
namespace muhr::sync {

/// Whether H of a number is this one here. Number 0 is in every history.
store::Result<bool> isOneHistory(store::Database &database, const base::ShopId &shop, const HeadAt &at);

/// The highest of these numbers up to which both histories are one; 0 at the least.
store::Result<std::int64_t> commonNumber(store::Database &database, const base::ShopId &shop,
                                         const std::vector<HeadAt> &heads);

/// What an offer came to.
struct Repaired
{
    /// Up to which of the offered numbers both are one now; beyond it they settled anew, under other numbers.
    std::int64_t same = 0;
    /// Up to which number the shop has settled now.
    std::int64_t number = 0;
    std::int64_t takenBack = 0;
    std::int64_t settledAnew = 0;
};

/// Takes back what a laptop proves: each event gets its old number, moment and H where the history here ends just
/// before it, and settles anew otherwise, unless it is here already. If that gives a second history to the epoch in
/// force, the next one begins. One transaction; the same offer again changes nothing. Errors: bad_value (events that do
/// not follow each other, or a signature that is not this endpoint's own), and what the store says.
base::Expected<Repaired, words::Refused> takeOffer(store::Database &database, const base::ShopId &shop,
                                                   const RepairOffer &offer, const crypto::DevicePublicKey &self,
                                                   base::Instant now, base::Random &random,
                                                   const CustomersTouched &touched);

} // namespace muhr::sync
