// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/unknown_code.h"

#include "core/loyalty/coupon_format.h"
#include "core/loyalty/programme.h"

namespace muhr::loyalty {

Refusal unknownCode(const Programme &programme, const QString &typed)
{
    const auto code = CouponCode::parse(typed);
    bool isMistyped = false;
    for (const ProgrammeRule &rule : programme.rules()) {
        const auto plan = rule.bound->coupons();
        isMistyped = isMistyped || (code && plan && plan->format.fitOf(*code) == CouponFit::Mistyped);
    }
    return Refusal{isMistyped ? RefusalReason::MistypedCode : RefusalReason::UnknownCode, {base::TextCode{typed}}};
}

} // namespace muhr::loyalty
