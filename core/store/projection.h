// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/document_table.h"
#include "core/store/event_table.h"

#include <set>

namespace muhr::store {

/// Brings the look-up tables (customers, codes, consents, staff, devices, branches, placements, documents, programmes)
/// to what an event says. Doing it again changes nothing, so an own event is projected when it is made and once more
/// when it has settled. What settled of somebody before her joining is told when that has settled.
Result<void> project(Transaction &transaction, const StoredEvent &stored);

/// After foreign events of a kind, about these customers: own pending ones of that kind will settle later, so they lie
/// on top.
Result<void> projectPendingAgain(Transaction &transaction, const base::ShopId &shop, std::int64_t kind,
                                 const std::set<base::CustomerId> &customers);

/// The tables that follow from a register: whether a branch is open, where a placement hangs, which blob a customer is.
Result<void> projectRegister(Transaction &transaction, const base::ShopId &shop, const DocumentKey &key,
                             const base::EventId &event, const std::optional<base::Sha256> &blob,
                             const std::optional<base::BranchId> &branch);

} // namespace muhr::store
