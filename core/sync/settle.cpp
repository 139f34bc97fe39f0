// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/settle.h"

#include "core/actions/action_error.h"
#include "core/store/asked_at_once.h"
#include "core/store/device_table.h"
#include "core/store/history.h"
#include "core/store/owner_signature_table.h"
#include "core/store/quarantine.h"
#include "core/store/refused_programme_table.h"
#include "core/store/refused_table.h"
#include "core/store/settling_run.h"
#include "core/store/shop_table.h"
#include "core/sync/carried.h"
#include "core/sync/chain_link.h"
#include "core/sync/event_rights.h"
#include "core/sync/persons_of.h"
#include "core/sync/serve_repair.h"
#include "core/sync/shop_language.h"
#include "core/words/say.h"

#include <algorithm>
#include <set>

namespace muhr::sync {
namespace {

using actions::Outcome;
using base::Unexpected;
using words::Refusal;

/// Of one device: what an owner may look through. More comes when these are decided.
constexpr std::int64_t mostHeld = 1000;

/// One push on its way through.
class Settling
{
public:
    Settling(store::Transaction &transaction, store::SettlingRun &run, const PushedBy &by, const PushBatch &batch,
             base::Instant now, const store::DeviceRow &device, base::Language language)
        : m_transaction(transaction), m_run(run), m_database(transaction.database()), m_by(by), m_batch(batch),
          m_now(now), m_device(device), m_rights(m_database, device, &run.atHand()), m_language(language)
    {
        m_answer.time = now;
    }

    Outcome<void> takeAll()
    {
        const auto kept = m_device.isRevoked ? keepBesideHeld(m_transaction, m_by.shop, m_batch.keys, m_batch.blobs)
                                             : keepKeysAndBlobs(m_transaction, m_by.shop, m_batch.keys, m_batch.blobs);
        if (!kept)
            return actions::refused(kept.error());
        std::vector<std::optional<loyalty::Event>> events;
        for (const QByteArray &bytes : m_batch.events)
            if (auto event = loyalty::decode(bytes))
                events.push_back(std::move(*event));
            else
                events.push_back(std::nullopt);
        if (const auto fetched = fetchFor(events); !fetched)
            return actions::refused(fetched.error());
        for (std::size_t i = 0; i < events.size() && !m_answer.needs; ++i)
            if (const auto taken = take(events[i], m_batch.events[i]); !taken)
                return taken;
        const auto written = m_run.writeDown();
        return written ? Outcome<void>() : actions::refused(written.error());
    }

    const PushAnswer &answer() const { return m_answer; }
    const std::set<base::CustomerId> &touched() const { return m_touched; }

private:
    /// What is asked of the store for all of them at once.
    store::Result<void> fetchFor(const std::vector<std::optional<loyalty::Event>> &events)
    {
        std::vector<const loyalty::Event *> readable;
        std::set<base::EventId> ids;
        for (const auto &event : events)
            if (event && event->shop == m_by.shop) {
                readable.push_back(&*event);
                ids.insert(event->id);
            }
        auto here = store::eventsHere(m_database, m_by.shop, ids);
        const auto refused = store::refusedAmong(m_database, m_by.shop, ids);
        if (!here || !refused)
            return Unexpected{!here ? here.error() : refused.error()};
        m_named = std::move(*here);
        m_named.insert(refused->begin(), refused->end());
        return m_run.atHand().fetch(readable);
    }

