// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/operator_word.h"

#include "core/base/instant_text.h"
#include "core/crypto/mac.h"

#include <QJsonDocument>

namespace muhr::endpoint {
namespace {

constexpr QLatin1String shopKey("shop");
constexpr QLatin1String tokenKey("token_hash");
constexpr QLatin1String expiresKey("expires");
constexpr QLatin1String timeKey("time");

} // namespace

QByteArray placeBytes(const store::EnrolLink &place, base::Instant now)
{
    QJsonObject object{{shopKey, place.shop.text()}, {tokenKey, place.token.text()}, {timeKey, base::instantText(now)}};
    if (place.expiresAt)
        object[expiresKey] = base::instantText(*place.expiresAt);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<store::EnrolLink> parsePlace(const QByteArray &bytes, base::Instant now)
{
    const auto object = QJsonDocument::fromJson(bytes).object();
    const auto shop = base::ShopId::parse(object[shopKey].toString());
    const auto token = base::Sha256::parse(object[tokenKey].toString());
    const auto time = base::parseInstant(object[timeKey].toString());
    if (!shop || !token || !time || *time > now + operatorWordLasts || *time < now - operatorWordLasts)
        return std::nullopt;
    store::EnrolLink place;
    place.shop = *shop;
    place.token = *token;
    place.ceiling = loyalty::Ceiling::Owner;
    if (object.contains(expiresKey)) {
        place.expiresAt = base::parseInstant(object[expiresKey].toString());
        if (!place.expiresAt)
            return std::nullopt;
    }
    return place;
}

QByteArray operatorSignature(const Secrets &secrets, QByteArrayView body)
{
    return crypto::hmacSha256(secrets.derivedKey("muhr/operator/1").view(), body).text().toLatin1();
}

} // namespace muhr::endpoint
