// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace muhr::loyalty {

/// Characters of a promo code.
inline constexpr qsizetype longestPromoWord = 32;

/// A promo code: one public word in any script, "NAVRUZ", "НАУРЫЗ", "نوروز۱۴۰۵".
class PromoWord
{
public:
    /// Forgives case (with both i's of Azerbaijani), blanks and hyphens, digits of other scripts, letters that people
    /// type one for the other (ş s, қ к, ي ی) and those that look alike in Latin and Cyrillic. Nothing if other than
    /// letters and digits stand in it, or fewer than two or more than longestPromoWord of them.
    static std::optional<PromoWord> parse(QStringView typed);

    /// For comparing, not for showing: equal words have equal texts. A word clashes with a coupon when
    /// CouponCode::parse of what the owner wrote is that coupon's code.
    const QString &text() const { return m_text; }

    friend bool operator==(const PromoWord &, const PromoWord &) = default;

private:
    explicit PromoWord(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace muhr::loyalty
