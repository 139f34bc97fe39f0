// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/wrapped_key.h"

#include "core/crypto/aes_gcm.h"
#include "core/crypto/mac.h"

#include <QtEndian>

#include <algorithm>

namespace muhr::crypto {
namespace {

constexpr qsizetype kVersionSize = 4;
constexpr qsizetype kWrappedSize = kVersionSize + kNonceSize + PersonKey::kSize + kTagSize;

QByteArray additionalData(const base::ShopId &shop, const base::IdBytes &person, std::uint32_t version)
{
    return "muhr/key/1" + shop.bytes() + base::CustomerId::fromBytes(person).bytes() + fourBytes(version);
}

std::optional<PersonKey> unwrapped(QByteArrayView wrapped, const ShopKey &by, QByteArrayView additional)
{
    auto opened = aesGcmOpened(by.view(), wrapped.sliced(kVersionSize, kNonceSize), additional,
                               wrapped.sliced(kVersionSize + kNonceSize));
    if (!opened)
        return std::nullopt;
    auto key = PersonKey::fromBytes(*opened);
    base::wipe(*opened);
    return key;
}

} // namespace

VersionedShopKey VersionedShopKey::copy() const
{
    VersionedShopKey other{version, key.copy()};
    for (const VersionedShopKey &each : earlier)
        other.earlier.push_back({each.version, each.key.copy()});
    return other;
}

bool VersionedShopKey::holds(const ShopKey &other) const
{
    const auto isIt = [&](const VersionedShopKey &each) { return equalInConstantTime(each.key.view(), other.view()); };
    return isIt(*this) || std::any_of(earlier.begin(), earlier.end(), isIt);
}

const VersionedShopKey *VersionedShopKey::ofVersion(std::uint32_t which) const
{
    if (version == which)
        return this;
    const auto found = std::find_if(earlier.begin(), earlier.end(),
                                    [&](const VersionedShopKey &each) { return each.version == which; });
    return found == earlier.end() ? nullptr : &*found;
}

VersionedShopKey VersionedShopKey::followedBy(VersionedShopKey next) const
{
    for (const VersionedShopKey &each : earlier)
        if (!next.holds(each.key))
            next.earlier.push_back({each.version, each.key.copy()});
    if (!next.holds(key))
        next.earlier.push_back({version, key.copy()});
    return next;
}

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
    const QByteArray additional = additionalData(shop, person, *version);
    auto key = unwrapped(wrapped, shopKey.key, additional);
    // The newest before the older ones: nearly all are wrapped by it.
    for (auto each = shopKey.earlier.rbegin(); !key && each != shopKey.earlier.rend(); ++each)
        key = unwrapped(wrapped, each->key, additional);
    if (!key)
        return base::Unexpected{*version > shopKey.version ? WrappedKeyError::OtherKeyVersion
                                                           : WrappedKeyError::WrongKeyOrDamaged};
    return std::move(*key);
}

std::optional<std::uint32_t> keyVersionOf(QByteArrayView wrapped)
{
    if (wrapped.size() != kWrappedSize)
        return std::nullopt;
    return qFromBigEndian<std::uint32_t>(wrapped.data());
}

} // namespace muhr::crypto
