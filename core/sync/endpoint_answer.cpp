// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/endpoint_answer.h"

namespace muhr::sync {

SyncState EndpointAnswer::trouble() const
{
    if (isOtherKey)
        return SyncState::OtherKey;
    if (status == 401 || status == 403)
        return SyncState::NotAllowed;
    if (status == 409)
        return SyncState::NeedsRepair;
    return status == 0 || status >= 500 || status == 429 ? SyncState::Unreachable : SyncState::Failed;
}

} // namespace muhr::sync