    Outcome<void> take(const std::optional<loyalty::Event> &event, const QByteArray &bytes)
    {
        if (!event)
            return refuseUnread(bytes);
        if (event->shop != m_by.shop || event->device != m_by.device)
            return words::refused(Refusal::BadValue, {QStringLiteral("events")});
        const auto known = isKnown(*event, bytes);
        if (!known)
            return Unexpected{known.error()};
        if (*known)
            return {};
        const auto link = linkOf(m_database, m_run, *event);
        if (!link)
            return actions::refused(link.error());
        if (link->kind == Link::Cut) {
            m_answer.needs = link->needs;
            return {};
        }
        // It may have waited for days: what counts is when it happened.
        const auto at = m_run.timeOf(*event, m_batch.seenAtMost);
        if (!at)
            return actions::refused(at.error());
        const OwnerWord word = ownerWordOf(bytes);
        const auto right = m_rights.to(*event, *at, word);
        if (!right)
            return actions::refused(right.error());
        if (link->kind == Link::Forks)
            m_answer.forks.push_back(event->id);
        if (*right == Right::No || *right == Right::NeedsOwner)
            return refuse(*event, placeOf(*event, bytes, link->kind == Link::Forks),
                          *right == Right::No ? Refusal::NotAllowed : Refusal::NeedsOwner);
        if (m_rights.isByOwnersWord(*event))
            if (const auto kept = store::insertOwnerSignature(m_transaction, m_by.shop, event->id, word.signature);
                !kept)
                return actions::refused(kept.error());
        if (m_device.isRevoked)
            return hold(*event, bytes, *at, Refusal::DeviceRevoked);
        const auto isOfRefused = m_refusedProgrammes.isUnderOne(*event);
        if (!isOfRefused)
            return actions::refused(isOfRefused.error());
        if (*isOfRefused)
            return refuse(*event, placeOf(*event, bytes, link->kind == Link::Forks), Refusal::NotAllowed);
        return *right == Right::NotAnyMore ? hold(*event, bytes, *at, Refusal::StaffLeft) : settle(*event, bytes, *at);
    }

    OwnerWord ownerWordOf(const QByteArray &bytes) const
    {
        if (m_batch.ownerSignatures.empty())
            return {};
        const auto hash = base::Sha256::of(bytes);
        const auto found = m_batch.ownerSignatures.find(hash);
        return found == m_batch.ownerSignatures.end() ? OwnerWord() : OwnerWord{hash, found->second};
    }

    /// Taken or refused by an earlier push, of which the answer was lost.
    Outcome<bool> isKnown(const loyalty::Event &event, const QByteArray &bytes)
    {
        if (m_named.insert(event.id).second)
            return false;
        const auto stored = store::findEvent(m_database, m_by.shop, event.id);
        const auto refused = store::findRefused(m_database, m_by.shop, event.id);
        if (!stored || !refused)
            return actions::refused(!stored ? stored.error() : refused.error());
        if (*stored && (*stored)->bytes == bytes)
            nameAgain(**stored);
        else if (*refused)
            nameRefused(event.id, (*refused)->reason);
        else if (*stored) {
            // Two facts of one name: the first one stands.
            if (const auto done = refuseLink(placeOf(event, bytes, true), Refusal::BadValue); !done)
                return Unexpected{done.error()};
        }
        return *stored || *refused;
    }

    Outcome<void> settle(const loyalty::Event &event, const QByteArray &bytes, base::Instant at)
    {
        const auto settled = m_run.settle(event, bytes, at);
        if (!settled)
            return actions::refused(settled.error());
        m_answer.numbers[event.id] = settled->settlement->number;
        if (const auto noted = noteSettled(event); !noted)
            return noted;
        if (std::holds_alternative<loyalty::StaffSet>(event.body))
            m_rights.forget();
        if (std::holds_alternative<loyalty::ProgrammePublished>(event.body))
            m_refusedProgrammes.forget();
        if (std::holds_alternative<loyalty::DeviceRevoked>(event.body))
            if (const auto read = readDevice(); !read)
                return read;
        const auto *decided = std::get_if<loyalty::QuarantineDecided>(&event.body);
        return decided ? decide(*decided) : Outcome<void>();
    }

    Outcome<void> noteSettled(const loyalty::Event &event)
    {
        if (const auto followed = followShopLanguage(m_transaction, event); !followed)
            return actions::refused(followed.error());
        const auto customers = store::customersOf(m_database, event);
        if (!customers)
            return actions::refused(customers.error());
        m_touched.insert(customers->begin(), customers->end());
        return {};
    }

