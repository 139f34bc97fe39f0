// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/carried.h"
#include "core/sync/round.h"

#include <utility>

namespace muhr::sync {
namespace {

using base::Unexpected;
using store::Result;

/// What the endpoint could not take is asked about again after this: its laptop may have been there meanwhile.
constexpr std::chrono::minutes cutAskedAgainAfter(10);

} // namespace

Round::Next Round::carry()
{
    if (m_carriedUpTo == 0) {
        const auto now = m_of.clock.now();
        m_asksCut = !m_cutAskedAt || now < *m_cutAskedAt || now - *m_cutAskedAt > cutAskedAgainAfter;
        if (m_asksCut) {
            m_cutAskedAt = now;
            m_notTaken.clear();
        }
    }
    return task(
        [shop = m_of.shop, after = m_carriedUpTo, asksCut = m_asksCut](store::Database &database) -> Result<Finding> {
            const auto row = store::findShop(database, shop);
            auto batch = store::nextCarried(database, shop, after, asksCut);
            if (!row || !batch)
                return Unexpected{!row ? row.error() : batch.error()};
            if (!*row || !*batch)
                return Finding();
            return Finding(Carrying{std::move(**batch), {(*row)->position.cursor, (*row)->position.head}});
        },
        &Round::sendCarried);
}

Round::Next Round::sendCarried(Finding &finding)
{
    if (auto *next = std::get_if<Carrying>(&finding)) {
        m_carriedUpTo = next->batch.place;
        if (m_notTaken.contains(m_carriedUpTo))
            return carry();
        const QJsonObject body = pushJson(carriedPush(next->batch, next->stands));
        m_carried = std::make_shared<const store::CarriedBatch>(std::move(next->batch));
        return ask(QStringLiteral("push"), body, &Round::takeCarried);
    }
    m_carriedUpTo = 0;
    if (std::exchange(m_hasCarried, false))
        return pull();
    return m_mayHaveKeys ? lookForKeys() : end();
}

Round::Next Round::takeCarried(const QJsonObject &body)
{
    const auto taken = parsePushAnswer(body);
    if (!taken)
        return end(SyncState::Failed);
    if (isAnswered(*m_carried, *taken)) {
        m_hasCarried = true;
        m_counts.carried += static_cast<std::int64_t>(m_carried->events.size());
    }
    return task(
        [shop = m_of.shop, batch = m_carried, answer = *taken](store::Database &database) -> Result<Finding> {
            const auto noted = takeCarriedAnswer(database, shop, *batch, answer);
            return noted ? Result<Finding>(std::monostate()) : Unexpected{noted.error()};
        },
        &Round::nextCarried);
}

Round::Next Round::nextCarried(Finding &)
{
    return carry();
}

bool Round::isCarriedRefused(OnAnswer asked, const EndpointAnswer &answer) const
{
    constexpr int unauthorized = 401;
    constexpr int otherHistory = 409;
    constexpr int tooMany = 429;
    return asked == &Round::takeCarried && answer.status >= 400 && answer.status < 500 &&
           answer.status != unauthorized && answer.status != otherHistory && answer.status != tooMany;
}

/// What the endpoint does not take stays, and holds up nothing else.
Round::Next Round::skipCarried()
{
    m_notTaken.insert(m_carried->place);
    return carry();
}

} // namespace muhr::sync
