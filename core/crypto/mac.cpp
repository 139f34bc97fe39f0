// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/mac.h"

#include "core/crypto/openssl_handles.h"

#include <openssl/crypto.h>
#include <openssl/hmac.h>

namespace muhr::crypto {

base::Sha256 hmacSha256(QByteArrayView key, QByteArrayView message)
{
    std::array<unsigned char, 32> result{};
    unsigned int size = 0;
    // OpenSSL takes a null key for "the key of before".
    const QByteArrayView notNull = key.isNull() ? QByteArrayView("") : key;
    must(HMAC(EVP_sha256(), notNull.data(), static_cast<int>(notNull.size()), bytesOf(message),
              static_cast<std::size_t>(message.size()), result.data(), &size),
         "HMAC");
    return *base::Sha256::fromBytes(QByteArrayView(result.data(), 32));
}

base::WipingBytes hkdfSha256(QByteArrayView key, QByteArrayView salt, QByteArrayView info, qsizetype size)
{
    base::WipingBytes result(static_cast<std::size_t>(size));
    const KeyContext context(EVP_PKEY_CTX_new_id(EVP_PKEY_HKDF, nullptr));
    must(context && EVP_PKEY_derive_init(context.get()) > 0, "HKDF");
    must(EVP_PKEY_CTX_set_hkdf_md(context.get(), EVP_sha256()) > 0, "HKDF");
    // OpenSSL refuses an empty salt, and takes a salt of zeros where none is set.
    if (!salt.isEmpty())
        must(EVP_PKEY_CTX_set1_hkdf_salt(context.get(), bytesOf(salt), static_cast<int>(salt.size())) > 0, "HKDF salt");
    must(EVP_PKEY_CTX_set1_hkdf_key(context.get(), bytesOf(key), static_cast<int>(key.size())) > 0, "HKDF key");
    if (!info.isEmpty())
        must(EVP_PKEY_CTX_add1_hkdf_info(context.get(), bytesOf(info), static_cast<int>(info.size())) > 0, "HKDF info");
    std::size_t made = result.size();
    must(EVP_PKEY_derive(context.get(), result.data(), &made) > 0 && made == result.size(), "HKDF");
    return result;
}

DerivedKey derivedKey(const ShopKey &key, QByteArrayView info)
{
    return std::move(*DerivedKey::fromBytes(hkdfSha256(key.view(), {}, info, DerivedKey::kSize).view()));
}

base::Sha256 lookUpHash(const DerivedKey &key, QByteArrayView text)
{
    return hmacSha256(key.view(), text);
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0;
}

} // namespace muhr::crypto
