// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"

#include "core/base/local_text.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace muhr::actions {

struct Workplace;

/// How many coupons a rule has.
struct CouponCount
{
    QString rule;
    base::LocalText title;
    std::int64_t made = 0;
    /// Uses; a code may have several.
    std::int64_t used = 0;
    /// Uses that are left.
    std::int64_t left = 0;
};

/// Of each rule for coupons in the shop's default programme.
Outcome<std::vector<CouponCount>> listCoupons(Workplace &workplace);

} // namespace muhr::actions
