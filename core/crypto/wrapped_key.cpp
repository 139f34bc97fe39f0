// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/wrapped_key.h"

#include "core/crypto/aes_gcm.h"

#include <QtEndian>

namespace muhr::crypto {
namespace {

constexpr qsizetype kVersionSize = 4;
constexpr qsizetype kWrappedSize = kVersionSize + kNonceSize + PersonKey::kSize + kTagSize;

QByteArray additionalData(const base::ShopId &shop, const base::IdBytes &person, std::uint32_t version)
{
    return "muhr/key/1" + shop.bytes() + base::CustomerId::fromBytes(person).bytes() + fourBytes(version);
}

} // namespace

base::SourceText sourceText(WrappedKeyError error)
{
    switch (error) {
    case WrappedKeyError::NotAWrappedKey:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "The key of this person is damaged.")};
    case WrappedKeyError::OtherKeyVersion:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "This laptop does not have the newest key of the shop yet.")};
    case WrappedKeyError::WrongKeyOrDamaged:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "The key of the shop does not open this person's data.")};
    }
    Q_UNREACHABLE();
}

QByteArray wrapKey(const PersonKey &key, const VersionedShopKey &shopKey, const base::ShopId &shop,
                   const base::IdBytes &person, base::Random &random)
{
    const QByteArray nonce = random.bytes(kNonceSize);
    return fourBytes(shopKey.version) + nonce +
           aesGcmSealed(shopKey.key.view(), nonce, additionalData(shop, person, shopKey.version), key.view());
}

base::Expected<PersonKey, WrappedKeyError> unwrapKey(QByteArrayView wrapped, const VersionedShopKey &shopKey,
                                                     const base::ShopId &shop, const base::IdBytes &person)
{
    const auto version = keyVersionOf(wrapped);
    if (!version)
        return base::Unexpected{WrappedKeyError::NotAWrappedKey};
    if (*version != shopKey.version)
        return base::Unexpected{WrappedKeyError::OtherKeyVersion};
    auto opened = aesGcmOpened(shopKey.key.view(), wrapped.sliced(kVersionSize, kNonceSize),
                               additionalData(shop, person, *version), wrapped.sliced(kVersionSize + kNonceSize));
    if (!opened)
        return base::Unexpected{WrappedKeyError::WrongKeyOrDamaged};
    auto key = PersonKey::fromBytes(*opened);
    base::wipe(*opened);
    return std::move(*key);
}

std::optional<std::uint32_t> keyVersionOf(QByteArrayView wrapped)
{
    if (wrapped.size() != kWrappedSize)
        return std::nullopt;
    return qFromBigEndian<std::uint32_t>(wrapped.data());
}

} // namespace muhr::crypto
