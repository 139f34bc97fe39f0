// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/loyalty/business_time.h"
#include "core/store/blob_table.h"
#include "core/store/event_table.h"
#include "core/store/shop_table.h"

namespace muhr::store {

/// An event about to be written: what the actor decides. Identity, chain and time are the log's.
struct EventDraft
{
    base::StaffId staff;
    base::BranchId branch;
    loyalty::Role role = loyalty::Role::Cashier;
    std::vector<loyalty::Subject> subjects;
    /// The programme in force for it; none where no programme matters.
    base::Sha256 programmeVersion;
    loyalty::Body body;
    /// In the order that the body counts them.
    std::vector<Blob> blobs;
    /// Made before, where what was decided depends on it; none: made now.
    base::EventId id = {};
};

/// The business time that an own event would get now: for `decide` before the event is written.
Result<loyalty::BusinessTime> businessTimeNow(Database &database, const ShopRow &shop, base::Instant now);

/// Writes an own event: event, subjects, blobs, chain, look-up tables, card state and outbox, all in the transaction
/// given. It is stored when that commits. On the endpoint it is numbered at once. The shop's row must exist.
Result<StoredEvent> appendEvent(Transaction &transaction, const base::ShopId &shop, const EventDraft &draft,
                                base::Instant now, base::Random &random);

} // namespace muhr::store
