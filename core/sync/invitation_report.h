// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/words/refused.h"

#include <QString>

#include <optional>

namespace muhr::sync {

/// How it stands with letting another laptop in.
struct InvitationReport
{
    enum class Stage {
        /// Nothing was begun, or it was called off.
        None,
        Offering,
        /// The link can be used.
        Open,
        /// Somebody has come with it: are the digits the same there?
        Asked,
        /// Let in; she has yet to fetch the shop.
        Accepted,
        /// She has it.
        Done,
        Refused,
        /// Nobody came in time.
        Expired,
        Failed,
    };
    Stage stage = Stage::None;
    QString link;
    /// By the endpoint's clock.
    base::Instant expires;
    QString digits;
    /// Who has come with it.
    std::optional<base::DeviceId> device;
    /// Of Failed.
    std::optional<words::Refused> failure;
};

/// Whether this could be a link of an endpoint or of another laptop.
bool isLink(QStringView text);

} // namespace muhr::sync
