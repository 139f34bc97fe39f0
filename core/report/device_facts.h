// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/loyalty/body.h"
#include "core/loyalty/role.h"
#include "core/report/device_label.h"

#include <QString>

#include <optional>
#include <vector>

namespace muhr::report {

/// A laptop, a kiosk or the endpoint, as an owner sees it.
struct DeviceFacts
{
    base::DeviceId device;
    DeviceLabel label;
    /// Where it was used last; empty: nowhere yet.
    QString branchName;
    loyalty::Ceiling ceiling = loyalty::Ceiling::Till;
    /// The one that is asked.
    bool isOwn = false;
    enum class State {
        InUse,
        /// An owner has said so here; the endpoint has not heard of it yet.
        BeingRevoked,
        Revoked,
    };
    State state = State::InUse;
    /// Of one that was or is being revoked.
    std::optional<loyalty::RevokeReason> reason;
    std::optional<base::Instant> revokedAt;
    std::optional<base::Instant> lastContactAt;
    /// How far it has pulled, as the endpoint last said.
    std::int64_t number = 0;
    /// Acts of its that came on a stick and wait here for the endpoint.
    std::int64_t carried = 0;
    /// The endpoint can't take them yet: it has not got what that device did before.
    bool isCarriedCut = false;
};

} // namespace muhr::report
