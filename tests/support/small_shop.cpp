// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_shop.h"

#include "core/loyalty/derived_id.h"
#include "core/store/blob_table.h"
#include "core/store/outbox_table.h"
#include "core/store/person_key_table.h"
#include "core/store/programme_table.h"
#include "core/store/transaction.h"

namespace muhr::tests {
namespace {

using base::Unexpected;
using namespace muhr::store;

crypto::ShopKey keyOf(std::uint64_t seed)
{
    SeededRandom random(seed);
    return crypto::ShopKey::make(random);
}

base::ShopId shopIdOf(std::uint64_t seed)
{
    SeededRandom random(seed + 1000);
    return base::ShopId::make(random, base::Instant());
}

} // namespace

SmallShop::SmallShop(std::uint64_t seed, bool isEndpoint, const std::optional<ServerAddress> &server)
    : m_file(server), m_random(seed), m_keys(shopIdOf(seed), crypto::VersionedShopKey{1, keyOf(seed)})
{
    m_row.shop = shopIdOf(seed);
    m_row.isEndpoint = isEndpoint;
    m_row.joinCode = QStringLiteral("abcdefghij");
    m_row.currency = QStringLiteral("UZS");
    m_row.zone = QStringLiteral("Asia/Tashkent");
    m_row.device = base::DeviceId::make(m_random, m_now);
    m_row.owner = base::StaffId::make(m_random, m_now);
    m_row.branch = base::BranchId::make(m_random, m_now);
    m_programme = base::ProgrammeId::make(m_random, m_now);
    m_version = base::Sha256::of(programmeJson(QStringLiteral("Bepul kofe")));
}

SmallShop::SmallShop(std::uint64_t seed, const SmallShop &first, bool isEndpoint,
                     const std::optional<ServerAddress> &server)
    : m_file(server), m_random(seed), m_row(first.m_row), m_programme(first.m_programme), m_version(first.m_version),
      m_keys(first.m_keys.copy()), m_isMaker(false)
{
    m_row.isEndpoint = isEndpoint;
    m_row.device = base::DeviceId::make(m_random, m_now);
}

QByteArray SmallShop::programmeJson(const QString &title)
{
    return QStringLiteral(
               R"({"muhr": "programme/1", "name": {"uz": "Karta"}, "currency": "UZS", "zone": "Asia/Tashkent",
"calendar": "gregorian", "day_starts_minute": 0, "visit": "day", "rules": [{"id": "r1", "kind": "stamps", "terms": {"goal": 3,
"per": "visit", "welcome": 0, "milestones": [{"at": 3, "id": "m1", "reward": {"kind": "voucher", "title": {"uz": "%1"},
"valid_days": 30}}]}}]})")
        .arg(title)
        .toUtf8();
}

Result<void> SmallShop::open()
{
    auto database = m_file.open();
    if (!database)
        return Unexpected{StoreError::IoFailed};
    m_database.emplace(std::move(*database));
    return {};
}

Result<void> SmallShop::create()
{
    {
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return Unexpected{transaction.error()};
        if (auto done = insertShop(*transaction, m_row); !done)
            return done;
        if (auto done = transaction->commit(); !done)
            return done;
    }
    if (!m_isMaker)
        return {};
    loyalty::ShopCreated created;
    created.currency = m_row.currency;
    created.zone = m_row.zone;
    created.owner = m_row.owner;
    created.branch = m_row.branch;
    created.deviceKey = m_random.bytes(32);
    created.address = m_row.joinCode;
    if (const auto done = append(created); !done)
        return Unexpected{done.error()};
    if (const auto done = publish(programmeJson(QStringLiteral("Bepul kofe")), {}); !done)
        return Unexpected{done.error()};
    return {};
}

Result<StoredEvent> SmallShop::append(const loyalty::Body &body, std::vector<loyalty::Subject> subjects,
                                      std::vector<Blob> blobs)
{
    advance(std::chrono::minutes(1));
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return Unexpected{transaction.error()};
    const EventDraft draft{m_row.owner, m_row.branch, loyalty::Role::Owner, std::move(subjects),
                           m_version,   body,         std::move(blobs)};
    auto stored = appendEvent(*transaction, m_row.shop, draft, m_now, m_random);
    if (!stored)
        return stored;
    if (const auto done = transaction->commit(); !done)
        return Unexpected{done.error()};
    return stored;
}

Result<StoredEvent> SmallShop::publish(const QByteArray &json, const base::Sha256 &basedOn)
{
    return append(loyalty::ProgrammePublished{m_programme, basedOn, true}, {}, {{BlobKind::Json, json, {}}});
}

Person SmallShop::newPerson(const QString &name)
{
    Person person(loyalty::CardCode::make(m_row.shop, m_random), loyalty::ShortNumber::make(m_random),
                  crypto::Token::make(m_random), m_random.bytes(20));
    person.names = {name};
    return person;
}

Result<base::CustomerId> SmallShop::join(const QString &name)
{
    return join(newPerson(name));
}

