// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/next_shop_key.h"

#include "core/crypto/sealed_shop_key.h"
#include "core/store/quarantine.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace muhr::actions {
namespace {

using base::Unexpected;

constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr QLatin1String shopKeys("shop_keys");

/// Nothing: it is sealed to others only, or no such blob.
std::optional<crypto::ShopKey> keyIn(const store::Blob &blob, const base::ShopId &shop, const base::DeviceId &device,
                                     const crypto::BoxKey &box)
{
    const QJsonObject all = QJsonDocument::fromJson(blob.bytes).object()[shopKeys].toObject();
    const QByteArray sealed = QByteArray::fromBase64(all[device.text()].toString().toLatin1(), form);
    auto opened = sealed.isEmpty() ? std::nullopt : crypto::openShopKey(sealed, shop, box);
    if (!opened)
        return std::nullopt;
    return std::move(opened->key);
}

} // namespace

store::Blob sealNextKey(const crypto::ShopKey &key, const base::ShopId &shop,
                        const std::vector<store::DeviceRow> &devices, base::Random &random)
{
    // Which version it is, its number will say.
    const crypto::VersionedShopKey next{1, key.copy()};
    QJsonObject sealedKeys;
    for (const store::DeviceRow &device : devices) {
        const auto box = device.boxKey ? crypto::BoxPublicKey::fromBytes(*device.boxKey) : std::nullopt;
        const auto sealed = box ? crypto::sealShopKey(next, shop, *box, random) : std::nullopt;
        if (sealed)
            sealedKeys[device.device.text()] = QString::fromLatin1(sealed->toBase64(form));
    }
    return {store::BlobKind::Json, QJsonDocument(QJsonObject{{shopKeys, sealedKeys}}).toJson(QJsonDocument::Compact),
            std::nullopt};
}

store::Result<std::shared_ptr<const ShopKeys>> newerKeys(store::Database &database, const base::ShopId &shop,
                                                         const base::DeviceId &device, const ShopKeys &keys)
{
    const auto revocations = store::settledRevocations(database, shop);
    if (!revocations)
        return Unexpected{revocations.error()};
    crypto::VersionedShopKey ring = keys.shop.copy();
    bool isNews = false;
    std::uint32_t version = 1;
    for (const store::StoredEvent &stored : *revocations) {
        ++version;
        const auto blob = store::findBlob(database, shop, stored.event.blobs.front());
        if (!blob)
            return Unexpected{blob.error()};
        auto key = *blob ? keyIn(**blob, shop, device, keys.box) : std::nullopt;
        if (!key || (ring.holds(*key) && version <= ring.version))
            continue;
        isNews = true;
        if (version >= ring.version)
            ring = ring.followedBy({version, std::move(*key)});
        else
            ring.earlier.push_back({version, std::move(*key)});
    }
    if (!isNews)
        return std::shared_ptr<const ShopKeys>();
    return std::make_shared<const ShopKeys>(ShopKeys{std::move(ring), keys.signing.copy(), keys.box.copy()});
}

} // namespace muhr::actions
