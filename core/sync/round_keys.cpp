// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/next_shop_key.h"
#include "core/crypto/sealed_shop_key.h"
#include "core/store/rewrap.h"
#include "core/store/transaction.h"
#include "core/sync/round.h"

#include <QJsonArray>

#include <utility>

namespace muhr::sync {
namespace {

using base::Unexpected;
using store::Result;

/// Of one transaction, before the counter may come in between.
constexpr std::int64_t rewrappedAtOnce = 100;

std::optional<crypto::VersionedShopKey> openedKey(const QJsonValue &value, const base::ShopId &shop,
                                                  const crypto::BoxKey &box)
{
    const auto sealed = decodeBytes(value);
    return sealed ? crypto::openShopKey(*sealed, shop, box) : std::nullopt;
}

} // namespace

void Round::takeSealedKeys(const QJsonObject &body)
{
    crypto::VersionedShopKey ring = m_of.keys->shop.copy();
    bool isNews = false;
    // Where it was let in while another one was revoked.
    auto newest = openedKey(body[QLatin1String("shop_key")], m_shop->shop, m_of.keys->box);
    if (newest && !ring.holds(newest->key)) {
        isNews = true;
        ring = ring.followedBy(std::move(*newest));
    }
    const QJsonArray earlier = body[QLatin1String("earlier_keys")].toArray();
    for (const QJsonValue value : earlier) {
        auto key = openedKey(value, m_shop->shop, m_of.keys->box);
        if (!key || ring.holds(key->key))
            continue;
        isNews = true;
        ring.earlier.push_back(std::move(*key));
    }
    if (isNews)
        takeKey(std::make_shared<const actions::ShopKeys>(
            actions::ShopKeys{std::move(ring), m_of.keys->signing.copy(), m_of.keys->box.copy()}));
}

Round::Next Round::lookForKeys()
{
    return task(
        [shop = *m_shop, keys = m_of.keys](store::Database &database) -> Result<Finding> {
            auto newer = actions::newerKeys(database, shop.shop, shop.device, *keys);
            return newer ? Result<Finding>(std::move(*newer)) : Unexpected{newer.error()};
        },
        &Round::takeKeys);
}

Round::Next Round::takeKeys(Finding &finding)
{
    auto newer = std::get<std::shared_ptr<const actions::ShopKeys>>(finding);
    if (newer)
        takeKey(std::move(newer));
    m_mayHaveKeys = false;
    return m_of.keys->shop.earlier.empty() || !m_of.random ? haveKeys() : rewrap();
}

Round::Next Round::rewrap()
{
    return task(
        [shop = m_of.shop, keys = m_of.keys, random = m_of.random](store::Database &database) -> Result<Finding> {
            auto transaction = store::Transaction::begin(database);
            if (!transaction)
                return Unexpected{transaction.error()};
            const auto done = store::rewrapPersonKeys(*transaction, store::PeopleKeys(shop, keys->shop.copy()), *random,
                                                      rewrappedAtOnce);
            if (!done)
                return Unexpected{done.error()};
            if (const auto committed = transaction->commit(); !committed)
                return Unexpected{committed.error()};
            return Finding(static_cast<std::size_t>(*done));
        },
        &Round::rewrapped);
}

Round::Next Round::rewrapped(Finding &finding)
{
    return std::get<std::size_t>(finding) < static_cast<std::size_t>(rewrappedAtOnce) ? haveKeys() : rewrap();
}

Round::Next Round::haveKeys()
{
    return std::exchange(m_isBeginning, false) ? connect() : end();
}

} // namespace muhr::sync
