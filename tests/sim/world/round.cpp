// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/round.h"

#include "core/base/instant_text.h"
#include "core/store/outbox_table.h"
#include "core/sync/laptop_side.h"
#include "core/sync/signed_text.h"
#include "tests/sim/world/mutants.h"

#include <QJsonArray>

#include <algorithm>

namespace muhr::tests::sim {
namespace {

constexpr std::chrono::seconds bearerMargin(60);

} // namespace

Round::Round(Laptop &laptop, Trace &trace, std::int64_t pullLimit, Mutant mutant)
    : m_laptop(laptop), m_trace(trace), m_pullLimit(pullLimit), m_mutant(mutant)
{
}

/// A store that fails is a crash on its way, or a finding.
template <typename T, typename Error>
bool Round::isGood(const base::Expected<T, Error> &outcome)
{
    if (outcome)
        return true;
    if constexpr (std::is_same_v<Error, store::StoreError>)
        m_trouble = QStringLiteral("the store failed in phase %1: %2 %3")
                        .arg(static_cast<int>(m_phase))
                        .arg(static_cast<int>(outcome.error()))
                        .arg(m_laptop.database().lastRefusal());
    giveUp();
    return false;
}

void Round::ask(Network &network, const QString &path, const QJsonObject &body)
{
    m_waitsFor = ++m_laptop.lastRequest;
    m_askedAt = m_laptop.clock.now();
    network.send({m_laptop.index(), m_laptop.lastRequest, false, path, m_bearer, {}, body});
}

void Round::giveUp()
{
    m_isBroken = m_mutant == Mutant::GivesUpForEver;
    if (m_mutant == Mutant::NewIdOnRetry && m_phase == Phase::Pushing)
        writeFirstWaitingAgain(m_laptop);
    if (m_phase == Phase::TakingIn && m_taken > 0)
        m_trace.count(QStringLiteral("pulls cut between slices"));
    m_phase = Phase::Resting;
    m_waitsFor.reset();
    m_pulled.reset();
    m_bearer.clear();
    m_hasAgreed = false;
    m_laptop.isOnline = false;
}

void Round::step(Network &network)
{
    if (m_isBroken || isWaiting())
        return;
    if (m_phase == Phase::TakingIn) {
        takeIn(network);
        return;
    }
    m_hasAgreed = false;
    if (m_bearer.isEmpty() || m_laptop.clock.now() + bearerMargin >= m_bearerUntil)
        signIn(network);
    else
        push(network);
}

void Round::take(const Message &answer, Network &network)
{
    if (m_waitsFor != answer.number) {
        m_trace.count(QStringLiteral("answers too late"));
        return;
    }
    m_waitsFor.reset();
    if (!answer.refusal.isEmpty()) {
        m_trace.count(QStringLiteral("refusals of the endpoint"));
        if (answer.refusal != QLatin1String("signed_out") && answer.refusal != QLatin1String("not_stored"))
            m_trouble = QStringLiteral("%1 was answered %2").arg(answer.path, answer.refusal);
        giveUp();
        return;
    }
    m_laptop.isOnline = true;
    switch (m_phase) {
    case Phase::SigningIn:
        takeChallenge(answer, network);
        break;
    case Phase::Pushing:
        takePush(answer, network);
        break;
    case Phase::Pulling:
        takePull(answer, network);
        break;
    case Phase::FetchingBlobs:
        takeBlobs(answer, network);
        break;
    case Phase::Resting:
    case Phase::TakingIn:
        break;
    }
}

void Round::signIn(Network &network)
{
    m_phase = Phase::SigningIn;
    m_bearer.clear();
    ask(network, QStringLiteral("challenge"),
        {{QStringLiteral("shop"), m_laptop.session.shop.text()},
         {QStringLiteral("device"), m_laptop.session.device.text()}});
}

void Round::takeChallenge(const Message &answer, Network &network)
{
    const auto time = base::parseInstant(answer.body[QLatin1String("time")].toString());
    const base::Instant wall = m_laptop.clock.now();
    const auto &session = m_laptop.session;
    const QString bearer = answer.body[QLatin1String("bearer")].toString();
    if (!bearer.isEmpty()) {
        m_trace.count(QStringLiteral("bearers"));
        m_bearer = bearer;
        const auto until = base::parseInstant(answer.body[QLatin1String("expires")].toString());
        m_bearerUntil = *until - (*time - m_askedAt);
        push(network);
        return;
    }
    if (!isGood(sync::noteContact(m_laptop.database(), session.shop, wall, *time, std::nullopt)))
        return;
    const auto challenge = *base::Sha256::parse(answer.body[QLatin1String("challenge")].toString());
    const QByteArray signature =
        m_laptop.keys->signing.sign(sync::challengeText(session.shop, session.device, challenge));
    ask(network, QStringLiteral("challenge"),
        {{QStringLiteral("shop"), session.shop.text()},
         {QStringLiteral("device"), session.device.text()},
         {QStringLiteral("challenge"), challenge.text()},
         {QStringLiteral("signature"), sync::encodeBytes(signature)}});
}

void Round::push(Network &network)
{
    m_phase = Phase::Pushing;
    const auto batch = sync::nextPush(m_laptop.database(), m_laptop.row(), m_laptop.keys->signing);
    if (!isGood(batch))
        return;
    if (!*batch) {
        pull(network);
        return;
    }
    ask(network, QStringLiteral("push"), sync::pushJson(**batch));
    if (m_mutant == Mutant::SentIsDone)
        forgetOutbox(m_laptop);
}

void Round::takePush(const Message &answer, Network &network)
{
    const auto taken = sync::parsePushAnswer(answer.body);
    if (!taken) {
        m_trouble = QStringLiteral("an answer to a push could not be read");
        giveUp();
        return;
    }
    m_trace.count(QStringLiteral("forks"), static_cast<std::int64_t>(taken->forks.size()));
    if (isGood(sync::takePushAnswer(m_laptop.database(), m_laptop.session.shop, *taken)))
        pull(network);
}

void Round::pull(Network &network)
{
    m_phase = Phase::Pulling;
    const auto position = m_laptop.row().position;
    QJsonObject question{{QStringLiteral("after"), qint64(position.cursor)},
                         {QStringLiteral("limit"), qint64(m_pullLimit)},
                         {QStringLiteral("head"), position.head.text()}};
    if (position.epoch)
        question[QStringLiteral("epoch")] = sync::encodeBytes(*position.epoch);
    ask(network, QStringLiteral("pull"), question);
}

void Round::takePull(const Message &answer, Network &network)
{
    m_pulled = sync::parsePullAnswer(answer.body);
    const auto &shop = m_laptop.session.shop;
    if (!m_pulled || !sync::isUnbroken(m_laptop.row().position, m_pulled->events)) {
        m_trouble = QStringLiteral("a pull does not follow what is here");
        giveUp();
        return;
    }
    store::Database &database = m_laptop.database();
    if (!isGood(sync::noteContact(database, shop, m_laptop.clock.now(), m_pulled->time, m_pulled->epoch)) ||
        !isGood(sync::keepKeys(database, shop, m_pulled->keys)))
        return;
    auto missing = sync::blobsToFetch(database, shop, m_pulled->blobs);
    if (!isGood(missing))
        return;
    m_missing = std::move(*missing);
    m_taken = 0;
    fetchBlobs(network);
}

void Round::fetchBlobs(Network &network)
{
    if (m_missing.empty()) {
        m_phase = Phase::TakingIn;
        if (m_mutant == Mutant::CursorBeforeEvents)
            moveCursor(m_laptop, m_pulled->events);
        return;
    }
    m_phase = Phase::FetchingBlobs;
    QJsonArray want;
    for (const auto &hash : m_missing)
        want.append(hash.text());
    ask(network, QStringLiteral("blobs"), {{QStringLiteral("want"), want}});
}

void Round::takeBlobs(const Message &answer, Network &network)
{
    std::vector<store::Blob> blobs;
    for (const QJsonValue value : answer.body[QLatin1String("blobs")].toArray())
        if (auto blob = sync::parseBlob(value.toObject()))
            blobs.push_back(std::move(*blob));
    const auto before = m_missing.size();
    std::erase_if(m_missing, [&](const base::Sha256 &hash) {
        return std::any_of(blobs.begin(), blobs.end(), [&](const auto &blob) { return blob.hash() == hash; });
    });
    if (m_missing.size() == before)
        m_missing.clear();
    if (isGood(sync::keepBlobs(m_laptop.database(), m_laptop.session.shop, blobs)))
        fetchBlobs(network);
}

void Round::takeIn(Network &network)
{
    const auto &events = m_pulled->events;
    const auto &shop = m_laptop.session.shop;
    if (m_taken < events.size()) {
        const store::PeopleKeys people(shop, m_laptop.keys->shop.copy());
        const auto taken = sync::takeSlice(m_laptop.database(), shop, &people, events, m_taken, [] { return false; });
        if (!isGood(taken))
            return;
        m_taken = *taken;
        m_trace.count(QStringLiteral("slices"));
        if (m_mutant == Mutant::OwnMoments)
            moveMoments(m_laptop);
        return;
    }
    if (m_pulled->hasMore) {
        pull(network);
        return;
    }
    const auto waiting = store::countOutbox(m_laptop.database(), shop);
    if (!isGood(waiting))
        return;
    if (*waiting > 0)
        push(network);
    else
        rest();
}

void Round::rest()
{
    m_phase = Phase::Resting;
    m_pulled.reset();
    m_hasAgreed = true;
    m_trace.count(QStringLiteral("rounds agreed"));
}

} // namespace muhr::tests::sim
