// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/random.h"
#include "core/base/wiping_bytes.h"

#include <QString>

#include <optional>

namespace muhr::crypto {

/// The secret behind the eight digits that follow a card's code where it can rotate. Source: RFC 6238 with SHA-1 (which
/// Google Wallet demands), 8 digits, 30 seconds.
class TotpSecret
{
public:
    static TotpSecret make(base::Random &random);
    /// 20 bytes.
    static std::optional<TotpSecret> fromBytes(QByteArrayView bytes);

    QByteArrayView view() const { return m_bytes.view(); }
    TotpSecret copy() const { return TotpSecret(m_bytes.copy()); }
    /// The eight digits of this moment.
    QString digits(base::Instant moment) const;
    /// Whether the digits are those of this moment, the step before or the step after.
    bool fits(QStringView digits, base::Instant moment) const;

private:
    explicit TotpSecret(base::WipingBytes bytes) : m_bytes(std::move(bytes)) {}
    base::WipingBytes m_bytes;
};

} // namespace muhr::crypto
