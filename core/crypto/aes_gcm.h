// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace muhr::crypto {

constexpr qsizetype kNonceSize = 12;
constexpr qsizetype kTagSize = 16;

/// AES-256-GCM with a 12-byte nonce that is used once a key: cipher text, then the tag of 16 bytes.
QByteArray aesGcmSealed(QByteArrayView key, QByteArrayView nonce, QByteArrayView additional, QByteArrayView plain);
/// Nothing if key, nonce, additional data or a single bit is another.
std::optional<QByteArray> aesGcmOpened(QByteArrayView key, QByteArrayView nonce, QByteArrayView additional,
                                       QByteArrayView sealed);

/// A number in four bytes, the highest first, as it stands in additional data and wrapped keys.
QByteArray fourBytes(std::uint32_t number);

} // namespace muhr::crypto
