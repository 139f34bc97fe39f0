// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/crypto/secret_key.h"

#include <QByteArray>

namespace muhr::crypto {

/// HMAC-SHA256 (RFC 2104).
base::Sha256 hmacSha256(QByteArrayView key, QByteArrayView message);
/// HKDF-SHA256 (RFC 5869); at most 8160 bytes. The key is not empty.
base::WipingBytes hkdfSha256(QByteArrayView key, QByteArrayView salt, QByteArrayView info, qsizetype size);
/// The key of a shop for one use, named as in the model: "muhr/phone/1", "muhr/mail/1" …
DerivedKey derivedKey(const ShopKey &key, QByteArrayView info);
/// The hash of a phone number or mail address by which a person is found on disk.
base::Sha256 lookUpHash(const DerivedKey &key, QByteArrayView text);
/// Whether two values are the same, in a time that tells nothing about where they differ.
bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace muhr::crypto
