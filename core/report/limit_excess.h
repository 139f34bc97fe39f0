// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"
#include "core/loyalty/programme_shelf.h"
#include "core/store/database.h"
#include "core/store/limited_use_table.h"
#include "core/store/store_error.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace muhr::report {

/// Something limited that was used more often, or cost more, than it may: two tills took the last one. What customers
/// got stays theirs; this is what it costs.
struct LimitExcess
{
    QString rule;
    /// Of its uses: a word, a prize, a coupon.
    QString key;
    std::int64_t count = 0;
    std::int64_t valueMinor = 0;
    /// 0: no limit.
    std::int64_t mostCount = 0;
    std::int64_t mostMinor = 0;
    /// How many uses are beyond the limit.
    std::int64_t excess = 0;
    /// What came off or was given beyond it.
    std::int64_t excessMinor = 0;
    /// In settled order, what waits last: of two tills the one that was heard later.
    std::vector<store::LimitedUse> beyond;
    base::Sentence sentence;
};

/// By the limits in force now, in the order of the rules.
store::Result<std::vector<LimitExcess>> limitExcess(store::Database &database, const base::ShopId &shop,
                                                    const loyalty::PublishedProgramme &inForce);

} // namespace muhr::report
