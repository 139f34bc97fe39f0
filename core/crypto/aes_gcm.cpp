// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/aes_gcm.h"

#include "core/crypto/openssl_handles.h"

#include <QtEndian>

namespace muhr::crypto {

QByteArray aesGcmSealed(QByteArrayView key, QByteArrayView nonce, QByteArrayView additional, QByteArrayView plain)
{
    Q_ASSERT(key.size() == 32 && nonce.size() == kNonceSize);
    const CipherContext context(EVP_CIPHER_CTX_new());
    must(context && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key), bytesOf(nonce)) == 1,
         "AES-GCM");
    int size = 0;
    must(EVP_EncryptUpdate(context.get(), nullptr, &size, bytesOf(additional), static_cast<int>(additional.size())) ==
             1,
         "AES-GCM additional data");
    QByteArray result(plain.size() + kTagSize, Qt::Uninitialized);
    must(EVP_EncryptUpdate(context.get(), bytesOf(result), &size, bytesOf(plain), static_cast<int>(plain.size())) == 1,
         "AES-GCM");
    int last = 0;
    must(EVP_EncryptFinal_ex(context.get(), bytesOf(result) + size, &last) == 1, "AES-GCM");
    must(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, static_cast<int>(kTagSize),
                             bytesOf(result) + plain.size()) == 1,
         "AES-GCM tag");
    return result;
}

std::optional<QByteArray> aesGcmOpened(QByteArrayView key, QByteArrayView nonce, QByteArrayView additional,
                                       QByteArrayView sealed)
{
    if (key.size() != 32 || nonce.size() != kNonceSize || sealed.size() < kTagSize)
        return std::nullopt;
    const QByteArrayView cipher = sealed.first(sealed.size() - kTagSize);
    QByteArray tag = sealed.last(kTagSize).toByteArray();
    const CipherContext context(EVP_CIPHER_CTX_new());
    must(context && EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key), bytesOf(nonce)) == 1,
         "AES-GCM");
    int size = 0;
    must(EVP_DecryptUpdate(context.get(), nullptr, &size, bytesOf(additional), static_cast<int>(additional.size())) ==
             1,
         "AES-GCM additional data");
    QByteArray plain(cipher.size(), Qt::Uninitialized);
    must(EVP_DecryptUpdate(context.get(), bytesOf(plain), &size, bytesOf(cipher), static_cast<int>(cipher.size())) == 1,
         "AES-GCM");
    must(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(kTagSize), tag.data()) == 1,
         "AES-GCM tag");
    int last = 0;
    if (EVP_DecryptFinal_ex(context.get(), bytesOf(plain) + size, &last) != 1)
        return std::nullopt;
    return plain;
}

QByteArray fourBytes(std::uint32_t number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace muhr::crypto
