// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealed_shop_key.h"

#include <QtEndian>

namespace muhr::crypto {
namespace {

QByteArray purposeOf(const base::ShopId &shop)
{
    return "muhr/shop-key/1" + shop.bytes();
}

} // namespace

std::optional<QByteArray> sealShopKey(const VersionedShopKey &key, const base::ShopId &shop,
                                      const BoxPublicKey &receiver, base::Random &random)
{
    QByteArray plain(4, '\0');
    qToBigEndian(key.version, plain.data());
    plain += key.key.view();
    auto sealed = sealTo(receiver, purposeOf(shop), plain, random);
    base::wipe(plain);
    return sealed;
}

std::optional<VersionedShopKey> openShopKey(const QByteArray &sealed, const base::ShopId &shop, const BoxKey &receiver)
{
    const auto plain = openBox(receiver, purposeOf(shop), sealed);
    if (!plain || plain->view().size() != 4 + ShopKey::kSize)
        return std::nullopt;
    const auto version = qFromBigEndian<quint32>(plain->view().data());
    auto key = ShopKey::fromBytes(plain->view().sliced(4));
    if (!key || version == 0)
        return std::nullopt;
    return VersionedShopKey{version, std::move(*key)};
}

} // namespace muhr::crypto
