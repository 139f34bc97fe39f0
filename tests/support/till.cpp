// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/till.h"

#include "core/actions/create_shop.h"
#include "core/actions/join_customer.h"
#include "core/actions/record_visit.h"
#include "core/actions/undo_visit.h"
#include "core/actions/workplace.h"
#include "core/store/outbox_table.h"
#include "core/sync/store_task.h"
#include "core/words/say.h"
#include "tests/support/sure.h"

namespace muhr::tests {
namespace {

QString said(const words::Refused &refused)
{
    return words::errorWord(refused.word) + QStringLiteral(": ") +
           words::say(base::Language::English, refused.sentence);
}

} // namespace

Till::Till(const QString &folder, std::uint64_t seed, const base::Clock &clock, Told &told)
    : m_clock(clock), m_told(told), m_random(seed),
      m_queue(sure(store::WorkQueue::start([path = folder + QStringLiteral("/shops.muhr")] {
          return store::Database::openForWriting(path, store::IfMissing::Create);
      })))
{
}

Till::~Till()
{
    m_alive.reset();
    m_joiner.reset();
    m_replicator.reset();
}

void Till::takeUp(const actions::Session &session, std::shared_ptr<const actions::ShopKeys> keys)
{
    m_session = session;
    m_keys = std::move(keys);
    m_replicator = std::make_unique<sync::Replicator>(
        sync::ReplicatorWiring{*m_queue, m_clock, m_random, m_session, m_keys, {}, m_fetchesInPieces});
}

void Till::makeShop()
{
    std::shared_ptr<const actions::ShopKeys> keys;
    const auto keep = [&keys](const base::ShopId &, const actions::ShopKeys &made) -> actions::Outcome<void> {
        keys = std::make_shared<const actions::ShopKeys>(made.copy());
        return {};
    };
    actions::CreateShop command;
    command.name = QStringLiteral("Choyxona");
    command.language = base::Language::Uzbek;
    const auto made = sure(m_queue->ask(store::Lane::Counter, [&](store::Database &database) {
        return actions::createShop(database, m_clock, m_random, keep, command);
    }));
    takeUp(made.session, keys);
}

void Till::enrol(const QString &link)
{
    m_outcome.reset();
    m_replicator->enrol(link, [this](const base::Expected<void, words::Refused> &enrolled) {
        m_outcome = enrolled ? QString() : said(enrolled.error());
    });
}

void Till::join(const QString &link)
{
    m_outcome.reset();
    const auto keep = [](const base::ShopId &, const actions::ShopKeys &) -> actions::Outcome<void> { return {}; };
    if (!m_joiner)
        m_joiner = std::make_unique<sync::ShopJoiner>(sync::JoinerWiring{*m_queue, m_clock, m_random, keep});
    const auto take = [this](const base::Expected<sync::JoinedShop, words::Refused> &joined) {
        if (joined)
            takeUp(joined->session, joined->keys);
        m_outcome = joined ? QString() : said(joined.error());
    };
    m_joiner->join(link, take, [this](const QString &digits) { m_digits = digits; });
}

bool Till::letJoin(store::Database &database)
{
    actions::Workplace place{database, m_clock, m_random, m_session, m_keys.get(), true};
    const auto joined = actions::joinCustomer(place, {});
    if (joined)
        m_told.joined(joined->event, joined->code);
    return joined.hasValue();
}

bool Till::stamp(store::Database &database)
{
    return stampCode(database, m_told.anyCode(m_random));
}

bool Till::stampCode(store::Database &database, const QString &code)
{
    actions::Workplace place{database, m_clock, m_random, m_session, m_keys.get(), true};
    actions::RecordVisit command;
    command.target = code;
    const auto done = actions::recordVisit(place, command);
    if (!done || !done->event)
        return false;
    m_told.stored(*done->event);
    if (!done->isProvisional)
        m_lastVisit = done->event;
    return true;
}

bool Till::serve(store::Database &database)
{
    const QString code = m_told.anyCode(m_random);
    const std::uint32_t wish = m_random.below(12);
    if (code.isEmpty() || wish < 2)
        return letJoin(database);
    if (wish == 2 && m_lastVisit) {
        actions::Workplace place{database, m_clock, m_random, m_session, m_keys.get(), true};
        actions::UndoVisit command;
        command.event = *m_lastVisit;
        const auto undone = actions::undoVisit(place, command);
        m_lastVisit.reset();
        if (undone)
            m_told.stored(undone->event);
        return undone.hasValue();
    }
    return stampCode(database, code);
}

void Till::serveSomebody()
{
    sync::onStore(
        *m_queue, m_alive, [this](store::Database &database) { return serve(database); },
        [this](bool isStored) {
            if (isStored)
                m_replicator->wake();
        });
}

void Till::serveQuietly(int customers)
{
    quietly(customers, [this](store::Database &database) { return serve(database); });
}

void Till::joinQuietly(int customers)
{
    quietly(customers, [this](store::Database &database) { return letJoin(database); });
}

void Till::stampQuietly(int customers)
{
    quietly(customers, [this](store::Database &database) { return stamp(database); });
}

void Till::quietly(int times, const std::function<bool(store::Database &)> &serve)
{
    m_queue->ask(store::Lane::Counter, [&](store::Database &database) {
        for (int i = 0; i < times; ++i)
            (void)serve(database);
        return true;
    });
}

std::int64_t Till::cursor()
{
    return m_queue->ask(store::Lane::Counter, [this](store::Database &database) {
        return sure(store::findShop(database, m_session.shop))->position.cursor;
    });
}

std::int64_t Till::waiting()
{
    return m_queue->ask(store::Lane::Counter, [this](store::Database &database) {
        return sure(store::countOutbox(database, m_session.shop));
    });
}

bool Till::isAgreed()
{
    return m_replicator->report().state == sync::SyncState::Agreed && waiting() == 0;
}

QString Till::standing()
{
    const sync::SyncReport &report = m_replicator->report();
    return QStringLiteral("state %1, %2 waiting, %3 pushed, %4 pulled")
        .arg(static_cast<int>(report.state))
        .arg(waiting())
        .arg(report.pushed)
        .arg(report.pulled);
}

} // namespace muhr::tests
