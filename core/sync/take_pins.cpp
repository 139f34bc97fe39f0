// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/take_pins.h"

#include "core/store/device_table.h"
#include "core/store/transaction.h"

namespace muhr::sync {

using base::Unexpected;
using store::Result;

namespace {

Result<void> put(store::Database &database, const base::ShopId &shop, const store::EndpointAddress &endpoint)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return Unexpected{transaction.error()};
    if (const auto done = store::setEndpoint(*transaction, shop, endpoint); !done)
        return Unexpected{done.error()};
    return transaction->commit();
}

/// The other one of the two that are stated: whoever runs the endpoint may go back to it.
std::optional<base::Sha256> otherThan(const base::Sha256 &line, const Pins &pins)
{
    return pins.key == line ? pins.next : std::optional(pins.key);
}

} // namespace

Result<std::vector<crypto::DevicePublicKey>> endpointKeys(store::Database &database, const base::ShopId &shop)
{
    const auto devices = store::listDevices(database, shop);
    if (!devices)
        return Unexpected{devices.error()};
    std::vector<crypto::DevicePublicKey> keys;
    for (const store::DeviceRow &device : *devices)
        if (device.ceiling == loyalty::Ceiling::Endpoint && !device.isRevoked)
            if (const auto key = crypto::DevicePublicKey::fromBytes(device.signingKey))
                keys.push_back(*key);
    return keys;
}

Result<std::optional<store::ShopRow>> notePins(store::Database &database, const base::ShopId &shop,
                                               const base::Sha256 &line, const QJsonValue &stated)
{
    auto row = store::findShop(database, shop);
    const auto endpoints = endpointKeys(database, shop);
    if (!row || !endpoints)
        return Unexpected{row ? endpoints.error() : row.error()};
    if (!*row || !(*row)->endpoint)
        return row;
    store::EndpointAddress endpoint = *(*row)->endpoint;
    if (endpoint.nextKey == line) {
        endpoint.key = line;
        endpoint.nextKey.reset();
    }
    const auto pins = parsePins(stated, shop, *endpoints);
    if (pins && pins->has(line) && endpoint.key == line)
        endpoint.nextKey = otherThan(line, *pins);
    if (endpoint == *(*row)->endpoint)
        return row;
    if (const auto done = put(database, shop, endpoint); !done)
        return Unexpected{done.error()};
    (*row)->endpoint = endpoint;
    return row;
}

Result<void> takeKey(store::Database &database, const base::ShopId &shop, const base::Sha256 &key)
{
    const auto row = store::findShop(database, shop);
    if (!row)
        return Unexpected{row.error()};
    if (!*row || !(*row)->endpoint)
        return {};
    store::EndpointAddress endpoint = *(*row)->endpoint;
    endpoint.key = key;
    endpoint.nextKey.reset();
    return put(database, shop, endpoint);
}

} // namespace muhr::sync
