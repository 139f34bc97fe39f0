// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/tls_key.h"

#include "core/crypto/openssl_handles.h"

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>

namespace muhr::crypto {
namespace {

/// Instead of asking at the terminal, as OpenSSL would by itself.
int noPassword(char *, int, int, void *)
{
    return -1;
}

/// Each reading begins anew: OpenSSL takes the first block of the kind that is asked for.
Bio readerOf(QByteArrayView pem)
{
    Bio bio(BIO_new_mem_buf(pem.isEmpty() ? "" : pem.data(), static_cast<int>(pem.size())));
    must(bio != nullptr, "memory");
    return bio;
}

PublicOrPrivateKey keyIn(QByteArrayView pem)
{
    if (PublicOrPrivateKey key{PEM_read_bio_PrivateKey(readerOf(pem).get(), nullptr, noPassword, nullptr)})
        return key;
    if (PublicOrPrivateKey key{PEM_read_bio_PUBKEY(readerOf(pem).get(), nullptr, noPassword, nullptr)})
        return key;
    const Certificate certificate(PEM_read_bio_X509(readerOf(pem).get(), nullptr, noPassword, nullptr));
    return PublicOrPrivateKey(certificate ? X509_get_pubkey(certificate.get()) : nullptr);
}

} // namespace

QByteArray makeTlsKey()
{
    const PublicOrPrivateKey key(EVP_EC_gen("P-256"));
    must(key != nullptr, "TLS key");
    const Bio bio(BIO_new(BIO_s_mem()));
    must(bio && PEM_write_bio_PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1,
         "TLS key as PEM");
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}

std::optional<base::Sha256> tlsKeyHash(QByteArrayView pem)
{
    const PublicOrPrivateKey key = keyIn(pem);
    ERR_clear_error();
    if (!key)
        return std::nullopt;
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(key.get(), &der);
    ERR_clear_error();
    if (size <= 0)
        return std::nullopt;
    const auto hash = base::Sha256::of(QByteArrayView(der, size));
    OPENSSL_free(der);
    return hash;
}

} // namespace muhr::crypto
