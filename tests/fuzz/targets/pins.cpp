// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pin_wire.h"

#include "tests/fuzz/target.h"

#include <QJsonDocument>

namespace muhr::fuzz::targets {
namespace {

/// Of an endpoint whose secret key is 32 bytes of 7, and of a shop of no name.
void run(QByteArrayView bytes)
{
    static const auto endpoint = *crypto::DeviceKey::fromSecret(QByteArray(32, '\7'));
    static const std::vector known{endpoint.publicKey()};
    const auto stated = QJsonDocument::fromJson(bytes.toByteArray()).object();
    const base::ShopId shop;
    if (const auto pins = sync::parsePins(stated, shop, known)) {
        require(!pins->key.isNone(), "a line has a key");
        require(sync::parsePins(sync::statedPins(shop, *pins, endpoint), shop, known) == pins, "stated again the same");
    }
    if (const auto proof = sync::parseProof(stated, shop, base::Sha256(), known))
        require(proof->endpoint == endpoint.publicKey(), "whoever signed is one that is known");
}

} // namespace

const Target &pins()
{
    static const Target target{"pins", run};
    return target;
}

} // namespace muhr::fuzz::targets
