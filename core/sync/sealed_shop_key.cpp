// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sealed_shop_key.h"

#include <QtEndian>

namespace muhr::sync {
namespace {

QByteArray purposeOf(const base::ShopId &shop)
{
    return "muhr/shop-key/1" + shop.bytes();
}

} // namespace

std::optional<QByteArray> sealShopKey(const crypto::VersionedShopKey &key, const base::ShopId &shop,
                                      const crypto::BoxPublicKey &receiver, base::Random &random)
{
    QByteArray plain(4, '\0');
    qToBigEndian(key.version, plain.data());
    plain += key.key.view();
    auto sealed = crypto::sealTo(receiver, purposeOf(shop), plain, random);
    base::wipe(plain);
    return sealed;
}

std::optional<crypto::VersionedShopKey> openShopKey(const QByteArray &sealed, const base::ShopId &shop,
                                                    const crypto::BoxKey &receiver)
{
    const auto plain = crypto::openBox(receiver, purposeOf(shop), sealed);
    if (!plain || plain->view().size() != 4 + crypto::ShopKey::kSize)
        return std::nullopt;
    const auto version = qFromBigEndian<quint32>(plain->view().data());
    auto key = crypto::ShopKey::fromBytes(plain->view().sliced(4));
    if (!key || version == 0)
        return std::nullopt;
    return crypto::VersionedShopKey{version, std::move(*key)};
}

} // namespace muhr::sync
