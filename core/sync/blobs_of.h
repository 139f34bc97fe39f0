// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/loyalty/event.h"
#include "core/store/blob_table.h"
#include "core/store/database.h"

#include <set>
#include <vector>

namespace muhr::sync {

/// Events travel as one request: their blobs must fit beside them.
inline constexpr qsizetype mostBlobBytes = 4 * 1024 * 1024;

/// The blobs that an event names and that are still here, but for those named before.
store::Result<void> collectBlobs(store::Database &database, const loyalty::Event &event, std::set<base::Sha256> &named,
                                 std::vector<store::Blob> &blobs);

/// In bytes.
qsizetype sizeOf(const std::vector<store::Blob> &blobs);

} // namespace muhr::sync
