// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/serve_repair.h"

#include "core/actions/action_error.h"
#include "core/store/chain_gap.h"
#include "core/store/event_table.h"
#include "core/store/history.h"
#include "core/store/quarantine.h"
#include "core/store/refused_table.h"
#include "core/store/shop_table.h"
#include "core/sync/laptop_side.h"
#include "core/sync/new_epoch.h"
#include "core/sync/persons_of.h"
#include "core/sync/shop_language.h"
#include "core/sync/signed_text.h"

#include <algorithm>
#include <set>

namespace muhr::sync {
namespace {

using base::Unexpected;
using store::Result;

/// All events follow each other, and the endpoint signed the last H.
bool isProven(const base::ShopId &shop, const RepairOffer &offer, const crypto::DevicePublicKey &self)
{
    const auto &last = offer.events.back().settlement;
    store::SyncPosition before;
    before.cursor = offer.events.front().settlement.number - 1;
    before.head = offer.head;
    const bool isOfShop = std::all_of(offer.events.begin(), offer.events.end(),
                                      [&](const store::PulledEvent &event) { return event.event.shop == shop; });
    return isOfShop && isUnbroken(before, offer.events) &&
           self.verifies(settledHeadText(shop, offer.epoch, last.number, last.head), offer.signature);
}

/// One offer on its way in.
class Repair
{
public:
    Repair(store::Transaction &transaction, const store::ShopRow &shop, const RepairOffer &offer, base::Instant now)
        : m_transaction(transaction), m_database(transaction.database()), m_shop(shop.shop), m_position(shop.position),
          m_offer(offer), m_now(now)
    {
        m_repaired.same = offer.events.front().settlement.number - 1;
    }

    Result<void> takeAll()
    {
        if (auto done = keepKeysAndBlobs(m_transaction, m_shop, m_offer.keys, m_offer.blobs); !done)
            return done;
        base::Sha256 before = m_offer.head;
        for (const store::PulledEvent &event : m_offer.events) {
            if (auto done = take(event, before); !done)
                return done;
            before = event.settlement.head;
        }
        return applyDecisions();
    }

    const Repaired &repaired() const { return m_repaired; }
    const std::set<base::CustomerId> &touched() const { return m_touched; }
    /// Up to which number the history of the offer and that of before are one.
    std::int64_t forkNumber() const { return m_forkNumber.value_or(m_position.cursor); }

private:
    Result<void> take(const store::PulledEvent &event, const base::Sha256 &before)
    {
        const auto &settlement = event.settlement;
        const auto isHere = isOneHistory(m_database, m_shop, {settlement.number, settlement.head});
        if (!isHere)
            return Unexpected{isHere.error()};
        if (*isHere) {
            m_repaired.same = settlement.number;
            return {};
        }
        if (!m_forkNumber)
            m_forkNumber = settlement.number - 1;
        const bool isNext = m_position.cursor == settlement.number - 1 && m_position.head == before;
        return isNext ? takeBack(event) : settleAnew(event);
    }

    Result<void> takeBack(const store::PulledEvent &event)
    {
        if (auto done = store::takeSettled(m_transaction, m_shop, {event}, *m_position.epoch); !done)
            return done;
        m_repaired.same = event.settlement.number;
        ++m_repaired.takenBack;
        return noteTaken(event.event);
    }

    /// What an owner said of events that are still held here: the accepted ones were beyond what was offered.
    Result<void> applyDecisions()
    {
        for (const store::PulledEvent &event : m_offer.events) {
            const auto *decided = std::get_if<loyalty::QuarantineDecided>(&event.event.body);
            if (!decided)
                continue;
            const auto settled = store::applyDecision(m_transaction, m_shop, *decided, m_now,
                                                      words::errorWord(words::Refusal::NotAllowed));
            if (!settled)
                return Unexpected{settled.error()};
            for (const store::StoredEvent &stored : *settled)
                if (auto done = noteTaken(stored.event); !done)
                    return done;
            m_repaired.settledAnew += static_cast<std::int64_t>(settled->size());
        }
        return {};
    }