Result<base::CustomerId> SmallShop::join(const Person &person)
{
    advance(std::chrono::minutes(1));
    const auto customer = base::CustomerId::make(m_random, m_now);
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return Unexpected{transaction.error()};
    const auto blob = sealNewPerson(*transaction, m_keys, customer, person, m_random);
    if (!blob)
        return Unexpected{blob.error()};
    loyalty::CustomerJoined joined;
    joined.programme = m_programme;
    joined.codeHash = person.code.hash();
    joined.viewHash = person.view.hash();
    const EventDraft draft{m_row.owner, m_row.branch, loyalty::Role::Owner, {customer}, m_version, joined, {*blob}};
    if (const auto stored = appendEvent(*transaction, m_row.shop, draft, m_now, m_random); !stored)
        return Unexpected{stored.error()};
    if (const auto done = indexPerson(*transaction, m_keys, customer, person); !done)
        return Unexpected{done.error()};
    if (const auto done = transaction->commit(); !done)
        return Unexpected{done.error()};
    return customer;
}

loyalty::Act SmallShop::actOf(loyalty::Entries entries) const
{
    loyalty::Act act;
    act.entries = std::move(entries);
    return act;
}

Result<StoredEvent> SmallShop::stamp(const base::CustomerId &customer, std::int64_t count)
{
    return append(actOf({loyalty::StampsGiven{QStringLiteral("r1"), QStringLiteral("stamps"), count}}), {customer});
}

Result<StoredEvent> SmallShop::stampCode(const base::Sha256 &code)
{
    return append(actOf({loyalty::StampsGiven{QStringLiteral("r1"), QStringLiteral("stamps"), 1}}), {code});
}

Result<StoredEvent> SmallShop::use(const base::CustomerId &customer)
{
    return append(actOf({loyalty::RewardUsed{QStringLiteral("r1"), QStringLiteral("m1"), 0, {}}}), {customer});
}

Result<StoredEvent> SmallShop::undo(const base::CustomerId &customer, const base::EventId &event)
{
    return append(loyalty::Undone{event, {}, {}}, {customer});
}

loyalty::CardState SmallShop::card(const base::CustomerId &customer)
{
    const auto row = findCardState(*m_database, m_row.shop, loyalty::cardId(customer, m_programme));
    return row && *row ? (*row)->state : loyalty::CardState();
}

std::int64_t SmallShop::held(const base::CustomerId &customer)
{
    const auto state = card(customer);
    return state.stamps.empty() ? 0 : state.stamps.front().held();
}

std::optional<CardStateRow> SmallShop::settledCard(const base::CustomerId &customer)
{
    const auto rows = cardStatesOf(*m_database, m_row.shop, customer, Layer::Settled);
    return rows && !rows->empty() ? std::optional(rows->front()) : std::nullopt;
}

Result<void> SmallShop::pushTo(SmallShop &endpoint)
{
    const auto waiting = firstInOutbox(*m_database, m_row.shop, 500);
    const auto keys = listPersonKeys(*m_database, m_row.shop);
    auto transaction = Transaction::begin(endpoint.database());
    if (!waiting || !keys || !transaction)
        return Unexpected{StoreError::Failed};
    for (const auto &key : *keys)
        if (auto done = writePersonKey(*transaction, m_row.shop, key); !done)
            return done;
    for (const auto &stored : *waiting) {
        for (const auto &hash : stored.event.blobs)
            if (const auto blob = findBlob(*m_database, m_row.shop, hash); blob && *blob)
                if (auto done = insertBlob(*transaction, m_row.shop, **blob); !done)
                    return done;
        if (const auto done = settleEvent(*transaction, stored.event, stored.bytes, endpoint.m_now); !done)
            return Unexpected{done.error()};
    }
    return transaction->commit();
}

Result<void> SmallShop::pullFrom(SmallShop &endpoint, std::int64_t atMost)
{
    const auto self = findShop(*m_database, m_row.shop);
    const auto keys = listPersonKeys(endpoint.database(), m_row.shop);
    auto transaction = Transaction::begin(*m_database);
    if (!self || !*self || !keys || !transaction)
        return Unexpected{StoreError::Failed};
    const auto news = settledAfter(endpoint.database(), m_row.shop, (*self)->position.cursor, atMost);
    if (!news)
        return Unexpected{news.error()};
    for (const auto &key : *keys)
        if (auto done = writePersonKey(*transaction, m_row.shop, key); !done)
            return done;
    std::vector<PulledEvent> events;
    for (const auto &stored : *news) {
        for (const auto &hash : stored.event.blobs)
            if (const auto blob = findBlob(endpoint.database(), m_row.shop, hash); blob && *blob)
                if (auto done = insertBlob(*transaction, m_row.shop, **blob); !done)
                    return done;
        events.push_back({stored.event, stored.bytes, *stored.settlement});
    }
    if (auto done = takeSettled(*transaction, m_row.shop, events, QByteArray(16, '\x01')); !done)
        return done;
    return transaction->commit();
}

} // namespace muhr::tests
