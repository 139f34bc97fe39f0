// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/blobs_of.h"

namespace muhr::sync {

store::Result<void> collectBlobs(store::Database &database, const loyalty::Event &event, std::set<base::Sha256> &named,
                                 std::vector<store::Blob> &blobs)
{
    for (const auto &hash : event.blobs) {
        if (!named.insert(hash).second)
            continue;
        auto blob = store::findBlob(database, event.shop, hash);
        if (!blob)
            return base::Unexpected{blob.error()};
        if (*blob)
            blobs.push_back(std::move(**blob));
    }
    return {};
}

qsizetype sizeOf(const std::vector<store::Blob> &blobs)
{
    qsizetype size = 0;
    for (const auto &blob : blobs)
        size += blob.bytes.size();
    return size;
}

} // namespace muhr::sync
