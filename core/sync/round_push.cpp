// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/round.h"
#include "core/sync/round_finding.h"

#include <algorithm>

namespace muhr::sync {
namespace {

/// Nothing in it that the next push would have to follow first.
bool isPlain(const PushAnswer &answer)
{
    return !answer.needs && !answer.numbers.empty() && answer.refused.empty() && answer.held.empty() &&
           answer.forks.empty();
}

} // namespace

Round::Next Round::push()
{
    m_needed.reset();
    m_wasPlain = false;
    return task([shop = *m_shop, keys = m_of.keys, most = m_of.mostPushed](
                    store::Database &database) { return batchFound(nextPush(database, shop, keys->signing, most)); },
                &Round::sendBatch);
}

Round::Ask Round::askPush(const PushBatch &batch)
{
    std::int64_t &sent = m_chains[batch.head.incarnation];
    sent = std::max(sent, batch.head.seq);
    return {QStringLiteral("push"), {}, pushJson(batch), m_bearer};
}

Round::Next Round::sendBatch(Finding &finding)
{
    if (const auto *batch = std::get_if<PushBatch>(&finding)) {
        m_onAnswer = &Round::takePush;
        return askPush(*batch);
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
    m_wasPlain = isPlain(*taken);
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

/// Only behind a push that went well, in the history it was of; never more than one, and nothing else is asked
/// meanwhile.
Round::Next Round::pushAhead()
{
    const bool goesOn = m_of.pushesAhead && m_wasPlain && !m_isRevoked && !m_pulled->hasMore &&
                        !m_pulled->events.empty() && m_shop->position.epoch == m_pulled->epoch;
    if (!goesOn)
        return takeIn();
    return task(
        [shop = *m_shop, keys = m_of.keys, pulled = m_pulled, most = m_of.mostPushed](store::Database &database) {
            return batchFound(pushBehind(database, shop, keys->signing, pulled->events, most));
        },
        &Round::sendAhead);
}

Round::Next Round::sendAhead(Finding &finding)
{
    const auto *batch = std::get_if<PushBatch>(&finding);
    if (!batch)
        return takeIn();
    m_isAhead = true;
    Ask ahead = askPush(*batch);
    ahead.isAhead = true;
    return ahead;
}

Round::Next Round::sent()
{
    return m_isAhead ? takeIn() : end(SyncState::Failed);
}

Round::Next Round::awaitAhead()
{
    m_isAhead = false;
    m_needed.reset();
    m_onAnswer = &Round::takePush;
    return Await();
}

} // namespace muhr::sync
