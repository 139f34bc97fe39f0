// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_text.h"
#include "core/endpoint/cards.h"
#include "core/endpoint/join_desk.h"

#include <cstdint>
#include <optional>

namespace muhr::endpoint {

/// What somebody who scans a poster is offered.
struct JoinOffer
{
    FormPlace place;
    QString joinCode;
    base::BranchId branch;
    ShopLook look;
    std::int64_t goal = 0;
    base::LocalText reward;
    std::int64_t welcome = 0;
    /// False: the poster was taken down, or the shop has no card to give just now.
    bool isOpen = false;
};

/// Nothing: no such shop, or no such place of it.
store::Result<std::optional<JoinOffer>> readOffer(store::Database &database, const QString &joinCode,
                                                  const QString &placement);

} // namespace muhr::endpoint