    /// It waits for an owner; unless one has spoken already, and the endpoint was put back since.
    Outcome<void> hold(const loyalty::Event &event, const QByteArray &bytes, base::Instant at, Refusal why)
    {
        const auto count = store::countHeld(m_database, m_by.shop, m_by.device);
        if (!count)
            return actions::refused(count.error());
        if (*count >= mostHeld)
            return words::refused(Refusal::NotAllowed);
        const auto held = m_run.hold(event, bytes, at, words::errorWord(why));
        const auto decision = store::decisionOn(m_database, m_by.shop, event.id);
        if (!held || !decision)
            return actions::refused(!held ? held.error() : decision.error());
        if (!*decision) {
            nameHeld(event.id, held->reason);
            return {};
        }
        if (const auto done = decide({**decision, {event.id}}); !done)
            return done;
        return isKnown(event, bytes) ? Outcome<void>() : words::refused(Refusal::StoreDamaged);
    }

    Outcome<void> decide(const loyalty::QuarantineDecided &decided)
    {
        if (const auto written = m_run.writeDown(); !written)
            return actions::refused(written.error());
        const auto settled =
            store::applyDecision(m_transaction, m_by.shop, decided, m_now, words::errorWord(Refusal::NotAllowed));
        if (!settled)
            return actions::refused(settled.error());
        if (const auto read = m_run.readAgain(); !read)
            return actions::refused(read.error());
        m_rights.forget();
        m_refusedProgrammes.forget();
        if (const auto deviceRead = readDevice(); !deviceRead)
            return deviceRead;
        for (const store::StoredEvent &stored : *settled)
            if (const auto noted = noteSettled(stored.event); !noted)
                return noted;
        return {};
    }

    /// What it has just pushed may have taken itself out of the shop: an owner there let such a held act count.
    Outcome<void> readDevice()
    {
        const auto device = store::findDevice(m_database, m_by.shop, m_by.device);
        if (!device)
            return actions::refused(device.error());
        if (!*device)
            return words::refused(Refusal::StoreDamaged);
        m_device = **device;
        return {};
    }

    store::RefusedRow placeOf(const loyalty::Event &event, const QByteArray &bytes, bool isFork) const
    {
        return {event.id, base::Sha256::of(bytes), m_by.device, event.incarnation, event.seq, isFork, {}, m_now};
    }

    Outcome<void> refuse(const loyalty::Event &event, const store::RefusedRow &row, Refusal why)
    {
        if (const auto noted = store::noteRefusedProgramme(m_transaction, event); !noted)
            return actions::refused(noted.error());
        m_refusedProgrammes.forget();
        return refuseLink(row, why);
    }

    /// It keeps its link, so that the next one still checks.
    Outcome<void> refuseLink(store::RefusedRow row, Refusal why)
    {
        row.reason = words::errorWord(why);
        if (const auto done = store::insertRefused(m_transaction, m_by.shop, row); !done)
            return actions::refused(done.error());
        // It has no business time; that of the chain must not fall behind it.
        const auto before = m_run.chainEnd(m_by.device, row.incarnation);
        if (!before)
            return actions::refused(before.error());
        const store::ChainEnd end{row.seq, row.hash, before->at};
        if (const auto done = m_run.moveChain(m_by.device, row.incarnation, end); !done)
            return actions::refused(done.error());
        nameRefused(row.event, row.reason);
        return {};
    }

    /// Written in a form that only a newer Muhr reads, as it seems: it can only be the next one of the chain.
    Outcome<void> refuseUnread(const QByteArray &bytes)
    {
        const auto id = unreadableId(bytes);
        const auto refused = store::findRefused(m_database, m_by.shop, id);
        const auto end = m_run.chainEnd(m_by.device, m_batch.head.incarnation);
        if (!refused || !end)
            return actions::refused(!refused ? refused.error() : end.error());
        if (*refused) {
            nameRefused(id, (*refused)->reason);
            return {};
        }
        return refuseLink(
            {id, base::Sha256::of(bytes), m_by.device, m_batch.head.incarnation, end->seq + 1, false, {}, m_now},
            Refusal::BadValue);
    }

