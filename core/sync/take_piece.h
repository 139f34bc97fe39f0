// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/people.h"
#include "core/sync/snapshot_wire.h"

namespace muhr::sync {

/// The laptop's side of a first sync: the piece with its keys, blobs and signatures, in one transaction, in which the
/// cursor moves, too. False: the shop is not arriving any more, since somebody works with what there is; nothing was
/// stored.
store::Result<bool> takePiece(store::Database &database, const base::ShopId &shop, const store::PeopleKeys &people,
                              const SnapshotPiece &piece);

} // namespace muhr::sync
