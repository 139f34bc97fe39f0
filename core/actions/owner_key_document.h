// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/owner_key.h"
#include "core/store/document_table.h"

namespace muhr::actions {

/// Where the key of an owner stands: field 1 of the document of type 3 (whole, it is her name). Whoever writes one has
/// the right to manage staff.
store::DocumentKey ownerKeyDocument(const base::StaffId &staff);

/// As this device knows it, or as it has settled. Nothing: she has none, or one that only a newer Muhr reads.
store::Result<std::optional<crypto::SealedOwnerKey>> ownerKeyOf(store::Database &database, const base::ShopId &shop,
                                                                const base::StaffId &staff);
store::Result<std::optional<crypto::SealedOwnerKey>>
settledOwnerKeyOf(store::Database &database, const base::ShopId &shop, const base::StaffId &staff);

} // namespace muhr::actions
