// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/rsa_key.h"

#include "core/crypto/openssl_handles.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <cstring>

namespace muhr::crypto {
namespace {

struct Asked
{
    QByteArrayView password;
    bool wasAsked = false;
};

/// Answers with the password instead of asking at the terminal, as OpenSSL would by itself.
int answerPassword(char *buffer, int size, int, void *data)
{
    auto *asked = static_cast<Asked *>(data);
    asked->wasAsked = true;
    const auto length = static_cast<int>(asked->password.size());
    if (length == 0 || length > size)
        return -1;
    std::memcpy(buffer, asked->password.data(), static_cast<std::size_t>(length));
    return length;
}

} // namespace

base::SourceText sourceText(RsaKeyError error)
{
    switch (error) {
    case RsaKeyError::NotAKey:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "This file holds no private key in PEM form.")};
    case RsaKeyError::NotRsa:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "This private key is not an RSA key.")};
    case RsaKeyError::TooShort:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "This RSA key is too short. It needs 2048 bits or more.")};
    case RsaKeyError::NeedsPassword:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "The password does not open this private key.")};
    }
    Q_UNREACHABLE();
}

base::Expected<RsaKey, RsaKeyError> RsaKey::fromPem(QByteArrayView pem, QByteArrayView password)
{
    const Bio bio(BIO_new_mem_buf(pem.isEmpty() ? "" : pem.data(), static_cast<int>(pem.size())));
    must(bio != nullptr, "memory");
    Asked asked{password};
    PublicOrPrivateKey key(PEM_read_bio_PrivateKey(bio.get(), nullptr, answerPassword, &asked));
    ERR_clear_error();
    if (!key)
        return base::Unexpected{asked.wasAsked ? RsaKeyError::NeedsPassword : RsaKeyError::NotAKey};
    if (EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA)
        return base::Unexpected{RsaKeyError::NotRsa};
    if (EVP_PKEY_get_bits(key.get()) < 2048)
        return base::Unexpected{RsaKeyError::TooShort};
    return RsaKey(std::shared_ptr<EVP_PKEY>(key.release(), EVP_PKEY_free));
}

QByteArray RsaKey::publicKeyPem() const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    must(bio && PEM_write_bio_PUBKEY(bio.get(), m_key.get()) == 1, "public key");
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}

} // namespace muhr::crypto
