// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/crypto/scrypt.h"
#include "core/crypto/secret_key.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace muhr::crypto {

/// How much work one try costs.
enum class PinStrength { Pin, Password };

/// What is stored of a PIN or password. Source: reference scrypt (RFC 7914) over HMAC-SHA256(pepper, text); the numbers
/// stand beside the hash, so that they can be raised later.
class PinHash
{
public:
    static PinHash make(QStringView pin, PinStrength strength, const Pepper &pepper, base::Random &random);
    /// What text() wrote. Numbers that would take more than 256 MiB are refused.
    static std::optional<PinHash> parse(QStringView stored);

    /// "scrypt$15$8$1$salt$hash": log2 of N, r, p, and both values in base 64.
    QString text() const;
    bool fits(QStringView pin, const Pepper &pepper) const;

private:
    static QByteArray hashOf(QStringView pin, const Pepper &pepper, QByteArrayView salt, const ScryptCost &cost);

    ScryptCost m_cost;
    QByteArray m_salt;
    QByteArray m_hash;
};

} // namespace muhr::crypto
