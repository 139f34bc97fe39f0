// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/sync/stick_file.h"

namespace muhr::sync {

/// Reads a file that another laptop of the shop wrote; nothing is changed by that. Errors: bad_value (no such file, or
/// some other), needs_newer_muhr, store_damaged, other_shop, no_key.
actions::Outcome<Stick> openStick(const QString &path, const base::ShopId &shop, const crypto::VersionedShopKey &key,
                                  const std::function<void(int percent)> &howFar = {});

/// What came of bringing one in.
struct StickTaken
{
    base::DeviceId device;
    base::Instant madeAt;
    /// In the file.
    std::int64_t events = 0;
    /// Of these, what this laptop did not carry yet, and the endpoint has not numbered as far as is known here.
    std::int64_t isNew = 0;
};

/// What came of it, for whoever brought it in.
base::Sentence sentenceOf(const StickTaken &taken);

/// Keeps what another laptop wrote until the endpoint has answered for all of it. It counts nowhere before that. The
/// same file again changes nothing. Errors: this_device (its own file), not_allowed (of no device that is known here),
/// bad_value (not signed by that device), and what the store says; then nothing was kept.
actions::Outcome<StickTaken> takeStick(store::Database &database, const base::ShopId &shop, const Stick &stick);

} // namespace muhr::sync
