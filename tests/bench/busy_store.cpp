// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/busy_store.h"

#include "core/loyalty/settled.h"
#include "core/store/blob_table.h"
#include "core/store/programme_table.h"
#include "core/store/shop_table.h"
#include "tests/bench/ten_rules.h"
#include "tests/support/seeded_random.h"

#include <cstdio>
#include <cstdlib>
#include <deque>

namespace muhr::bench {
namespace {

using namespace loyalty;
using store::StoredEvent;

constexpr int eventsOfCustomer = 20;

template <typename T>
T sure(store::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "The store fails: %d\n", int(result.error()));
        std::abort();
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

class BusyStore::Maker
{
public:
    Maker(BusyStore &store, int events)
        : m_store(store), m_events(events), m_transaction(sure(store::Transaction::begin(*store.m_database)))
    {
    }

    void run()
    {
        makeShop();
        const std::int64_t customers = std::max<std::int64_t>(1, m_events / eventsOfCustomer);
        while (m_number < m_events) {
            const bool isJoin = m_customers.size() < std::size_t(customers) && m_random.below(eventsOfCustomer) == 0;
            if (isJoin || m_customers.empty())
                join();
            else
                serve(m_customers[m_random.below(std::uint32_t(m_customers.size()))]);
        }
        sure(m_transaction.commit());
    }

private:
    /// The newest act of a customer.
    struct Known
    {
        base::CustomerId id;
        std::optional<StoredEvent> lastAct;
    };

    void makeShop()
    {
        store::ShopRow row;
        row.shop = m_store.m_shop = base::ShopId::make(m_random, m_at);
        row.joinCode = QStringLiteral("abcdefghij");
        row.currency = QStringLiteral("UZS");
        row.zone = QStringLiteral("Asia/Tashkent");
        row.device = m_device = base::DeviceId::make(m_random, m_at);
        row.owner = m_staff = base::StaffId::make(m_random, m_at);
        row.branch = m_branch = base::BranchId::make(m_random, m_at);
        sure(store::insertShop(m_transaction, row));
        m_programme = base::ProgrammeId::make(m_random, m_at);
        const auto programme =
            programmeOf({stampRule(QStringLiteral("r1"), QStringLiteral("stamps"), 6, QStringLiteral("visit")),
                         pointRule(QStringLiteral("r2"), 1'000)});
        m_version = programme.version();
        m_store.m_shelf.add(m_programme, programme);
        sure(store::insertBlob(m_transaction, row.shop, {store::BlobKind::Json, programme.bytes(), {}}));
        store::ProgrammeVersionRow version;
        version.version = m_version;
        version.programme = m_programme;
        version.event = base::EventId::make(m_random, m_at);
        version.isDefault = true;
        version.at = m_at;
        sure(store::writeProgrammeVersion(m_transaction, row.shop, version));
    }

    StoredEvent write(Body body, const Subject &subject)
    {
        m_at = m_at + std::chrono::seconds(20);
        StoredEvent stored;
        Event &event = stored.event;
        event.id = base::EventId::make(m_random, m_at);
        event.shop = m_store.m_shop;
        event.device = m_device;
        event.seq = ++m_number;
        event.previous = m_previous;
        event.wall = m_at;
        event.staff = m_staff;
        event.branch = m_branch;
        event.subjects = {subject};
        event.programmeVersion = m_version;
        if (std::holds_alternative<CustomerJoined>(body))
            event.blobs = {base::Sha256::of(event.id.bytes())};
        event.body = std::move(body);
        stored.bytes = encode(event);
        stored.hash = m_previous = base::Sha256::of(stored.bytes);
        stored.state = store::EventState::Settled;
        stored.at = m_at;
        m_head = nextHead(m_head, m_number, m_at, m_at, stored.hash);
        stored.settlement = Settlement{m_number, m_at, m_at, m_head};
        sure(store::insertEvent(m_transaction, stored));
        return stored;
    }

    store::CardFolder &cards(const base::CustomerId &customer)
    {
        return m_store.m_cards.try_emplace(customer, customer, m_store.m_shelf).first->second;
    }

    void join()
    {
        const auto id = base::CustomerId::make(m_random, m_at);
        CustomerJoined joined;
        joined.programme = m_programme;
        joined.codeHash = base::Sha256::of(m_random.bytes(16));
        joined.viewHash = base::Sha256::of(m_random.bytes(16));
        joined.consents = {{ConsentChannel::Wallet, true, 1}};
        std::optional<StoredEvent> waiting;
        if (m_random.below(50) == 0)
            waiting = write(visit(), joined.codeHash);
        const auto stored = write(joined, id);
        std::vector<TimedEvent> waited;
        if (waiting)
            waited.push_back(store::timed(&*waiting));
        cards(id).take(store::timed(&stored), {}, waited);
        m_customers.push_back({id, std::nullopt});
    }

    Act visit()
    {
        Act act;
        act.channel = Channel::Camera;
        act.amountMinor = act.payMinor = 1'000 * std::int64_t(5 + m_random.below(95));
        act.entries = {StampsGiven{QStringLiteral("r1"), QStringLiteral("stamps"), 1},
                       PointsEarned{QStringLiteral("r2"), *act.amountMinor / 1'000, {}, {}, 0}};
        if (m_random.below(12) == 0)
            act.entries.push_back(RewardUsed{QStringLiteral("r1"), QStringLiteral("r1m"), 0, {}});
        return act;
    }

    void serve(Known &customer)
    {
        const std::uint32_t chance = customer.lastAct ? m_random.below(100) : 100;
        const auto earlier = std::exchange(customer.lastAct, std::nullopt);
        StoredEvent stored;
        if (chance == 0)
            stored = write(Undone{earlier->event.id, {}, {}}, customer.id);
        else if (chance == 1)
            stored = write(Returned{earlier->event.id, 1'000, {}}, customer.id);
        else
            stored = write(visit(), customer.id);
        cards(customer.id).take(store::timed(&stored), store::timed(chance <= 1 ? &*earlier : nullptr), {});
        if (chance > 1)
            customer.lastAct = std::move(stored);
    }

    BusyStore &m_store;
    const std::int64_t m_events;
    store::Transaction m_transaction;
    tests::SeededRandom m_random{5};
    base::Instant m_at = base::Instant::fromMs(1'700'000'000'000);
    base::DeviceId m_device;
    base::StaffId m_staff;
    base::BranchId m_branch;
    base::ProgrammeId m_programme;
    base::Sha256 m_version;
    base::Sha256 m_previous;
    base::Sha256 m_head;
    std::int64_t m_number = 0;
    std::deque<Known> m_customers;
};

BusyStore::BusyStore(int events)
{
    auto database = m_file.open();
    if (!database)
        std::abort();
    m_database.emplace(std::move(*database));
    Maker(*this, events).run();
}

} // namespace muhr::bench
