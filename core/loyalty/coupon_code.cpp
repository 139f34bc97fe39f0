// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/coupon_code.h"

#include "core/base/fold_contact.h"
#include "core/base/search_letters.h"
#include "core/loyalty/look_alikes.h"

#include <algorithm>

namespace muhr::loyalty {

std::optional<CouponCode> CouponCode::parse(QStringView typed)
{
    if (typed.size() > longestCoupon)
        return std::nullopt;
    QString key = base::codeKey(typed);
    // Here it is the look that counts, while in a Kazakh word і is another и.
    key = lookAlikesFolded(base::plainLetters(lookAlikesFolded(key)));
    const bool isPlain = std::all_of(key.begin(), key.end(),
                                     [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); });
    if (key.isEmpty() || key.size() > longestCoupon || !isPlain)
        return std::nullopt;
    return CouponCode(key.toUpper());
}

base::Sha256 CouponCode::hash() const
{
    return base::Sha256::of(QByteArrayLiteral("muhr/coupon/1") + m_text.toLatin1());
}

} // namespace muhr::loyalty
