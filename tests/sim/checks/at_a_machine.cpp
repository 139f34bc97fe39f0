// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/checks/checks.h"

#include "core/store/shop_table.h"
#include "core/store/verify.h"
#include "tests/support/sure.h"

namespace muhr::tests::sim {
namespace {

constexpr auto lastSql = "SELECT number, head FROM event WHERE shop = :shop AND number IS NOT NULL ORDER BY number "
                         "DESC LIMIT 1";
constexpr auto countSql = "SELECT count(*) FROM event WHERE shop = :shop AND number IS NOT NULL";
constexpr auto actsSql =
    "SELECT e.head, EXISTS (SELECT 1 FROM dispute d WHERE d.shop = e.shop AND d.event = e.id), "
    "e.number, e.id FROM event e WHERE e.shop = :shop AND e.kind = 6 AND e.number IS NOT NULL AND NOT "
    "EXISTS (SELECT 1 FROM event_subject s WHERE s.shop = e.shop AND s.event = e.id AND "
    "length(s.subject) = 16 AND NOT EXISTS (SELECT 1 FROM customer c WHERE c.shop = s.shop AND "
    "c.customer = s.subject))";
constexpr auto takingBackSql = "SELECT bytes FROM event WHERE shop = :shop AND kind IN (7, 8) AND number IS NOT NULL";
constexpr auto allSql = "SELECT id FROM event WHERE shop = :shop";

struct Last
{
    std::int64_t number = 0;
    base::Sha256 head;
};

/// With an act that was undone or brought back its dispute goes, too: whoever hears of both at once never has it, and
/// whoever hears of the act first has it for a while.
std::set<base::EventId> takenBack(World &world, Machine &machine)
{
    std::set<base::EventId> events;
    sure(machine.database().statement(takingBackSql).bind(":shop", world.shop()).each([&](const store::Row &row) {
        const auto event = loyalty::decode(row.bytes(0));
        const auto *undone = event ? std::get_if<loyalty::Undone>(&event->body) : nullptr;
        const auto *returned = event ? std::get_if<loyalty::Returned>(&event->body) : nullptr;
        if (undone)
            events.insert(undone->event);
        if (returned)
            events.insert(returned->event);
    }));
    return events;
}

} // namespace

Found checkCursor(World &world, Machine &machine)
{
    const auto row = sure(store::findShop(machine.database(), world.shop()));
    if (!row)
        return std::nullopt;
    const auto last = sure(machine.database().statement(lastSql).bind(":shop", world.shop()).first([](const auto &r) {
                          return Last{r.integer(0), r.hash(1)};
                      })).value_or(Last());
    const auto count = sure(machine.database().statement(countSql).bind(":shop", world.shop()).first([](const auto &r) {
        return r.integer(0);
    }));
    const auto &position = row->position;
    if (position.cursor != last.number || position.cursor != count || position.head != last.head)
        return Failure{QStringLiteral("I8"), QStringLiteral("%1 stands at %2 and has %3 events up to %4")
                                                 .arg(machine.name())
                                                 .arg(position.cursor)
                                                 .arg(*count)
                                                 .arg(last.number)};
    if (position.cursor > 0 && !position.epoch)
        return Failure{QStringLiteral("I8"), machine.name() + QStringLiteral(" has numbers without an epoch")};
    return std::nullopt;
}

Found checkWinners(World &world, Machine &machine)
{
    Found found;
    const auto over = takenBack(world, machine);
    sure(machine.database().statement(actsSql).bind(":shop", world.shop()).each([&](const store::Row &row) {
        if (over.contains(row.id<base::EventId>(3)))
            return;
        const bool isDisputed = row.flag(1);
        const auto [place, isFirst] = world.winners().try_emplace(row.bytes(0), isDisputed);
        if (!isFirst && place->second != isDisputed)
            found = Failure{QStringLiteral("I5"),
                            QStringLiteral("at %1 the act of number %2 is %3 now")
                                .arg(machine.name())
                                .arg(row.integer(2))
                                .arg(isDisputed ? QStringLiteral("in dispute") : QStringLiteral("in no dispute"))};
    }));
    return found;
}

std::set<base::EventId> eventsAt(World &world, Machine &machine)
{
    std::set<base::EventId> events;
    sure(machine.database().statement(allSql).bind(":shop", world.shop()).each([&](const store::Row &row) {
        events.insert(row.id<base::EventId>(0));
    }));
    return events;
}

Found checkStart(World &world, Machine &machine)
{
    if (auto failed = checkCursor(world, machine))
        return failed;
    const auto found = sure(store::verify(machine.database(), world.shop()));
    if (!found.wrong.empty())
        return Failure{QStringLiteral("I7"),
                       QStringLiteral("%1 started with a wrong row: %2 %3")
                           .arg(machine.name(), QLatin1String(store::wrongKindWord(found.wrong.front().kind)),
                                found.wrong.front().row)};
    const auto *laptop = dynamic_cast<const Laptop *>(&machine);
    if (!laptop) {
        if (world.settledEvents() < world.acknowledgedNumber())
            return Failure{QStringLiteral("I7"), QStringLiteral("the endpoint forgot number %1, which it answered with")
                                                     .arg(world.acknowledgedNumber())};
    }
    const int index = laptop ? laptop->index() : theEndpoint;
    const auto here = eventsAt(world, machine);
    for (const Promise &promise : world.ledger().promises)
        if (promise.laptop == index && !promise.isForgotten && !here.contains(promise.event))
            return Failure{
                QStringLiteral("I7"),
                QStringLiteral("%1 started without event %2, which it told").arg(machine.name(), promise.event.text())};
    return std::nullopt;
}

} // namespace muhr::tests::sim
