// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/carried_table.h"
#include "core/store/device_table.h"
#include "core/sync/wire.h"

#include <vector>

// What one laptop brings for another that has no line: signed by that one, pushed by this one.
namespace muhr::sync {

/// The head that a device of the shop signed is that of the last event, so that no event of the batch is anybody
/// else's. Of a carried batch, which somebody else could have changed on its way, it has to prove every event: each
/// one names the one before it.
bool isSignedBy(const store::DeviceRow &device, const PushBatch &batch);

/// As whoever carries it pushes it, who stands there.
PushBatch carriedPush(const store::CarriedBatch &batch, const HeadAt &stands);
/// The endpoint has said of each event what became of it.
bool isAnswered(const store::CarriedBatch &batch, const PushAnswer &answer);
/// What is answered is carried no more; where a part of the chain is missing there, that is noted, and it is kept.
store::Result<void> takeCarriedAnswer(store::Database &database, const base::ShopId &shop,
                                      const store::CarriedBatch &batch, const PushAnswer &answer);

} // namespace muhr::sync
