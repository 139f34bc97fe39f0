// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/device_key.h"
#include "core/store/database.h"
#include "core/sync/snapshot_wire.h"
#include "core/words/refused.h"

namespace muhr::sync {

/// The endpoint's side of a first sync: the piece of the settled history behind a number. Errors: bad_value where the
/// asker stands in another history (a repair is due), and what the store says.
base::Expected<SnapshotPiece, words::Refused> answerSnapshot(store::Database &database, const base::ShopId &shop,
                                                             const SnapshotQuestion &question,
                                                             const crypto::DeviceKey &signing);

} // namespace muhr::sync
