// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/source_text.h"
#include "core/crypto/rsa_key.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace muhr::crypto {

/// A JSON Web Token signed with RS256 (RFC 7515, RFC 7518), as Google Wallet's save link and token address want it.
QByteArray signedJwt(const QJsonObject &claims, const RsaKey &key, const QString &keyId = {});

enum class JwtError { NotAToken, OtherAlgorithm, WrongSignature };

base::SourceText sourceText(JwtError error);

/// The claims of a token whose signature is right; what they say (hour, audience) is the caller's to check.
/// `publicKeyPem` as RsaKey::publicKeyPem() writes it.
base::Expected<QJsonObject, JwtError> verifiedJwt(QByteArrayView token, QByteArrayView publicKeyPem);

} // namespace muhr::crypto