    /// It had the right to settle when it did, so that is not asked again.
    Result<void> settleAnew(const store::PulledEvent &event)
    {
        const auto stored = store::findEvent(m_database, m_shop, event.event.id);
        const auto refused = store::findRefused(m_database, m_shop, event.event.id);
        if (!stored || !refused)
            return Unexpected{!stored ? stored.error() : refused.error()};
        const bool isHeld = *stored && (*stored)->state == store::EventState::Quarantined;
        if (*refused || (*stored && !isHeld))
            return {};
        if (auto done = store::keepOwnerSignatures(m_transaction, m_shop, {event}); !done)
            return done;
        const auto settled = isHeld ? store::settleHeld(m_transaction, **stored, m_now)
                                    : store::settleEvent(m_transaction, event.event, event.bytes, m_now, m_forkNumber);
        if (!settled)
            return Unexpected{settled.error()};
        if (auto done = store::noteWhatItFollows(m_transaction, event.event, m_now); !done)
            return done;
        ++m_repaired.settledAnew;
        return noteTaken(event.event);
    }

    Result<void> noteTaken(const loyalty::Event &event)
    {
        const auto row = store::findShop(m_database, m_shop);
        const auto customers = store::customersOf(m_database, event);
        if (!row || !customers)
            return Unexpected{!row ? row.error() : customers.error()};
        m_position = (*row)->position;
        m_touched.insert(customers->begin(), customers->end());
        return followShopLanguage(m_transaction, event);
    }

    store::Transaction &m_transaction;
    store::Database &m_database;
    base::ShopId m_shop;
    store::SyncPosition m_position;
    const RepairOffer &m_offer;
    base::Instant m_now;
    std::optional<std::int64_t> m_forkNumber;
    Repaired m_repaired;
    std::set<base::CustomerId> m_touched;
};

} // namespace

Result<bool> isOneHistory(store::Database &database, const base::ShopId &shop, const HeadAt &at)
{
    if (at.number == 0)
        return at.head.isNone();
    const auto event = store::findEventByNumber(database, shop, at.number);
    if (!event)
        return Unexpected{event.error()};
    return *event && (*event)->settlement->head == at.head;
}

Result<std::int64_t> commonNumber(store::Database &database, const base::ShopId &shop, const std::vector<HeadAt> &heads)
{
    std::int64_t common = 0;
    for (const HeadAt &at : heads) {
        const auto isOne = isOneHistory(database, shop, at);
        if (!isOne)
            return Unexpected{isOne.error()};
        if (*isOne)
            common = std::max(common, at.number);
    }
    return common;
}

base::Expected<Repaired, words::Refused> takeOffer(store::Database &database, const base::ShopId &shop,
                                                   const RepairOffer &offer, const crypto::DevicePublicKey &self,
                                                   base::Instant now, base::Random &random,
                                                   const CustomersTouched &touched)
{
    if (!isProven(shop, offer, self))
        return words::refused(words::Refusal::BadValue, {QStringLiteral("signature")});
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return actions::refused(transaction.error());
    const auto row = store::findShop(database, shop);
    if (!row)
        return actions::refused(row.error());
    if (!*row || !(*row)->position.epoch)
        return words::refused(words::Refusal::NotHere);
    Repair repair(*transaction, **row, offer, now);
    if (const auto done = repair.takeAll(); !done)
        return actions::refused(done.error());
    Repaired repaired = repair.repaired();
    const bool isNews = repaired.takenBack + repaired.settledAnew > 0;
    if (isNews && offer.epoch == *(*row)->position.epoch)
        if (const auto done = beginEpoch(*transaction, shop, repair.forkNumber(), now, random); !done)
            return actions::refused(done.error());
    if (const auto done = touched(*transaction, repair.touched()); !done)
        return actions::refused(done.error());
    const auto after = store::findShop(database, shop);
    if (!after)
        return actions::refused(after.error());
    repaired.number = (*after)->position.cursor;
    if (const auto committed = transaction->commit(); !committed)
        return actions::refused(committed.error());
    return repaired;
}

} // namespace muhr::sync
