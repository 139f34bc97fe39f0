// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/round.h"

#include "core/base/instant_text.h"
#include "core/store/outbox_table.h"
#include "core/sync/signed_text.h"

#include <QJsonArray>

#include <algorithm>

namespace muhr::sync {
namespace {

using base::Unexpected;
using store::Result;

constexpr std::chrono::hours wrongClockFrom(24);
/// A bearer is renewed a little before it runs out.
constexpr std::chrono::seconds bearerMargin(60);

/// What a task does that finds nothing out.
Result<Round::Finding> done(const Result<void> &outcome)
{
    return outcome ? Result<Round::Finding>(std::monostate()) : Unexpected{outcome.error()};
}

Result<Round::Finding> batchFound(Result<std::optional<PushBatch>> batch)
{
    if (!batch)
        return Unexpected{batch.error()};
    return *batch ? Round::Finding(std::move(**batch)) : Round::Finding();
}

Result<Round::Finding> rowFound(store::Database &database, const base::ShopId &shop)
{
    auto row = store::findShop(database, shop);
    if (!row)
        return Unexpected{row.error()};
    return *row ? Round::Finding(std::move(**row)) : Round::Finding();
}

} // namespace

Round::Next Round::ask(const QString &path, QJsonObject body, OnAnswer then)
{
    m_onAnswer = then;
    return Ask{path, {}, std::move(body), m_bearer};
}

Round::Next Round::task(Task work, OnFinding then)
{
    m_onFinding = then;
    return work;
}

Round::Next Round::end(SyncState state)
{
    const bool isWell = state == SyncState::Agreed || state == SyncState::WrongClock;
    if (!isWell)
        giveUp();
    m_repairs = 0;
    return End{state};
}

void Round::giveUp()
{
    m_onAnswer = nullptr;
    m_onFinding = nullptr;
    m_bearer.clear();
    m_bearerUntil = {};
    m_needed.reset();
    m_keyQuestion.reset();
    m_pulled.reset();
    m_missing.clear();
    m_carried.reset();
    m_carriedUpTo = 0;
    m_hasCarried = false;
    m_repairs = 0;
    m_isRevoked = false;
    m_chains.clear();
}

Round::Next Round::answered(const EndpointAnswer &answer)
{
    const OnAnswer then = std::exchange(m_onAnswer, nullptr);
    if (!then)
        return end(SyncState::Failed);
    m_lineKey = answer.key;
    if (answer.isGood())
        return (this->*then)(answer.body);
    if (answer.isOtherKey)
        return askWhoItIs();
    // Somebody with another key who can't say who she is.
    if (then == &Round::takeProof)
        return end(SyncState::OtherKey);
    // It is of an earlier version, which knows no pieces.
    if (then == &Round::takePiece && answer.status == 404)
        return foldArrived();
    if (isCarriedRefused(then, answer))
        return skipCarried();
    const bool isRepairing = then == &Round::takeCommon || then == &Round::takeOfferAnswer;
    // It does not know its own signature: it is not the endpoint that was, and nothing here is given up for it.
    if (isRepairing && answer.trouble() == SyncState::Failed)
        return end(SyncState::NeedsRepair);
    return answer.trouble() == SyncState::NeedsRepair ? repair() : end(answer.trouble());
}

Round::Next Round::found(Result<Finding> finding)
{
    const OnFinding then = std::exchange(m_onFinding, nullptr);
    if (!then || !finding)
        return end(SyncState::Failed);
    return (this->*then)(*finding);
}

Round::Next Round::begin()
{
    return task([shop = m_of.shop](store::Database &database) { return rowFound(database, shop); }, &Round::start);
}

Round::Next Round::start(Finding &finding)
{
    const auto *row = std::get_if<store::ShopRow>(&finding);
    if (!row)
        return end(SyncState::Failed);
    m_shop = *row;
    m_met.reset();
    if (!m_shop->endpoint || !m_of.keys)
        return end(SyncState::NotConnected);
    // Also without a network: names are read by them.
    m_isBeginning = m_mayHaveKeys;
    return m_mayHaveKeys ? lookForKeys() : connect();
}

Round::Next Round::connect()
{
    return m_of.clock.now() + bearerMargin < m_bearerUntil ? push() : signIn();
}

Round::Next Round::signIn()
{
    m_bearer.clear();
    return ask(QStringLiteral("challenge"),
               {{QStringLiteral("shop"), m_shop->shop.text()}, {QStringLiteral("device"), m_shop->device.text()}},
               &Round::answerChallenge);
}

Round::Next Round::answerChallenge(const QJsonObject &body)
{
    const auto challenge = base::Sha256::parse(body[QLatin1String("challenge")].toString());
    const auto time = base::parseInstant(body[QLatin1String("time")].toString());
    if (!challenge || !time)
        return end(SyncState::Failed);
    m_challenge = *challenge;
    m_endpointTime = *time;
    m_askedAt = m_of.clock.now();
    return task([shop = m_of.shop, wall = m_askedAt,
                 time = *time](store::Database &database) { return done(noteContact(database, shop, wall, time)); },
                &Round::signChallenge);
}

Round::Next Round::signChallenge(Finding &)
{
    const QByteArray signature = m_of.keys->signing.sign(challengeText(m_shop->shop, m_shop->device, m_challenge));
    return ask(QStringLiteral("challenge"),
               {{QStringLiteral("shop"), m_shop->shop.text()},
                {QStringLiteral("device"), m_shop->device.text()},
                {QStringLiteral("challenge"), m_challenge.text()},
                {QStringLiteral("signature"), encodeBytes(signature)}},
               &Round::takeBearer);
}

Round::Next Round::takeBearer(const QJsonObject &body)
{
    m_bearer = body[QLatin1String("bearer")].toString();
    const auto until = base::parseInstant(body[QLatin1String("expires")].toString());
    if (m_bearer.isEmpty())
        return end(SyncState::Failed);
    // The endpoint's moment, brought to this machine's clock.
    m_bearerUntil = until ? *until - (m_endpointTime - m_askedAt) : base::Instant();
    m_isRevoked = body[QLatin1String("revoked")].toBool();
    m_chains = parseChains(body[QLatin1String("chains")]);
    takeSealedKeys(body);
    return notePins(body);
}

void Round::takeKey(std::shared_ptr<const actions::ShopKeys> keys)
{
    m_of.keys = std::move(keys);
    m_mayHaveKeys = true;
    if (m_of.keep)
        m_of.keep(m_of.keys);
}

Round::Next Round::push()
{
    m_needed.reset();
    return task([shop = *m_shop, keys = m_of.keys](
                    store::Database &database) { return batchFound(nextPush(database, shop, keys->signing)); },
                &Round::sendBatch);
}

Round::Next Round::sendBatch(Finding &finding)
{
    if (const auto *batch = std::get_if<PushBatch>(&finding)) {
        std::int64_t &sent = m_chains[batch->head.incarnation];
        sent = std::max(sent, batch->head.seq);
        return ask(QStringLiteral("push"), pushJson(*batch), &Round::takePush);
    }
    // The endpoint asks for what this device does not have: its chain is of another machine.
    if (m_needed)
        return end(SyncState::Failed);
    return m_isRevoked ? bringForgotten() : pull();
}

Round::Next Round::takePush(const QJsonObject &body)
{
    const auto taken = parsePushAnswer(body);
    if (!taken || (taken->needs && taken->needs == m_needed))
        return end(SyncState::Failed);
    m_counts.pushed += static_cast<std::int64_t>(taken->numbers.size());
    m_counts.refused += static_cast<std::int64_t>(taken->refused.size());
    m_counts.held += static_cast<std::int64_t>(taken->held.size());
    m_counts.forks += static_cast<std::int64_t>(taken->forks.size());
    m_needed = taken->needs;
    return task([shop = m_of.shop, answer = *taken, isRevoked = m_isRevoked](
                    store::Database &database) { return done(takePushAnswer(database, shop, answer, isRevoked)); },
                &Round::pushed);
}

Round::Next Round::pushed(Finding &)
{
    // Own events leave the outbox when they come back settled, or wait for an owner.
    if (!m_needed)
        return m_isRevoked ? push() : pull();
    return task([shop = *m_shop, keys = m_of.keys, from = *m_needed](
                    store::Database &database) { return batchFound(chainPush(database, shop, keys->signing, from)); },
                &Round::sendBatch);
}

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
        return takeIn();
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

Round::Next Round::end()
{
    const bool isWrong = std::chrono::abs(std::chrono::milliseconds(m_shop->skewMs)) > wrongClockFrom;
    return end(isWrong ? SyncState::WrongClock : SyncState::Agreed);
}

} // namespace muhr::sync
