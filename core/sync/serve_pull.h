// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/device_key.h"
#include "core/store/database.h"
#include "core/sync/wire.h"
#include "core/words/refused.h"

namespace muhr::sync {

/// The endpoint's side of a pull: settled events after a number, with the keys they need, the names of their blobs and
/// its own signatures. Errors: bad_value where the asker stands in another history (a repair is due), and what the
/// store says.
base::Expected<PullAnswer, words::Refused> answerPull(store::Database &database, const base::ShopId &shop,
                                                      const PullQuestion &question, const crypto::DeviceKey &signing,
                                                      base::Instant now);

/// The endpoint's signature of H, of every 25th event and of the last one, where a laptop's transactions end.
std::vector<SignedNumber> signaturesOf(const std::vector<store::PulledEvent> &events, const QByteArray &epoch,
                                       const base::ShopId &shop, const crypto::DeviceKey &signing);

/// Those of the wanted blobs that are here, 8 MiB of them at the most.
base::Expected<std::vector<store::Blob>, words::Refused>
answerBlobs(store::Database &database, const base::ShopId &shop, const std::vector<base::Sha256> &wanted);

} // namespace muhr::sync
