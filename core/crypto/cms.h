// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/instant.h"
#include "core/base/source_text.h"
#include "core/crypto/rsa_key.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

using X509 = struct x509_st;

namespace muhr::crypto {

enum class PassSignerError {
    NoSignerCertificate,
    NoIntermediateCertificate,
    BadKey,
    KeyDoesNotFit,
    IntermediateDoesNotFit,
    NoPassType,
    NoTeam,
};

base::SourceText sourceText(PassSignerError error);

/// The PEM files that make a signer.
struct PassSignerFiles
{
    QByteArray signer;
    QByteArray key;
    QByteArray intermediate;
    QByteArray keyPassword;
};

/// What signs Apple passes: the certificate of a pass type, its key, and Apple's certificate between it and the root.
/// May be used by several threads at once. An expired one still loads; whoever signs asks for the dates.
class PassSigner
{
public:
    static base::Expected<PassSigner, PassSignerError> fromPem(const PassSignerFiles &files);

    /// A detached CMS signature (RFC 5652) of the manifest in DER, with SHA-256 and this signing time.
    QByteArray sign(QByteArrayView manifest, base::Instant now) const;

    /// Whether a signature is this signer's, of this manifest, with its own certificate and the intermediate in it.
    bool verifies(QByteArrayView manifest, QByteArrayView signature) const;

    /// The certificate's UID: "pass.com.example.loyalty".
    const QString &passType() const { return m_passType; }
    /// The certificate's OU: ten letters and digits.
    const QString &team() const { return m_team; }
    base::Instant validFrom() const { return m_validFrom; }
    base::Instant expires() const { return m_expires; }
    base::Instant intermediateExpires() const { return m_intermediateExpires; }

private:
    PassSigner() = default;
    std::shared_ptr<X509> m_signer;
    std::shared_ptr<X509> m_intermediate;
    std::optional<RsaKey> m_key;
    QString m_passType;
    QString m_team;
    base::Instant m_validFrom;
    base::Instant m_expires;
    base::Instant m_intermediateExpires;
};

} // namespace muhr::crypto
