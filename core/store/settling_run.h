// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/at_hand.h"
#include "core/store/chain_table.h"
#include "core/store/event_table.h"
#include "core/store/shop_table.h"

#include <map>
#include <utility>

namespace muhr::store {

/// The clock of the device was more than an hour off: told from the event and its business time alone, so that every
/// device says the same.
bool wasMoved(const loyalty::Event &event, base::Instant at);

/// Events that the endpoint takes in one after the other, in one transaction. Where the shop stands, where chains end
/// and what is on cards is read once and written once, by writeDown(): meanwhile nothing else may move them. Not
/// written down, the transaction must not be committed.
class SettlingRun
{
public:
    static Result<SettlingRun> begin(Transaction &transaction, const base::ShopId &shop, base::Instant now);

    AtHand &atHand() { return m_atHand; }

    Result<ChainEnd> chainEnd(const base::DeviceId &device, std::int64_t incarnation);
    /// As setChainEnd().
    Result<void> moveChain(const base::DeviceId &device, std::int64_t incarnation, const ChainEnd &end);

    /// The business time that an event gets if it settles now. `seenAtMost`: what the event has seen beyond this number
    /// is of another history.
    Result<base::Instant> timeOf(const loyalty::Event &event, std::optional<std::int64_t> seenAtMost);

    /// Gives an event that is not here yet the next number and H at the business time `at`, folds it, moves the head.
    Result<StoredEvent> settle(const loyalty::Event &event, const QByteArray &bytes, base::Instant at);
    /// One that was held, under its own business time.
    Result<StoredEvent> settleHeld(const StoredEvent &held);
    /// Keeps an event that is not here yet for the owner to decide on: as the next of its chain. `reason` is the word.
    Result<StoredEvent> hold(const loyalty::Event &event, const QByteArray &bytes, base::Instant at,
                             const QString &reason);

    Result<void> writeDown();
    /// Somebody else has settled events, after this was written down.
    Result<void> readAgain();

private:
    using ChainKey = std::pair<base::DeviceId, std::int64_t>;
    struct Chain
    {
        ChainEnd end;
        bool isMoved = false;
    };

    SettlingRun(Transaction &transaction, const base::ShopId &shop, base::Instant now)
        : m_transaction(&transaction), m_shop(shop), m_now(now), m_atHand(transaction, shop)
    {
    }
    Result<Chain *> chain(const base::DeviceId &device, std::int64_t incarnation);
    Result<std::optional<base::Instant>> settledAt(std::int64_t number);
    Result<StoredEvent> settleAs(StoredEvent stored, base::Instant now, bool isHereAlready);

    Transaction *m_transaction;
    base::ShopId m_shop;
    base::Instant m_now;
    AtHand m_atHand;
    SyncPosition m_position;
    bool m_isMoved = false;
    std::map<ChainKey, Chain> m_chains;
    /// When the number that an event had seen was settled. Most events of a push have seen the same.
    std::map<std::int64_t, std::optional<base::Instant>> m_settledAt;
};

} // namespace muhr::store
