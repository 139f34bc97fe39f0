// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/id.h"
#include "core/base/random.h"
#include "core/base/source_text.h"
#include "core/base/wiping_bytes.h"
#include "core/crypto/wrapped_key.h"

#include <QByteArray>
#include <QString>

namespace muhr::crypto {

/// Why a typed recovery key is none.
struct RecoveryKeyError
{
    enum class Kind { Empty, MissingGroups, TooManyGroups, WrongGroup };
    Kind kind = Kind::Empty;
    /// The first group that is wrong, from 1; for MissingGroups and TooManyGroups how many there are.
    int group = 0;
};

/// With the number of the group, or how many there are, as its value.
base::Sentence sentence(const RecoveryKeyError &error);

/// The 160 bits on the recovery sheet, which open any backup of the shop. Printed as eight groups of four characters of
/// Crockford's base 32 and a check character, so that a slip is found in its group: "7F3KQ-…".
class RecoveryKey
{
public:
    static constexpr int kGroups = 8;
    /// Of what sealShopKey() answers, in bytes.
    static constexpr int kSealedSize = 4 + 12 + 32 + 16;

    static RecoveryKey make(base::Random &random);
    /// Forgives lower case, I, L and O, spaces or hyphens between groups or none.
    static base::Expected<RecoveryKey, RecoveryKeyError> parse(QStringView text);

    QString text() const;
    RecoveryKey copy() const { return RecoveryKey(m_bytes.copy()); }

    /// A copy of the shop key that only this recovery key opens, kept in the store and in every backup: key version 4 ·
    /// nonce 12 · 32 · tag 16, AES-256-GCM under HKDF-SHA256(recovery key, salt = shop, "muhr/recovery/1") with the
    /// additional data "muhr/recovery/1" ‖ shop ‖ key version.
    QByteArray sealShopKey(const VersionedShopKey &key, const base::ShopId &shop, base::Random &random) const;
    base::Expected<VersionedShopKey, WrappedKeyError> openShopKey(QByteArrayView sealed,
                                                                  const base::ShopId &shop) const;

private:
    explicit RecoveryKey(base::WipingBytes bytes) : m_bytes(std::move(bytes)) {}
    base::WipingBytes m_bytes;
};

} // namespace muhr::crypto
