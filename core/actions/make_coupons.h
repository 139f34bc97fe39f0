// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace muhr::actions {

struct Workplace;

/// A batch of coupons for a rule of the shop's default programme. When it runs out, another is made.
struct MakeCoupons
{
    QString rule;
    std::int64_t count = 0;
    /// The card of whom they are for, as in RecordVisit; empty: whoever brings one.
    QString target;
};

inline constexpr std::int64_t mostCouponsAtOnce = 1'000'000;

struct CouponsMade
{
    /// One for every 50,000.
    std::vector<base::DocumentId> batches;
    /// As they are printed. The store keeps only their hashes: they cannot be read again.
    std::vector<QString> codes;
};

/// No code is one that was made before, or a promo code. Errors: bad_value (rule, count), needs_manager, not_allowed.
Outcome<CouponsMade> makeCoupons(Workplace &workplace, const MakeCoupons &command);

} // namespace muhr::actions
