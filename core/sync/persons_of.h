// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/event.h"
#include "core/store/blob_table.h"
#include "core/store/database.h"
#include "core/store/person_key_table.h"

#include <set>
#include <vector>

namespace muhr::sync {

/// Whose keys an event needs to be read: its customers, and a member of staff whose name it writes.
store::Result<void> collectPersons(store::Database &database, const loyalty::Event &event,
                                   std::set<base::IdBytes> &persons);

/// The wrapped keys of those that are not erased.
store::Result<std::vector<store::PersonKeyRow>> keysOf(store::Database &database, const base::ShopId &shop,
                                                       const std::set<base::IdBytes> &persons);

/// Of somebody who was erased here nothing is kept any more, whoever still brings it.
store::Result<bool> isErasedHere(store::Database &database, const base::ShopId &shop, const base::IdBytes &person);

/// What came beside events; of whoever was erased here nothing is kept.
store::Result<void> keepKeysAndBlobs(store::Transaction &transaction, const base::ShopId &shop,
                                     const std::vector<store::PersonKeyRow> &keys,
                                     const std::vector<store::Blob> &blobs);

/// Beside what is held of a device that was revoked: it changes nothing that is here, and is no weight to carry.
store::Result<void> keepBesideHeld(store::Transaction &transaction, const base::ShopId &shop,
                                   const std::vector<store::PersonKeyRow> &keys, const std::vector<store::Blob> &blobs);

} // namespace muhr::sync
