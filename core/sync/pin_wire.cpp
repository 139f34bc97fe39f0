// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pin_wire.h"

#include "core/sync/invite_wire.h"
#include "core/sync/signed_text.h"
#include "core/sync/wire.h"

#include <algorithm>

namespace muhr::sync {
namespace {

QJsonObject pinsJson(const Pins &pins, const QByteArray &signature)
{
    QJsonObject object = {{QStringLiteral("key"), pins.key.text()},
                          {QStringLiteral("signature"), encodeBytes(signature)}};
    if (pins.next)
        object[QLatin1String("next")] = pins.next->text();
    return object;
}

std::optional<Pins> readPins(const QJsonObject &object)
{
    const auto key = base::Sha256::parse(object[QLatin1String("key")].toString());
    const QJsonValue stated = object[QLatin1String("next")];
    const auto next = base::Sha256::parse(stated.toString());
    // A hash of zeros would be signed like none.
    if (!key || key->isNone() || (!stated.isUndefined() && (!next || next->isNone())))
        return std::nullopt;
    return Pins{*key, next};
}

/// Whoever of them signed it.
std::optional<crypto::DevicePublicKey> signerOf(const QByteArray &text, const QJsonValue &signature,
                                                const std::vector<crypto::DevicePublicKey> &endpoints)
{
    const auto bytes = decodeBytes(signature);
    if (!bytes)
        return std::nullopt;
    const auto found = std::find_if(endpoints.begin(), endpoints.end(), [&](const crypto::DevicePublicKey &endpoint) {
        return endpoint.verifies(text, *bytes);
    });
    return found == endpoints.end() ? std::nullopt : std::optional(*found);
}

base::Sha256 nextOf(const Pins &pins)
{
    return pins.next.value_or(base::Sha256());
}

} // namespace

QJsonObject statedPins(const base::ShopId &shop, const Pins &pins, const crypto::DeviceKey &endpoint)
{
    return pinsJson(pins, endpoint.sign(pinText(shop, pins.key, nextOf(pins))));
}

std::optional<Pins> parsePins(const QJsonValue &stated, const base::ShopId &shop,
                              const std::vector<crypto::DevicePublicKey> &endpoints)
{
    const QJsonObject object = stated.toObject();
    const auto pins = readPins(object);
    const bool isSigned =
        pins && signerOf(pinText(shop, pins->key, nextOf(*pins)), object[QLatin1String("signature")], endpoints);
    return isSigned ? pins : std::nullopt;
}

QJsonObject provenPins(const base::ShopId &shop, const base::Sha256 &nonce, const Pins &pins,
                       const crypto::DeviceKey &endpoint)
{
    return pinsJson(pins, endpoint.sign(keyText(shop, nonce, pins.key, nextOf(pins))));
}

std::optional<ProvenPins> parseProof(const QJsonValue &proof, const base::ShopId &shop, const base::Sha256 &nonce,
                                     const std::vector<crypto::DevicePublicKey> &endpoints)
{
    const QJsonObject object = proof.toObject();
    const auto pins = readPins(object);
    const auto signer =
        pins ? signerOf(keyText(shop, nonce, pins->key, nextOf(*pins)), object[QLatin1String("signature")], endpoints)
             : std::nullopt;
    return signer ? std::optional(ProvenPins{*pins, *signer}) : std::nullopt;
}

QString keyDigits(const crypto::DevicePublicKey &endpoint, const base::Sha256 &key)
{
    return sixDigitsOf("muhr/key-digits/1" + endpoint.bytes() + key.bytes());
}

} // namespace muhr::sync
