// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/sync_state.h"

#include <QJsonObject>

namespace muhr::sync {

/// What came back for a request to the endpoint.
struct EndpointAnswer
{
    /// As in HTTP; 0: no answer came.
    int status = 0;
    QJsonObject body;
    /// Somebody else answered.
    bool isOtherKey = false;

    bool isGood() const { return status >= 200 && status < 300; }
    /// What to make of an answer that is not good.
    SyncState trouble() const;
};

} // namespace muhr::sync
