// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/fault_scenario.h"

#include "core/store/shop_table.h"
#include "core/store/verify.h"
#include "tests/support/store_content.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace muhr::tests {
namespace {

using base::Unexpected;
using store::Result;
using store::StoreError;

// A log that is written back by itself, after as many visits as that takes.
#ifdef MUHR_NIGHTLY
constexpr auto pagesOfLogSql = "PRAGMA wal_autocheckpoint = 1000";
constexpr int lastVisits = 70;
#else
constexpr auto pagesOfLogSql = "PRAGMA wal_autocheckpoint = 250";
constexpr int lastVisits = 18;
#endif

/// An answer without its value.
template <typename T>
Result<void> outcome(const Result<T> &answer)
{
    return answer ? Result<void>() : Result<void>(Unexpected{answer.error()});
}

std::string native(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

} // namespace

std::string pathOf(const SmallShop &shop)
{
    return native(shop.file().path());
}

FaultScenario::FaultScenario(std::uint64_t seed, bool isSyncedAtCommit)
    : m_laptop(seed), m_endpoint(seed + 500, m_laptop, true), m_isSyncedAtCommit(isSyncedAtCommit)
{
    for (const SmallShop *shop : {&m_laptop, &m_endpoint})
        memory_disk::take(native(shop->file().folder()));
}

Result<void> FaultScenario::open(SmallShop &shop)
{
    if (const auto opened = shop.open(); !opened)
        return opened;
    auto &database = shop.database();
    const auto set = database.statement(pagesOfLogSql).each([](const store::Row &) {});
    return set && !m_isSyncedAtCommit ? database.statement("PRAGMA synchronous = NORMAL").run() : set;
}

void FaultScenario::close()
{
    m_laptop.close();
    m_endpoint.close();
}

SmallShop &FaultScenario::ownerOf(const std::string &path)
{
    return path.starts_with(native(m_laptop.file().folder()) + '/') ? m_laptop : m_endpoint;
}

Result<void> FaultScenario::copyLaptop()
{
    // A try that broke off leaves its bytes in memory, where the store's own tidying does not reach.
    const QString copy = m_laptop.file().filePath(QStringLiteral("copy-%1.muhr").arg(++m_copyNumber));
    auto made = m_laptop.database().copyTo(copy);
    if (made)
        m_newCopy = native(copy);
    return made;
}

Result<void> FaultScenario::eraseLatest()
{
    auto erased = outcome(m_laptop.append(loyalty::CustomerErased(), {m_customers.back()}));
    if (erased)
        m_customers.pop_back();
    return erased;
}

void FaultScenario::addVisits(std::vector<Step> &steps, SmallShop &shop, int visits)
{
    for (int visit = 0; visit < visits; ++visit)
        steps.push_back({&shop, "a stamp", [this, &shop, visit] {
                             const auto &customer = m_customers[static_cast<std::size_t>(visit) % m_customers.size()];
                             const auto stored = shop.stamp(customer);
                             if (stored)
                                 m_latestStamp.emplace(customer, stored->event.id);
                             return outcome(stored);
                         }});
}

std::vector<FaultScenario::Step> FaultScenario::day()
{
    std::vector<Step> steps;
    const auto add = [&](SmallShop &shop, const char *name, std::function<Result<void>()> act) {
        steps.push_back({&shop, name, std::move(act)});
    };
    const auto addJoin = [&](SmallShop &shop) {
        add(shop, "a join", [this, &shop] {
            const auto joined = shop.join(QStringLiteral("Nodira"));
            if (joined)
                m_customers.push_back(*joined);
            return outcome(joined);
        });
    };
    const auto addPush = [&] { add(m_endpoint, "a push", [this] { return m_laptop.pushTo(m_endpoint); }); };
    const auto addPulls = [&](int slices) {
        for (int i = 0; i < slices; ++i)
            add(m_laptop, "a slice of a pull", [this] { return m_laptop.pullFrom(m_endpoint, 5); });
    };
    const auto addCheckpoint = [&](SmallShop &shop) {
        add(shop, "a checkpoint", [&shop] { return shop.database().checkpoint(); });
    };

    for (SmallShop *shop : {&m_laptop, &m_endpoint}) {
        add(*shop, "an opening", [this, shop] { return open(*shop); });
        add(*shop, "a shop", [shop] { return shop->create(); });
        steps.back().isWholeShop = true;
    }
    for (int i = 0; i < 4; ++i)
        addJoin(m_laptop);
    addVisits(steps, m_laptop, 8);
    addPush();
    addJoin(m_endpoint);
    addVisits(steps, m_endpoint, 5);
    addPulls(4);
    addVisits(steps, m_laptop, 8);
    add(m_laptop, "an undo", [this] { return outcome(m_laptop.undo(m_latestStamp->first, m_latestStamp->second)); });
    add(m_laptop, "a use", [this] { return outcome(m_laptop.use(guest())); });
    addPush();
    addPulls(2);
    add(m_laptop, "a copy", [this] { return copyLaptop(); });
    add(m_laptop, "an erase", [this] { return eraseLatest(); });
    addCheckpoint(m_laptop);
    addPush();
    addCheckpoint(m_endpoint);
    add(m_laptop, "a reopening", [this] {
        m_laptop.close();
        return open(m_laptop);
    });
    addPulls(1);
    // The log is written back by itself, and begins anew.
    addVisits(steps, m_laptop, lastVisits);
    addPush();
    addPulls(2);
    return steps;
}

std::optional<std::int64_t> FaultScenario::lostAt(SmallShop &shop, std::size_t entries, DiskImage image)
{
    memory_disk::put(std::move(image));
    auto database = shop.file().open();
    if (!database)
        return std::nullopt;
    const auto lost = lostIn(*database, shop, entries);
    // Nobody needs the log written back.
    fault_disk::arm(fault_disk::Fault::Stop, 1);
    {
        const auto closed = std::move(database);
    }
    fault_disk::heal();
    return lost;
}

std::optional<std::int64_t> FaultScenario::lostIn(store::Database &database, const SmallShop &shop,
                                                  std::size_t entries) const
{
    const auto sentences = database.checkPages();
    if (!sentences || !sentences->empty())
        return std::nullopt;
    const auto content = contentOf(pathOf(shop));
    const auto &said = saidBy(shop);
    const auto next =
        std::find_if(said.begin(), said.end(), [entries](const Said &state) { return state.entries > entries; });
    const auto hasContent = [&](const Said &state) { return content == state.content; };
    // What was under way may have got there without being said.
    if (next != said.end() && hasContent(*next))
        return 0;
    const auto latest = std::reverse_iterator(next);
    if (const auto found = std::find_if(latest, said.rend(), hasContent); found != said.rend())
        return found - latest;
    // A shop is made in several commits, of which nobody is told but of the last.
    constexpr std::int64_t ofNewShop = 2;
    const auto events = soundEvents(database);
    if (!content || !events || *events >= ofNewShop)
        return std::nullopt;
    return std::max<std::int64_t>(next - said.begin() - 1, 0);
}

std::optional<std::int64_t> FaultScenario::soundEvents(store::Database &database) const
{
    const auto row = store::findShop(database, m_laptop.id());
    if (!row)
        return std::nullopt;
    if (!*row)
        return 0;
    const auto found = store::verify(database, m_laptop.id());
    return found && found->wrong.empty() ? std::optional(found->events) : std::nullopt;
}

bool FaultScenario::record()
{
    fault_disk::record(&m_log);
    const auto isDone = [this](const Step &step) {
        if (!step.act())
            return false;
        const std::size_t entries = m_log.size();
        const auto content = contentOf(pathOf(*step.shop));
        if (!content || m_log.size() != entries || !soundEvents(step.shop->database()))
            return false;
        m_said[step.shop == &m_laptop ? 0 : 1].push_back({entries, *content});
        if (m_newCopy)
            m_copies.push_back({entries, *std::exchange(m_newCopy, std::nullopt), *content});
        return true;
    };
    const auto steps = day();
    const bool isWhole = std::all_of(steps.begin(), steps.end(), isDone);
    fault_disk::record(nullptr);
    return isWhole;
}

} // namespace muhr::tests
