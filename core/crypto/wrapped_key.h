// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/id.h"
#include "core/base/source_text.h"
#include "core/crypto/secret_key.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace muhr::crypto {

enum class WrappedKeyError { NotAWrappedKey, OtherKeyVersion, WrongKeyOrDamaged };

base::SourceText sourceText(WrappedKeyError error);

/// A shop key and how many keys the shop has had with it (1 …); each revoked device brings a new one.
struct VersionedShopKey
{
    std::uint32_t version = 1;
    ShopKey key;
    /// Those it had before, the oldest first: what was wrapped by them still opens.
    std::vector<VersionedShopKey> earlier = {};

    VersionedShopKey copy() const;
    /// Whether it is this key, or one of those before.
    bool holds(const ShopKey &other) const;
    /// The same keys, of which this one is the newest now.
    VersionedShopKey followedBy(VersionedShopKey next) const;
    /// The key that the shop had first.
    const ShopKey &first() const { return oldest().key; }
    const VersionedShopKey &oldest() const { return earlier.empty() ? *this : earlier.front(); }
    /// Nothing: it has none of this version.
    const VersionedShopKey *ofVersion(std::uint32_t which) const;
};

/// A person's key as it is stored and sent. Source: model.md, section 1: key version 4 · nonce 12 · 32 · tag 16,
/// AES-256-GCM with the additional data "muhr/key/1" ‖ shop ‖ person ‖ key version.
QByteArray wrapKey(const PersonKey &key, const VersionedShopKey &shopKey, const base::ShopId &shop,
                   const base::IdBytes &person, base::Random &random);
/// By any key that the shop has had.
base::Expected<PersonKey, WrappedKeyError> unwrapKey(QByteArrayView wrapped, const VersionedShopKey &shopKey,
                                                     const base::ShopId &shop, const base::IdBytes &person);
/// The version of the shop key that opens it.
std::optional<std::uint32_t> keyVersionOf(QByteArrayView wrapped);

} // namespace muhr::crypto