    void nameAgain(const store::StoredEvent &stored)
    {
        if (stored.settlement)
            m_answer.numbers[stored.event.id] = stored.settlement->number;
        else if (stored.state == store::EventState::Quarantined)
            nameHeld(stored.event.id, stored.reason);
        else
            nameRefused(stored.event.id, stored.reason);
    }

    void nameRefused(const base::EventId &event, const QString &reason)
    {
        m_answer.refused.push_back(notTaken(event, reason));
    }
    void nameHeld(const base::EventId &event, const QString &reason)
    {
        m_answer.held.push_back(notTaken(event, reason));
    }

    NotTaken notTaken(const base::EventId &event, const QString &reason) const
    {
        const auto why = words::parseErrorWord(reason).value_or(Refusal::NotAllowed);
        return {event, reason, words::say(m_language, words::sentence(why), {QStringLiteral("events")})};
    }

    store::Transaction &m_transaction;
    store::SettlingRun &m_run;
    store::Database &m_database;
    const PushedBy &m_by;
    const PushBatch &m_batch;
    base::Instant m_now;
    store::DeviceRow m_device;
    EventRights m_rights;
    base::Language m_language;
    PushAnswer m_answer;
    /// Those that are here, taken or refused, or come in this push before.
    std::set<base::EventId> m_named;
    store::RefusedProgrammes m_refusedProgrammes{m_database, m_by.shop};
    std::set<base::CustomerId> m_touched;
};

/// As its laptop would push it that has no part in a repair: what it has seen of a history that is no more, it has not
/// seen.
store::Result<PushBatch> asOwnPush(store::Database &database, const base::ShopId &shop, const PushBatch &batch)
{
    const auto isOne = isOneHistory(database, shop, batch.carried ? batch.carried->stood : batch.stands);
    if (!isOne)
        return Unexpected{isOne.error()};
    PushBatch own = batch;
    if (!*isOne)
        own.seenAtMost = 0;
    return own;
}

} // namespace

Outcome<PushAnswer> settlePush(store::Database &database, const PushedBy &by, const PushBatch &batch, base::Instant now,
                               const CustomersTouched &touched)
{
    auto transaction = store::Transaction::begin(database, by.shop);
    if (!transaction)
        return actions::refused(transaction.error());
    const PushedBy maker{by.shop, batch.carried ? batch.carried->device : by.device};
    const auto device = store::findDevice(database, by.shop, maker.device);
    const auto bearer = store::findDevice(database, by.shop, by.device);
    const auto shop = store::findShop(database, by.shop);
    if (!device || !bearer || !shop)
        return actions::refused(!device ? device.error() : !bearer ? bearer.error() : shop.error());
    // One that was revoked brings its own, into quarantine, and nobody else's.
    if (!*device || !*bearer || !*shop || (batch.carried && (*bearer)->isRevoked))
        return words::refused(Refusal::NotAllowed);
    if (!isSignedBy(**device, batch))
        return words::refused(Refusal::BadValue, {QStringLiteral("head")});
    const auto isOne = isOneHistory(database, by.shop, batch.stands);
    if (!isOne)
        return actions::refused(isOne.error());
    // One that was revoked has no part in a repair.
    if (!*isOne && !(*bearer)->isRevoked) {
        PushAnswer answer;
        answer.isOtherHistory = true;
        return answer;
    }

    const auto own = asOwnPush(database, by.shop, batch);
    if (!own)
        return actions::refused(own.error());
    auto run = store::SettlingRun::begin(*transaction, by.shop, now);
    if (!run)
        return actions::refused(run.error());
    Settling settling(*transaction, *run, maker, *own, now, **device, (*shop)->language);
    if (const auto taken = settling.takeAll(); !taken)
        return Unexpected{taken.error()};
    if (const auto done = touched(*transaction, settling.touched()); !done)
        return actions::refused(done.error());
    if (const auto done = store::setDeviceContact(*transaction, by.shop, by.device, batch.stands.number, now); !done)
        return actions::refused(done.error());
    if (const auto committed = transaction->commit(); !committed)
        return actions::refused(committed.error());
    return settling.answer();
}

} // namespace muhr::sync
