// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/sha256.h"
#include "core/crypto/device_key.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

// What an endpoint says of the key of its TLS line, which laptops hold it to (SHA-256 of the public key). Each is
// signed by the endpoint's own key, which the shop knows from the event that enrolled it.
namespace muhr::sync {

/// The key that the line has, and the one that it is going to have.
struct Pins
{
    base::Sha256 key;
    std::optional<base::Sha256> next;

    bool has(const base::Sha256 &one) const { return one == key || one == next; }
    friend bool operator==(const Pins &, const Pins &) = default;
};

/// With each bearer, {"key", "next" or absent, "signature"}. Signed is "muhr/pin/1" ‖ shop ‖ key ‖ next (32 zero bytes:
/// none).
QJsonObject statedPins(const base::ShopId &shop, const Pins &pins, const crypto::DeviceKey &endpoint);
/// Nothing: it is not whole, or no one of `endpoints` signed it for this shop.
std::optional<Pins> parsePins(const QJsonValue &stated, const base::ShopId &shop,
                              const std::vector<crypto::DevicePublicKey> &endpoints);

/// The answer to a laptop that met another key and asks whose it is ("nonce" of POST /sync/v1/challenge): the same
/// fields, signed as "muhr/key/1" ‖ shop ‖ nonce ‖ key ‖ next, so that it can't be an earlier answer.
QJsonObject provenPins(const base::ShopId &shop, const base::Sha256 &nonce, const Pins &pins,
                       const crypto::DeviceKey &endpoint);
struct ProvenPins
{
    Pins pins;
    /// Who signed.
    crypto::DevicePublicKey endpoint;
};
std::optional<ProvenPins> parseProof(const QJsonValue &proof, const base::ShopId &shop, const base::Sha256 &nonce,
                                     const std::vector<crypto::DevicePublicKey> &endpoints);

/// What a laptop shows of a key that it met, and `muhr-endpoint pin show` of those that it has: "042117", the same for
/// all shops.
QString keyDigits(const crypto::DevicePublicKey &endpoint, const base::Sha256 &key);

} // namespace muhr::sync
