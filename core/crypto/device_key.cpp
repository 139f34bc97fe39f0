// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/device_key.h"

#include "core/crypto/openssl_handles.h"

namespace muhr::crypto {
namespace {

constexpr std::size_t kKeySize = 32;
constexpr qsizetype kSignatureSize = 64;

PublicOrPrivateKey privateKey(QByteArrayView secret)
{
    PublicOrPrivateKey key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(secret), kKeySize));
    must(key != nullptr, "Ed25519 key");
    return key;
}

} // namespace

std::optional<DevicePublicKey> DevicePublicKey::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != static_cast<qsizetype>(kKeySize))
        return std::nullopt;
    DevicePublicKey key;
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(key.m_bytes.data()));
    return key;
}

bool DevicePublicKey::verifies(QByteArrayView message, QByteArrayView signature) const
{
    if (signature.size() != kSignatureSize)
        return false;
    const PublicOrPrivateKey key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, m_bytes.data(), kKeySize));
    const DigestContext context(EVP_MD_CTX_new());
    if (!key || !context || EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1)
        return false;
    return EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<std::size_t>(kSignatureSize),
                            bytesOf(message), static_cast<std::size_t>(message.size())) == 1;
}

DeviceKey DeviceKey::make(base::Random &random)
{
    return DeviceKey(base::WipingBytes::drawn(random, kKeySize));
}

std::optional<DeviceKey> DeviceKey::fromSecret(QByteArrayView secret)
{
    if (secret.size() != static_cast<qsizetype>(kKeySize))
        return std::nullopt;
    return DeviceKey(base::WipingBytes(secret));
}

DevicePublicKey DeviceKey::publicKey() const
{
    const PublicOrPrivateKey key = privateKey(m_secret.view());
    std::array<unsigned char, kKeySize> bytes{};
    std::size_t size = bytes.size();
    must(EVP_PKEY_get_raw_public_key(key.get(), bytes.data(), &size) == 1, "Ed25519 public key");
    return *DevicePublicKey::fromBytes(QByteArrayView(bytes.data(), static_cast<qsizetype>(size)));
}

QByteArray DeviceKey::sign(QByteArrayView message) const
{
    const PublicOrPrivateKey key = privateKey(m_secret.view());
    const DigestContext context(EVP_MD_CTX_new());
    must(context && EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1, "Ed25519");
    QByteArray signature(kSignatureSize, Qt::Uninitialized);
    auto size = static_cast<std::size_t>(signature.size());
    must(EVP_DigestSign(context.get(), bytesOf(signature), &size, bytesOf(message),
                        static_cast<std::size_t>(message.size())) == 1,
         "Ed25519 signature");
    return signature;
}

} // namespace muhr::crypto
