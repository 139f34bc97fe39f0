// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/jwt.h"

#include "core/crypto/demo_certificates.h"
#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {
namespace {

struct Signed
{
    QByteArray token;
    QByteArray publicKey;
};

const Signed &signedOnce()
{
    static const Signed made = [] {
        const auto demo = crypto::makeDemoCertificates(QStringLiteral("pass.x"), QStringLiteral("T"), base::Instant());
        const auto key = crypto::RsaKey::fromPem(demo.signer.key).value();
        return Signed{crypto::signedJwt({{QStringLiteral("aud"), QStringLiteral("google")}}, key), key.publicKeyPem()};
    }();
    return made;
}

/// The input as a token, and written over a good token at a place that its first byte names.
void run(QByteArrayView bytes)
{
    const auto &[token, publicKey] = signedOnce();
    require(!crypto::verifiedJwt(bytes, publicKey), "nobody else signs");
    QByteArray changed = token;
    if (!bytes.isEmpty())
        changed.replace(static_cast<unsigned char>(bytes.front()) * token.size() / 256, bytes.size() - 1,
                        bytes.sliced(1).toByteArray());
    const qsizetype signedSize = token.lastIndexOf('.');
    if (crypto::verifiedJwt(changed, publicKey))
        require(changed.first(std::min(signedSize, changed.size())) == token.first(signedSize),
                "what is signed stands");
}

} // namespace

const Target &jwt()
{
    static const Target target{"jwt", run};
    return target;
}

} // namespace muhr::fuzz::targets
