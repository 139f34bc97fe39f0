// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_text.h"
#include "core/loyalty/coupon_format.h"

#include <cstdint>

namespace muhr::loyalty {

/// What a rule says of the coupons that are made for it.
struct CouponPlan
{
    CouponFormat format;
    base::LocalText title;
    std::int64_t usesPerCode = 1;
};

} // namespace muhr::loyalty
