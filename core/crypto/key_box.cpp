// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/key_box.h"

#include "core/crypto/aes_gcm.h"
#include "core/crypto/mac.h"
#include "core/crypto/openssl_handles.h"

namespace muhr::crypto {
namespace {

constexpr char kFormat = 1;
constexpr qsizetype kKeySize = 32;

PublicOrPrivateKey privateKey(QByteArrayView secret)
{
    PublicOrPrivateKey key(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, bytesOf(secret), kKeySize));
    must(key != nullptr, "X25519 key");
    return key;
}

/// The AES key and nonce of a box; nothing if the other side's key is a point of small order.
std::optional<base::WipingBytes> keyAndNonce(const BoxKey &own, const BoxPublicKey &other, QByteArrayView newKey,
                                             QByteArrayView receiver)
{
    const PublicOrPrivateKey secret = privateKey(own.secret());
    const QByteArray otherBytes = other.bytes();
    const PublicOrPrivateKey publicKey(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr, bytesOf(QByteArrayView(otherBytes)), kKeySize));
    const KeyContext context(EVP_PKEY_CTX_new(secret.get(), nullptr));
    must(context && EVP_PKEY_derive_init(context.get()) == 1, "X25519");
    base::WipingBytes shared(kKeySize);
    std::size_t size = shared.size();
    if (!publicKey || EVP_PKEY_derive_set_peer(context.get(), publicKey.get()) != 1 ||
        EVP_PKEY_derive(context.get(), shared.data(), &size) != 1)
        return std::nullopt;
    const QByteArray salt = newKey.toByteArray() + receiver.toByteArray();
    return hkdfSha256(shared.view(), salt, "muhr/box/1", kKeySize + kNonceSize);
}

} // namespace

base::SourceText sourceText(BoxError error)
{
    switch (error) {
    case BoxError::NotABox:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "The key of the shop arrived damaged. Connect again.")};
    case BoxError::NewerFormat:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "The key of the shop was sent by a newer version. Update Muhr.")};
    case BoxError::NotForThisKey:
        return {"Crypto",
                QT_TRANSLATE_NOOP("Crypto", "The key of the shop was sent to another laptop. Connect again.")};
    }
    Q_UNREACHABLE();
}

std::optional<BoxPublicKey> BoxPublicKey::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != kKeySize)
        return std::nullopt;
    BoxPublicKey key;
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(key.m_bytes.data()));
    return key;
}

BoxKey BoxKey::make(base::Random &random)
{
    return BoxKey(base::WipingBytes::drawn(random, kKeySize));
}

std::optional<BoxKey> BoxKey::fromSecret(QByteArrayView secret)
{
    if (secret.size() != kKeySize)
        return std::nullopt;
    return BoxKey(base::WipingBytes(secret));
}

BoxPublicKey BoxKey::publicKey() const
{
    const PublicOrPrivateKey key = privateKey(m_secret.view());
    std::array<unsigned char, kKeySize> bytes{};
    std::size_t size = bytes.size();
    must(EVP_PKEY_get_raw_public_key(key.get(), bytes.data(), &size) == 1, "X25519 public key");
    return *BoxPublicKey::fromBytes(QByteArrayView(bytes.data(), kKeySize));
}

std::optional<QByteArray> sealTo(const BoxPublicKey &receiver, QByteArrayView additional, QByteArrayView plain,
                                 base::Random &random)
{
    const BoxKey once = BoxKey::make(random);
    const QByteArray newKey = once.publicKey().bytes();
    const auto secret = keyAndNonce(once, receiver, newKey, receiver.bytes());
    if (!secret)
        return std::nullopt;
    return kFormat + newKey +
           aesGcmSealed(secret->view().first(kKeySize), secret->view().sliced(kKeySize), additional, plain);
}

base::Expected<base::WipingBytes, BoxError> openBox(const BoxKey &key, QByteArrayView additional, QByteArrayView box)
{
    if (box.isEmpty())
        return base::Unexpected{BoxError::NotABox};
    if (box.front() != kFormat)
        return base::Unexpected{BoxError::NewerFormat};
    if (box.size() < 1 + kKeySize + kTagSize)
        return base::Unexpected{BoxError::NotABox};
    const QByteArrayView newKey = box.sliced(1, kKeySize);
    const auto secret = keyAndNonce(key, *BoxPublicKey::fromBytes(newKey), newKey, key.publicKey().bytes());
    if (!secret)
        return base::Unexpected{BoxError::NotABox};
    auto plain = aesGcmOpened(secret->view().first(kKeySize), secret->view().sliced(kKeySize), additional,
                              box.sliced(1 + kKeySize));
    if (!plain)
        return base::Unexpected{BoxError::NotForThisKey};
    base::WipingBytes result{QByteArrayView(*plain)};
    base::wipe(*plain);
    return result;
}

} // namespace muhr::crypto
