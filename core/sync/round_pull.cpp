// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outbox_table.h"
#include "core/sync/round.h"
#include "core/sync/round_finding.h"

#include <QJsonArray>

#include <algorithm>

namespace muhr::sync {

using base::Unexpected;
using store::Result;

Round::Next Round::pull()
{
    if (m_of.bySnapshot)
        return arrive();
    return task(
        [shop = m_of.shop](store::Database &database) -> Result<Finding> {
            auto row = store::findShop(database, shop);
            if (!row)
                return Unexpected{row.error()};
            if (!*row)
                return Finding();
            const auto held = heldHashOf(database, **row);
            return held ? Result<Finding>(Standing{std::move(**row), *held}) : Unexpected{held.error()};
        },
        &Round::askPull);
}

Round::Next Round::askPull(Finding &finding)
{
    const auto *standing = std::get_if<Standing>(&finding);
    if (!standing)
        return end(SyncState::Failed);
    m_shop = standing->row;
    const store::SyncPosition &position = m_shop->position;
    m_onAnswer = &Round::takePull;
    const PullQuestion question{position.cursor, m_of.mostPulled, position.epoch, position.head, standing->held};
    return Ask{QStringLiteral("pull"), pullQuery(question), std::nullopt, m_bearer};
}

Round::Next Round::takePull(const QJsonObject &body)
{
    auto answer = parsePullAnswer(body);
    if (!answer)
        return end(SyncState::Failed);
    if (!isUnbroken(m_shop->position, answer->events))
        return end(SyncState::NeedsRepair);
    if (std::any_of(answer->events.begin(), answer->events.end(), [](const auto &event) {
            return std::holds_alternative<loyalty::DeviceRevoked>(event.event.body);
        })) {
        m_mayHaveKeys = true;
        // Its key may not be sealed to this device, which was called lost itself then: that comes with the next bearer.
        m_bearerUntil = {};
    }
    m_pulled = std::make_shared<const PullAnswer>(std::move(*answer));
    m_taken = 0;
    return task(
        [shop = m_of.shop, pulled = m_pulled, wall = m_of.clock.now()](store::Database &database) -> Result<Finding> {
            if (const auto noted = noteContact(database, shop, wall, pulled->time); !noted)
                return Unexpected{noted.error()};
            if (const auto noted = noteEpoch(database, shop, *pulled); !noted)
                return Unexpected{noted.error()};
            if (const auto kept = keepKeys(database, shop, pulled->keys); !kept)
                return Unexpected{kept.error()};
            if (const auto noted = noteOthers(database, shop, *pulled); !noted)
                return Unexpected{noted.error()};
            auto missing = blobsToFetch(database, shop, pulled->blobs);
            return missing ? Result<Finding>(std::move(*missing)) : Unexpected{missing.error()};
        },
        &Round::fetchBlobs);
}

Round::Next Round::fetchBlobs(Finding &finding)
{
    m_missing = std::move(std::get<std::vector<base::Sha256>>(finding));
    return askBlobs();
}

Round::Next Round::askBlobs()
{
    if (m_missing.empty())
        return pushAhead();
    QJsonArray want;
    for (const auto &hash : m_missing)
        want.append(hash.text());
    return ask(QStringLiteral("blobs"), {{QStringLiteral("want"), want}}, &Round::takeBlobs);
}

Round::Next Round::takeBlobs(const QJsonObject &body)
{
    std::vector<store::Blob> blobs;
    for (const QJsonValue value : body[QLatin1String("blobs")].toArray())
        if (auto blob = parseBlob(value.toObject()))
            blobs.push_back(std::move(*blob));
    const auto before = m_missing.size();
    std::erase_if(m_missing, [&](const base::Sha256 &hash) {
        return std::any_of(blobs.begin(), blobs.end(), [&](const store::Blob &blob) { return blob.hash() == hash; });
    });
    // One that was destroyed since it was named will never come.
    if (m_missing.size() == before)
        m_missing.clear();
    return task([shop = m_of.shop, blobs = std::move(blobs)](
                    store::Database &database) { return done(keepBlobs(database, shop, blobs)); },
                &Round::keptBlobs);
}

Round::Next Round::keptBlobs(Finding &)
{
    return askBlobs();
}

Round::Next Round::takeIn()
{
    if (m_taken < m_pulled->events.size())
        return task(
            [shop = m_of.shop, keys = m_of.keys, pulled = m_pulled, from = m_taken,
             pace = m_of.pace](store::Database &database) -> Result<Finding> {
                const store::PeopleKeys people(shop, keys->shop.copy());
                const auto to = takeSlice(database, shop, &people, *pulled, from, pace());
                return to ? Result<Finding>(*to) : Unexpected{to.error()};
            },
            &Round::tookIn);
    m_counts.pulled += static_cast<std::int64_t>(m_taken);
    // Waiting for what has just come would end at once, with one more round for nothing.
    if (m_taken > 0)
        m_shop->position.cursor = m_pulled->events.back().settlement.number;
    if (m_pulled->hasMore)
        return pull();
    if (m_isAhead)
        return awaitAhead();
    return task(
        [shop = m_of.shop](store::Database &database) -> Result<Finding> {
            const auto waiting = store::countOutbox(database, shop);
            return waiting ? Result<Finding>(static_cast<std::size_t>(*waiting)) : Unexpected{waiting.error()};
        },
        &Round::finish);
}

Round::Next Round::tookIn(Finding &finding)
{
    m_taken = std::get<std::size_t>(finding);
    return takeIn();
}

Round::Next Round::finish(Finding &finding)
{
    m_pulled.reset();
    if (std::get<std::size_t>(finding) > 0)
        return push();
    return carry();
}

} // namespace muhr::sync
