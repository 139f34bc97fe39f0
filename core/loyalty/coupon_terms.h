// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/coupon_format.h"
#include "core/loyalty/field.h"
#include "core/loyalty/offer_terms.h"
#include "core/loyalty/programme_error.h"
#include "core/loyalty/purchase_condition.h"
#include "core/loyalty/reward.h"
#include "core/loyalty/terms.h"

#include "core/base/local_text.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

/// The terms of the rule "coupon", read.
struct CouponTerms
{
    base::LocalText title;
    CouponLook look;
    /// Codes can be claimed where guessing costs nothing.
    bool isOnline = false;
    /// A discount, or else a reward that stays on the card.
    OfferAmount amount;
    std::optional<Reward> voucher;
    OfferManner manner;
    PurchaseCondition condition;
    std::int64_t usesPerCode = 1;
    /// A code may be used without a connection: two tills may each take it then.
    bool isForOffline = false;
};

std::vector<Field> couponFields();
CouponTerms readCoupon(const Terms &terms);
/// What no single term of it can say: looks that make no codes, contradictions, dead settings.
void checkCoupons(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors);

/// What the uses of a code are counted by: 32 hexadecimal characters.
QString couponKey(const base::Sha256 &hash);

} // namespace muhr::loyalty
