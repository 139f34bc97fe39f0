// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/round.h"

#include "core/base/instant_text.h"
#include "core/sync/round_finding.h"
#include "core/sync/signed_text.h"

namespace muhr::sync {
namespace {

using base::Unexpected;
using store::Result;

constexpr std::chrono::hours wrongClockFrom(24);
/// A bearer is renewed a little before it runs out.
constexpr std::chrono::seconds bearerMargin(60);

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
    m_wasPlain = false;
    m_isAhead = false;
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

Round::Next Round::end()
{
    const bool isWrong = std::chrono::abs(std::chrono::milliseconds(m_shop->skewMs)) > wrongClockFrom;
    return end(isWrong ? SyncState::WrongClock : SyncState::Agreed);
}

} // namespace muhr::sync
