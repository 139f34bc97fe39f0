// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/id.h"
#include "core/base/sha256.h"
#include "core/crypto/device_key.h"
#include "core/crypto/scrypt.h"
#include "core/crypto/wrapped_key.h"

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace muhr::crypto {

/// What an owner signs by where the laptop is for the counter (Ed25519, as a device's).
using OwnerKey = DeviceKey;
using OwnerPublicKey = DevicePublicKey;

/// Whose key it is.
struct OwnerPlace
{
    base::ShopId shop;
    base::StaffId staff;
};

enum class OwnerKeyError {
    /// This device has not the shop key that it was sealed beside.
    NoShopKey,
    /// Or the bytes were changed: nobody can tell.
    WrongPassword,
};

/// An owner's key as the shop keeps it: what others know it by, and the secret half sealed under her password: format 1
/// · version of the shop key 4 · log2 N, r, p of scrypt a byte each · salt 16 · nonce 12 · 32 · tag 16. The AES-256-GCM
/// key is scrypt(HMAC-SHA256(pepper, password), salt) with pepper = HKDF-SHA256(shop key, "muhr/owner/pepper/1"), so a
/// copy of the store alone is no place to try passwords; the additional data are "muhr/owner/key/1" ‖ shop ‖ staff ‖
/// public key ‖ all before the nonce.
struct SealedOwnerKey
{
    OwnerPublicKey publicKey;
    QByteArray sealed;

    /// {"muhr": "owner_key/1", "public_key": base64url, "sealed": base64url}: the blob of the document.
    QByteArray json() const;
    /// Nothing: it is none, or trying it would take more than a laptop has.
    static std::optional<SealedOwnerKey> parse(const QByteArray &json);

    friend bool operator==(const SealedOwnerKey &, const SealedOwnerKey &) = default;
};

SealedOwnerKey sealOwnerKey(const OwnerKey &key, QStringView password, const OwnerPlace &place,
                            const VersionedShopKey &shopKey, base::Random &random,
                            const ScryptCost &cost = passwordCost);
/// Takes as long as its cost says.
base::Expected<OwnerKey, OwnerKeyError> openOwnerKey(const SealedOwnerKey &sealed, QStringView password,
                                                     const OwnerPlace &place, const VersionedShopKey &shopKey);

/// What an owner signs of an event: "muhr/owner/1" ‖ SHA-256 of its bytes.
QByteArray ownerActText(const base::Sha256 &event);
inline constexpr qsizetype ownerSignatureSize = 64;

} // namespace muhr::crypto
