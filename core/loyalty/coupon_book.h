// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/sha256.h"

#include <QString>

#include <optional>

namespace muhr::loyalty {

/// A coupon that the shop made.
struct KnownCoupon
{
    /// What it is good for.
    QString rule;
    /// Whose it is; nothing: whoever brings it.
    std::optional<base::CustomerId> customer;
};

/// All coupons of a programme, as far as they are known here.
class CouponBook
{
public:
    virtual ~CouponBook() = default;
    /// By CouponCode::hash(); nothing: never made.
    virtual std::optional<KnownCoupon> find(const base::Sha256 &hash) const = 0;
};

} // namespace muhr::loyalty
