// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_text.h"
#include "core/pass/card_contents.h"
#include "core/store/database.h"
#include "core/store/shop_table.h"
#include "core/store/store_error.h"

#include <cstdint>
#include <optional>

namespace muhr::report {

/// What a shop says to somebody who has no card yet, on its posters and its join page.
struct ShopOffer
{
    QString shopName;
    pass::CardDesign design;
    std::int64_t goal = 0;
    /// What the last stamp brings.
    base::LocalText reward;
    /// Stamps given for joining.
    std::int64_t welcome = 0;
};

/// From the shop's default programme; nothing where it has none, it collects no stamps, or its terms have not come here
/// yet.
store::Result<std::optional<ShopOffer>> shopOffer(store::Database &database, const store::ShopRow &shop);

} // namespace muhr::report
