// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shop_fixture.h"

#include "core/actions/make_sample_shop.h"
#include "core/loyalty/card_code.h"
#include "core/store/event_table.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QTest>

namespace muhr::tests {
namespace {

store::PeopleKeys peopleKeys(const base::ShopId &shop, const actions::ShopKeys &keys)
{
    return {shop, keys.shop.copy()};
}

} // namespace

ShopFixture::ShopFixture(const actions::CreateShop &command)
{
    create(command);
}

ShopFixture::ShopFixture(base::Instant now)
{
    m_clock.set(now);
    create(usual());
}

void ShopFixture::create(const actions::CreateShop &command)
{
    open();
    make([&](store::Database &database, const actions::KeepKeys &keep) {
        return actions::createShop(database, m_clock, m_random, keep, command);
    });
}

ShopFixture::ShopFixture(base::Language sample)
{
    open();
    make([&](store::Database &database, const actions::KeepKeys &keep) {
        return actions::makeSampleShop(database, m_clock, m_random, keep, sample);
    });
}

ShopFixture::ShopFixture(Nothing)
{
    open();
    if (m_queue)
        makeDesks({});
}

void ShopFixture::open()
{
    const QString path = m_folder.filePath(QStringLiteral("shops.muhr"));
    auto queue =
        store::WorkQueue::start([path] { return store::Database::openForWriting(path, store::IfMissing::Create); });
    if (queue)
        m_queue = std::move(*queue);
    else
        m_trouble = QStringLiteral("the store did not open");
}

void ShopFixture::make(const Maker &maker)
{
    if (!m_queue)
        return;
    std::shared_ptr<const actions::ShopKeys> kept;
    const auto keep = [&kept](const base::ShopId &, const actions::ShopKeys &keys) -> actions::Outcome<void> {
        kept = std::make_shared<const actions::ShopKeys>(keys.copy());
        return {};
    };
    const auto made =
        m_queue->ask(store::Lane::Counter, [&](store::Database &database) { return maker(database, keep); });
    if (!made) {
        m_trouble = words::errorWord(made.error().word);
        return;
    }
    m_shop = *made;
    m_keys = kept;
    makeDesks(made->session);
}

ShopFixture::~ShopFixture() = default;

actions::CreateShop ShopFixture::usual()
{
    actions::CreateShop command;
    command.name = QStringLiteral("Nonvoy");
    command.branchName = QStringLiteral("Chilonzor");
    command.ownerName = QStringLiteral("Dilnoza");
    command.currency = QStringLiteral("UZS");
    command.zone = QStringLiteral("Asia/Tashkent");
    command.goal = 6;
    command.welcomeStamps = 0;
    command.isRehearsal = true;
    return command;
}

actions::CreateShop ShopFixture::withRules(const QByteArray &rules)
{
    actions::CreateShop command = usual();
    command.goal.reset();
    command.welcomeStamps.reset();
    command.programme = R"({"muhr": "programme/1", "name": {"en": "Coffee card"}, "currency": "UZS",
        "zone": "Asia/Tashkent", "calendar": "gregorian", "day_starts_minute": 0, "visit": "day", "rules": )" +
                        rules + "}";
    return command;
}

void ShopFixture::makeDesks(actions::Session session)
{
    const auto post = [this](std::function<void()> work) { QMetaObject::invokeMethod(&m_window, std::move(work)); };
    m_desk = actions::makeDesk({*m_queue, m_clock, m_random, post,
                                [this](const base::ShopId &, const actions::ShopKeys &) -> actions::Outcome<void> {
                                    if (m_refusesKeys)
                                        return words::refused(words::Refusal::NoKey);
                                    return {};
                                },
                                session, m_keys});
    const QString path = m_folder.filePath(QStringLiteral("shops.muhr"));
    m_report = report::makeDesk({[path] { return store::Database::openForReading(path); }, m_clock, post});
    report::showShop(*m_report, {session.shop, session.branch, session.role},
                     m_keys ? std::make_shared<const store::PeopleKeys>(peopleKeys(session.shop, *m_keys)) : nullptr);
}

std::optional<actions::CustomerJoined> ShopFixture::join(const QString &name, const QString &phone)
{
    actions::JoinCustomer command;
    command.name = name;
    command.phone = phone;
    auto done = wait<actions::CustomerJoined>([&](auto then) { m_desk->joinCustomer(command, then); });
    return done ? std::optional(std::move(*done)) : std::nullopt;
}

bool ShopFixture::stamp(const QString &target, int times, std::chrono::milliseconds apart)
{
    actions::RecordVisit command;
    command.target = target;
    for (int i = 0; i < times; ++i) {
        if (!wait<actions::VisitDone>([&](auto then) { m_desk->recordVisit(command, then); }))
            return false;
        m_clock.advance(apart);
    }
    return true;
}

std::int64_t ShopFixture::countEvents()
{
    return m_queue->ask(store::Lane::Counter, [](store::Database &database) -> std::int64_t {
        const auto count = database.statement("SELECT count(*) FROM event").first([](const store::Row &row) {
            return row.integer(0);
        });
        return count && *count ? **count : -1;
    });
}

void ShopFixture::fillDisk()
{
    m_queue->ask(store::Lane::Counter, [](store::Database &database) {
        // Not a page more than there are: what SQLite says then is what it says of a full disk.
        return database.statement("PRAGMA max_page_count = 1").each([](const store::Row &) {}).hasValue();
    });
}

void ShopFixture::freeDisk()
{
    m_queue->ask(store::Lane::Counter, [](store::Database &database) {
        return database.statement("PRAGMA max_page_count = 1000000").each([](const store::Row &) {}).hasValue();
    });
}

void ShopFixture::loseKeys()
{
    m_keys.reset();
    makeDesks(m_desk->session());
}

void ShopFixture::openNamesAnew()
{
    const auto session = m_desk->session();
    report::showShop(*m_report, {session.shop, session.branch, session.role},
                     std::make_shared<store::PeopleKeys>(peopleKeys(session.shop, *m_keys)));
}

void ShopFixture::workAs(loyalty::Role role)
{
    actions::Session session = m_desk->session();
    session.role = role;
    m_desk->setSession(session);
    m_report->setViewer({session.shop, session.branch, role});
}

QString ShopFixture::unknownCode()
{
    SeededRandom random(77);
    return loyalty::CardCode::make(m_shop->session.shop, random).text();
}

QString ShopFixture::foreignCode()
{
    SeededRandom random(78);
    const auto mine = loyalty::CardCode::make(m_shop->session.shop, random).characters().left(2);
    // One shop in a thousand begins with the same two characters.
    for (;;) {
        const auto code = loyalty::CardCode::make(base::ShopId::make(random, m_clock.now()), random);
        if (code.characters().left(2) != mine)
            return code.text();
    }
}

void ShopFixture::untilAnswered(const std::function<bool()> &isThere)
{
    (void)QTest::qWaitFor(isThere, 10'000);
}

} // namespace muhr::tests
