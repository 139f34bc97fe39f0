// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/sha256.h"

#include <optional>

namespace muhr::store {

/// How much of a shop is in a store: what two copies of one store have in common.
struct ShopFigures
{
    /// Pending or settled.
    std::int64_t events = 0;
    /// Not erased.
    std::int64_t customers = 0;
    std::int64_t cards = 0;
    /// Not yet pushed.
    std::int64_t waiting = 0;
    /// The last one that settled, and its H.
    std::int64_t number = 0;
    base::Sha256 head;
    /// Business time of the last thing done at a counter.
    std::optional<base::Instant> lastActAt;

    friend bool operator==(const ShopFigures &, const ShopFigures &) = default;
};

Result<ShopFigures> shopFigures(Database &database, const base::ShopId &shop);

} // namespace muhr::store
