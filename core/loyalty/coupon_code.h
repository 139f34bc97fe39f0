// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"

#include <QString>

#include <optional>

namespace muhr::loyalty {

/// Characters of a code as shown or typed, hyphens too.
inline constexpr qsizetype longestCoupon = 64;

/// The unique code of one coupon, as a cashier types it or a camera reads it.
class CouponCode
{
public:
    /// Forgives case, blanks, hyphens and full stops, digits of other scripts, Cyrillic letters that look Latin, and
    /// takes O for 0, I and L for 1 (CouponFormat draws none of these letters). Nothing if other characters stand in
    /// it, if it is empty or longer than longestCoupon. Whether it is a right one, CouponFormat::fitOf and the store
    /// say.
    static std::optional<CouponCode> parse(QStringView typed);

    /// A-Z without I, L, O, and 0-9: equal codes have equal texts.
    const QString &text() const { return m_text; }
    /// What the store knows it by: SHA-256("muhr/coupon/1" ‖ text).
    base::Sha256 hash() const;

    friend bool operator==(const CouponCode &, const CouponCode &) = default;

private:
    explicit CouponCode(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace muhr::loyalty
