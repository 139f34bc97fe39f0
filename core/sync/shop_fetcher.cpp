// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/shop_fetcher.h"

namespace muhr::sync {
base::SourceText whyNotAll(SyncState state)
{
    if (state == SyncState::Unreachable)
        return {"Sync", QT_TRANSLATE_NOOP("Sync", "The endpoint stopped answering before all of your shop was here. "
                                                  "Check the internet connection, then try again.")};
    return sourceText(state);
}

ShopFetcher::ShopFetcher(const JoinerWiring &wiring, QObject *parent)
    : QObject(parent), m_wiring(wiring), m_joiner(wiring)
{
}

ShopFetcher::~ShopFetcher() = default;

void ShopFetcher::fetch(const QString &link, Came came, Then then, ShopJoiner::Waits waits)
{
    m_came = std::move(came);
    m_then = std::move(then);
    if (m_replicator) {
        pull();
        return;
    }
    const auto take = [this](const base::Expected<JoinedShop, words::Refused> &joined) {
        if (!joined) {
            m_then(base::Unexpected{joined.error()});
            return;
        }
        m_replicator = std::make_unique<Replicator>(
            ReplicatorWiring{m_wiring.queue, m_wiring.clock, m_wiring.random, joined->session, joined->keys, {}, true});
        connect(m_replicator.get(), &Replicator::arrived, this, &ShopFetcher::tell);
        // Whoever hears of the end may do away with both of us.
        connect(m_replicator.get(), &Replicator::finished, this, &ShopFetcher::end, Qt::QueuedConnection);
        pull();
    };
    m_joiner.join(link, take, std::move(waits));
}

void ShopFetcher::pull()
{
    tell();
    m_replicator->syncOnce();
}

void ShopFetcher::tell()
{
    const SyncReport &report = m_replicator->report();
    // What settled since the pieces were counted comes on top.
    m_came(report.pulled, std::max(report.pulled, report.arriving));
}

void ShopFetcher::end()
{
    const SyncState state = m_replicator->report().state;
    // A wrong clock is found out once everything is here; the shop says so itself.
    if (state == SyncState::Agreed || state == SyncState::WrongClock)
        m_then({});
    else
        m_then(base::Unexpected{words::Refused{words::Refusal::NoEndpoint, {whyNotAll(state), {}}}});
}

bool ShopFetcher::cancel()
{
    return !m_replicator && m_joiner.cancel();
}

} // namespace muhr::sync
