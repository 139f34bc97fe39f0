// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"

#include <QByteArray>

#include <optional>

namespace muhr::crypto {

/// A new private key for a TLS certificate, of the curve P-256, as PEM.
QByteArray makeTlsKey();

/// What laptops pin: SHA-256 of the public key as DER (SubjectPublicKeyInfo, RFC 7469 section 2.4). `pem` is the
/// private key, the public one, or a certificate of it. Nothing: it is none of these, or needs a password.
std::optional<base::Sha256> tlsKeyHash(QByteArrayView pem);

} // namespace muhr::crypto
