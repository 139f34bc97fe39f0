// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/jwt.h"

#include "core/crypto/openssl_handles.h"

#include <QJsonDocument>

#include <openssl/err.h>
#include <openssl/pem.h>

namespace muhr::crypto {
namespace {

constexpr auto kForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
/// A save link is at most 1,800 characters long; nothing we read comes near this.
constexpr qsizetype kLongest = 64 * 1024;

QByteArray part(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(kForm);
}

std::optional<QByteArray> decoded(const QByteArray &part)
{
    const auto result = QByteArray::fromBase64Encoding(part, kForm | QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(result.decoded) : std::nullopt;
}

std::optional<QJsonObject> objectIn(const QByteArray &part)
{
    const auto bytes = decoded(part);
    const QJsonDocument document = bytes ? QJsonDocument::fromJson(*bytes) : QJsonDocument();
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

QByteArray signedJwt(const QJsonObject &claims, const RsaKey &key, const QString &keyId)
{
    QJsonObject header{{QStringLiteral("alg"), QStringLiteral("RS256")},
                       {QStringLiteral("typ"), QStringLiteral("JWT")}};
    if (!keyId.isEmpty())
        header.insert(QStringLiteral("kid"), keyId);
    const QByteArray text = part(header) + '.' + part(claims);

    const DigestContext context(EVP_MD_CTX_new());
    must(context && EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.handle()) == 1, "RS256");
    std::size_t size = 0;
    const auto length = static_cast<std::size_t>(text.size());
    must(EVP_DigestSign(context.get(), nullptr, &size, bytesOf(QByteArrayView(text)), length) == 1, "RS256");
    QByteArray signature(static_cast<qsizetype>(size), Qt::Uninitialized);
    must(EVP_DigestSign(context.get(), bytesOf(signature), &size, bytesOf(QByteArrayView(text)), length) == 1, "RS256");
    signature.truncate(static_cast<qsizetype>(size));
    return text + '.' + signature.toBase64(kForm);
}

base::SourceText sourceText(JwtError error)
{
    switch (error) {
    case JwtError::NotAToken:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "This is no signed token.")};
    case JwtError::OtherAlgorithm:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "This token is signed in a way that is not accepted.")};
    case JwtError::WrongSignature:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "The signature of this token is wrong.")};
    }
    Q_UNREACHABLE();
}

base::Expected<QJsonObject, JwtError> verifiedJwt(QByteArrayView token, QByteArrayView publicKeyPem)
{
    if (token.size() > kLongest)
        return base::Unexpected{JwtError::NotAToken};
    const QList<QByteArray> parts = token.toByteArray().split('.');
    if (parts.size() != 3)
        return base::Unexpected{JwtError::NotAToken};
    const auto header = objectIn(parts[0]);
    const auto claims = objectIn(parts[1]);
    const auto signature = decoded(parts[2]);
    if (!header || !claims || !signature)
        return base::Unexpected{JwtError::NotAToken};
    // The token does not choose how it is checked: "none" and the HMACs are well-known holes.
    if (header->value(QStringLiteral("alg")).toString() != QStringLiteral("RS256"))
        return base::Unexpected{JwtError::OtherAlgorithm};

    const Bio bio(
        BIO_new_mem_buf(publicKeyPem.isEmpty() ? "" : publicKeyPem.data(), static_cast<int>(publicKeyPem.size())));
    const PublicOrPrivateKey key(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr));
    const DigestContext context(EVP_MD_CTX_new());
    const QByteArray text = parts[0] + '.' + parts[1];
    const bool isRight = key && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA && context &&
                         EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1 &&
                         EVP_DigestVerify(context.get(), bytesOf(QByteArrayView(*signature)),
                                          static_cast<std::size_t>(signature->size()), bytesOf(QByteArrayView(text)),
                                          static_cast<std::size_t>(text.size())) == 1;
    ERR_clear_error();
    if (!isRight)
        return base::Unexpected{JwtError::WrongSignature};
    return *claims;
}

} // namespace muhr::crypto
