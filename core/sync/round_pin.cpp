// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/round.h"
#include "core/sync/take_pins.h"

#include <utility>

namespace muhr::sync {

using base::Unexpected;
using store::Result;

Round::Next Round::notePins(const QJsonObject &body)
{
    if (!m_shop->endpoint->key || !m_lineKey)
        return push();
    return task(
        [shop = m_of.shop, line = *m_lineKey,
         stated = body[QLatin1String("pin")]](store::Database &database) -> Result<Finding> {
            auto row = sync::notePins(database, shop, line, stated);
            if (!row)
                return Unexpected{row.error()};
            return *row ? Finding(std::move(**row)) : Finding();
        },
        &Round::notedPins);
}

Round::Next Round::notedPins(Finding &finding)
{
    const auto *row = std::get_if<store::ShopRow>(&finding);
    if (!row)
        return end(SyncState::Failed);
    m_shop->endpoint = row->endpoint;
    return push();
}

Round::Next Round::askWhoItIs()
{
    m_bearer.clear();
    if (!m_of.random)
        return end(SyncState::OtherKey);
    return task(
        [shop = m_of.shop, random = m_of.random](store::Database &database) -> Result<Finding> {
            auto endpoints = endpointKeys(database, shop);
            if (!endpoints)
                return Unexpected{endpoints.error()};
            return Finding(KeyQuestion{*base::Sha256::fromBytes(random->bytes(32)), std::move(*endpoints)});
        },
        &Round::sendKeyQuestion);
}

Round::Next Round::sendKeyQuestion(Finding &finding)
{
    m_keyQuestion = std::move(std::get<KeyQuestion>(finding));
    m_onAnswer = &Round::takeProof;
    // Nothing of the shop is in it but its name, which is chance.
    return Ask{
        QStringLiteral("challenge"),
        {},
        QJsonObject{{QStringLiteral("shop"), m_of.shop.text()}, {QStringLiteral("nonce"), m_keyQuestion->nonce.text()}},
        {},
        true};
}

Round::Next Round::takeProof(const QJsonObject &body)
{
    const auto asked = std::exchange(m_keyQuestion, std::nullopt);
    const auto proof = asked && m_lineKey
                           ? parseProof(body[QLatin1String("proof")], m_of.shop, asked->nonce, asked->endpoints)
                           : std::nullopt;
    // Signed rightly but of another key: somebody stands between who hands our questions on.
    if (!proof || !proof->pins.has(*m_lineKey))
        return end(SyncState::OtherKey);
    m_met = MetKey{*m_lineKey, keyDigits(proof->endpoint, *m_lineKey)};
    return end(SyncState::NewKey);
}

} // namespace muhr::sync
