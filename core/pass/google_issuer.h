// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/source_text.h"
#include "core/crypto/rsa_key.h"

#include <QByteArray>
#include <QString>

namespace muhr::pass {

enum class GoogleIssuerError { NotAServiceAccount, BadKey, BadIssuer };

base::SourceText sourceText(GoogleIssuerError error);

/// In whose name Google passes are made.
class GoogleIssuer
{
public:
    /// The JSON file of a service account, and the number of the issuer.
    static base::Expected<GoogleIssuer, GoogleIssuerError> parse(const QByteArray &serviceAccount,
                                                                 const QString &issuer);

    const QString &issuer() const { return m_issuer; }
    const QString &email() const { return m_email; }
    const QString &tokenUrl() const { return m_tokenUrl; }
    const QString &keyId() const { return m_keyId; }
    const crypto::RsaKey &key() const { return m_key; }

private:
    explicit GoogleIssuer(crypto::RsaKey key) : m_key(std::move(key)) {}
    QString m_issuer;
    QString m_email;
    QString m_tokenUrl;
    QString m_keyId;
    crypto::RsaKey m_key;
};

} // namespace muhr::pass
