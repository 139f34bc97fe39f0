// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/sync/sync_state.h"

#include <QJsonObject>

#include <optional>

namespace muhr::sync {

/// What came back for a request to the endpoint.
struct EndpointAnswer
{
    /// As in HTTP; 0: no answer came.
    int status = 0;
    QJsonObject body;
    /// Somebody else answered.
    bool isOtherKey = false;
    /// SHA-256 of the public key that the line had; nothing where it is none of TLS, or no line came about.
    std::optional<base::Sha256> key = {};

    bool isGood() const { return status >= 200 && status < 300; }
    /// What to make of an answer that is not good.
    SyncState trouble() const;
};

} // namespace muhr::sync
