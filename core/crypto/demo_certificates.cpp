// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/demo_certificates.h"

#include "core/crypto/openssl_handles.h"

#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <ctime>

namespace muhr::crypto {
namespace {

struct Subject
{
    QString name;
    QString passType;
    QString team;
};

PublicOrPrivateKey newKey()
{
    PublicOrPrivateKey key(EVP_RSA_gen(2048));
    must(key != nullptr, "RSA key");
    return key;
}

void addPart(X509_NAME *name, int nid, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    must(X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8, bytesOf(QByteArrayView(utf8)),
                                    static_cast<int>(utf8.size()), -1, 0) == 1,
         "subject of a certificate");
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    must(extension && X509_add_ext(certificate, extension.get(), -1) == 1, "extension of a certificate");
}

void setNumber(X509 *certificate)
{
    std::array<unsigned char, 15> bytes{};
    must(RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) == 1, "number of a certificate");
    const std::unique_ptr<BIGNUM, Freed<BN_free>> number(
        BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
    must(number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr,
         "number of a certificate");
}

/// A certificate for `key`, issued by `issuer` with `issuerKey` (by itself where there is no issuer).
Certificate issue(const Subject &subject, EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey, base::Instant now)
{
    Certificate certificate(X509_new());
    X509 *made = certificate.get();
    must(made && X509_set_version(made, X509_VERSION_3) == 1 && X509_set_pubkey(made, key) == 1, "certificate");
    setNumber(made);
    X509_NAME *name = X509_get_subject_name(made);
    if (!subject.passType.isEmpty())
        addPart(name, NID_userId, subject.passType);
    addPart(name, NID_commonName, subject.name);
    if (!subject.team.isEmpty())
        addPart(name, NID_organizationalUnitName, subject.team);
    addPart(name, NID_organizationName, QStringLiteral("Muhr demonstration"));
    must(X509_set_issuer_name(made, issuer ? X509_get_subject_name(issuer) : name) == 1, "issuer of a certificate");
    const std::time_t start = static_cast<std::time_t>(now.ms() / 1000) - 86'400;
    must(ASN1_TIME_set(X509_getm_notBefore(made), start) &&
             ASN1_TIME_set(X509_getm_notAfter(made), start + 366 * 86'400),
         "dates of a certificate");
    const bool isAuthority = subject.passType.isEmpty();
    X509 *signer = issuer ? issuer : made;
    addExtension(made, signer, NID_basic_constraints, isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    addExtension(made, signer, NID_key_usage,
                 isAuthority ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature");
    addExtension(made, signer, NID_subject_key_identifier, "hash");
    if (issuer)
        addExtension(made, signer, NID_authority_key_identifier, "keyid");
    must(X509_sign(made, issuerKey, EVP_sha256()) > 0, "certificate's signature");
    return certificate;
}

template <typename Write>
QByteArray pem(Write write)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    must(bio && write(bio.get()) == 1, "PEM");
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}

QByteArray pemOf(X509 *certificate)
{
    return pem([certificate](BIO *bio) { return PEM_write_bio_X509(bio, certificate); });
}

} // namespace

DemoCertificates makeDemoCertificates(const QString &passType, const QString &team, base::Instant now)
{
    const PublicOrPrivateKey rootKey = newKey();
    const Certificate root =
        issue({QStringLiteral("Muhr demonstration root"), {}, {}}, rootKey.get(), nullptr, rootKey.get(), now);
    const PublicOrPrivateKey middleKey = newKey();
    const Certificate middle = issue({QStringLiteral("Muhr demonstration intermediate"), {}, {}}, middleKey.get(),
                                     root.get(), rootKey.get(), now);
    const PublicOrPrivateKey key = newKey();
    const Certificate signer = issue({QStringLiteral("Pass Type ID: ") + passType, passType, team}, key.get(),
                                     middle.get(), middleKey.get(), now);
    DemoCertificates result;
    result.root = pemOf(root.get());
    result.signer.intermediate = pemOf(middle.get());
    result.signer.signer = pemOf(signer.get());
    result.signer.key = pem([&key](BIO *bio) {
        return PEM_write_bio_PKCS8PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
    return result;
}

} // namespace muhr::crypto
