// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <QString>

#include <compare>
#include <optional>

namespace muhr::loyalty {

/// The number under the QR code for when no camera can read it: 9 digits (the first is not 0) and a check digit by
/// Damm's method, which catches every single wrong digit and every swap of neighbours.
class ShortNumber
{
public:
    static ShortNumber make(base::Random &random);
    /// Ten digits of any script; blanks and hyphens between them don't matter. Nothing if the check digit is wrong.
    static std::optional<ShortNumber> parse(QStringView text);

    /// Ten digits.
    const QString &digits() const { return m_digits; }
    /// "123 456 7890".
    QString shown() const;

    friend bool operator==(const ShortNumber &, const ShortNumber &) = default;

private:
    explicit ShortNumber(const QString &digits) : m_digits(digits) {}
    QString m_digits;
};

} // namespace muhr::loyalty
