// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settling_run.h"

#include "core/loyalty/business_time.h"
#include "core/store/card_update.h"
#include "core/store/newcomer.h"
#include "core/store/projection.h"

#include <algorithm>

namespace muhr::store {

using base::Unexpected;

namespace {

StoredEvent storedAs(const loyalty::Event &event, const QByteArray &bytes, base::Instant at)
{
    StoredEvent stored;
    stored.event = event;
    stored.bytes = bytes;
    stored.hash = base::Sha256::of(bytes);
    stored.at = at;
    stored.wasMoved = store::wasMoved(event, at);
    return stored;
}

} // namespace

bool wasMoved(const loyalty::Event &event, base::Instant at)
{
    return loyalty::businessTime({event.wall, event.skewMs, std::nullopt, at, at}).wasMoved;
}

Result<SettlingRun> SettlingRun::begin(Transaction &transaction, const base::ShopId &shop, base::Instant now)
{
    SettlingRun run(transaction, shop, now);
    if (const auto read = run.readAgain(); !read)
        return Unexpected{read.error()};
    return run;
}

Result<void> SettlingRun::readAgain()
{
    const auto shop = findShop(m_transaction->database(), m_shop);
    if (!shop)
        return Unexpected{shop.error()};
    if (!*shop)
        return Unexpected{StoreError::AgainstTheSchema};
    m_position = (*shop)->position;
    m_chains.clear();
    m_settledAt.clear();
    m_atHand = AtHand(*m_transaction, m_shop);
    return {};
}

Result<void> SettlingRun::writeDown()
{
    for (auto &[key, chain] : m_chains) {
        if (!chain.isMoved)
            continue;
        if (auto done = setChainEnd(*m_transaction, m_shop, key.first, key.second, chain.end); !done)
            return done;
        chain.isMoved = false;
    }
    if (auto done = m_atHand.writeDown(); !done)
        return done;
    if (!m_isMoved)
        return {};
    m_isMoved = false;
    m_transaction->announce(m_shop, m_position.cursor);
    return setSyncPosition(*m_transaction, m_shop, m_position);
}

Result<SettlingRun::Chain *> SettlingRun::chain(const base::DeviceId &device, std::int64_t incarnation)
{
    const ChainKey key(device, incarnation);
    if (const auto known = m_chains.find(key); known != m_chains.end())
        return &known->second;
    const auto end = store::chainEnd(m_transaction->database(), m_shop, device, incarnation);
    if (!end)
        return Unexpected{end.error()};
    return &m_chains.emplace(key, Chain{*end, false}).first->second;
}

Result<ChainEnd> SettlingRun::chainEnd(const base::DeviceId &device, std::int64_t incarnation)
{
    const auto known = chain(device, incarnation);
    return known ? Result<ChainEnd>((*known)->end) : Unexpected{known.error()};
}

Result<void> SettlingRun::moveChain(const base::DeviceId &device, std::int64_t incarnation, const ChainEnd &end)
{
    const auto known = chain(device, incarnation);
    if (!known)
        return Unexpected{known.error()};
    Chain &chain = **known;
    const bool isFurther = end.seq >= chain.end.seq;
    if (isFurther || end.at > chain.end.at)
        chain.end.at = end.at;
    if (isFurther) {
        chain.end.seq = end.seq;
        chain.end.hash = end.hash;
    }
    chain.isMoved = true;
    return {};
}

Result<std::optional<base::Instant>> SettlingRun::settledAt(std::int64_t number)
{
    if (const auto known = m_settledAt.find(number); known != m_settledAt.end())
        return known->second;
    const auto seen = findEventByNumber(m_transaction->database(), m_shop, number);
    if (!seen)
        return Unexpected{seen.error()};
    const auto at = *seen ? std::optional((*seen)->settlement->settledAt) : std::nullopt;
    // A number beyond the last one is settled soon.
    if (*seen || number <= 0)
        m_settledAt.emplace(number, at);
    return at;
}

Result<base::Instant> SettlingRun::timeOf(const loyalty::Event &event, std::optional<std::int64_t> seenAtMost)
{
    const auto known = chain(event.device, event.incarnation);
    const auto seen = settledAt(std::min(event.seen, seenAtMost.value_or(event.seen)));
    if (!known || !seen)
        return Unexpected{!known ? known.error() : seen.error()};
    const base::Instant latest = std::max(m_now, m_position.settledAt);
    return loyalty::businessTime({event.wall, event.skewMs, *seen, latest, (*known)->end.at}).at;
}

Result<StoredEvent> SettlingRun::settle(const loyalty::Event &event, const QByteArray &bytes, base::Instant at)
{
    return settleAs(storedAs(event, bytes, at), m_now, false);
}

Result<StoredEvent> SettlingRun::settleHeld(const StoredEvent &held)
{
    StoredEvent stored = held;
    stored.reason.clear();
    stored.wasMoved = store::wasMoved(stored.event, stored.at);
    // The endpoint's clock may have been ahead when it came.
    return settleAs(std::move(stored), std::max(m_now, held.at), true);
}

Result<StoredEvent> SettlingRun::hold(const loyalty::Event &event, const QByteArray &bytes, base::Instant at,
                                      const QString &reason)
{
    StoredEvent held = storedAs(event, bytes, at);
    held.state = EventState::Quarantined;
    held.reason = reason;
    if (const auto done = insertEvent(*m_transaction, held); !done)
        return Unexpected{done.error()};
    if (const auto done = moveChain(event.device, event.incarnation, {event.seq, held.hash, held.at}); !done)
        return Unexpected{done.error()};
    return held;
}

Result<StoredEvent> SettlingRun::settleAs(StoredEvent stored, base::Instant now, bool isHereAlready)
{
    const loyalty::Event &event = stored.event;
    const base::Instant settledAt = std::max(now, m_position.settledAt);
    const std::int64_t number = m_position.cursor + 1;
    const auto head = loyalty::nextHead(m_position.head, number, settledAt, stored.at, stored.hash);
    stored.state = EventState::Settled;
    stored.settlement = loyalty::Settlement{number, settledAt, stored.at, head};
    if (const auto done = isHereAlready ? updateEvent(*m_transaction, stored) : insertEvent(*m_transaction, stored);
        !done)
        return Unexpected{done.error()};
    if (const auto done = moveChain(event.device, event.incarnation, {event.seq, stored.hash, stored.at}); !done)
        return Unexpected{done.error()};
    m_position.cursor = number;
    m_position.head = head;
    m_position.settledAt = settledAt;
    m_isMoved = true;
    const bool isOfNewcomer = m_atHand.isOfNewcomer(event);
    if (const auto done = isOfNewcomer ? projectNewcomer(*m_transaction, stored) : project(*m_transaction, stored);
        !done)
        return Unexpected{done.error()};
    if (isOfNewcomer)
        m_atHand.enter(std::get<base::CustomerId>(event.subjects.front()));
    if (const auto done = foldIntoCards(*m_transaction, stored, m_atHand); !done)
        return Unexpected{done.error()};
    m_atHand.take(stored);
    return stored;
}

} // namespace muhr::store
