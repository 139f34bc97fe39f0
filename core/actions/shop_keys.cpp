// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/shop_keys.h"

namespace muhr::actions {
namespace {

const QString kSigning = QStringLiteral("signing_key");
const QString kBox = QStringLiteral("box_key");
constexpr auto kForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString textOf(QByteArrayView secret)
{
    return QString::fromLatin1(secret.toByteArray().toBase64(kForm));
}

QByteArray secretOf(const QJsonObject &others, const QString &name)
{
    return QByteArray::fromBase64(others[name].toString().toLatin1(), kForm);
}

} // namespace

void putKeys(crypto::KeyFile &file, const base::ShopId &shop, const ShopKeys &keys)
{
    file.set(shop, keys.shop.copy(), {{kSigning, textOf(keys.signing.secret())}, {kBox, textOf(keys.box.secret())}});
}

std::optional<ShopKeys> takeKeys(const crypto::KeyFile &file, const base::ShopId &shop)
{
    const auto *key = file.keyOf(shop);
    const auto *others = file.othersOf(shop);
    if (!key || !others)
        return std::nullopt;
    auto signing = crypto::DeviceKey::fromSecret(secretOf(*others, kSigning));
    auto box = crypto::BoxKey::fromSecret(secretOf(*others, kBox));
    if (!signing || !box)
        return std::nullopt;
    return ShopKeys{key->copy(), std::move(*signing), std::move(*box)};
}

} // namespace muhr::actions
