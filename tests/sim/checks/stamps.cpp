// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/checks/checks.h"

#include "core/store/card_state_table.h"
#include "core/store/dispute_table.h"
#include "tests/support/sure.h"

namespace muhr::tests::sim {
namespace {

/// She joined, got a new code or was erased on a laptop that was revoked, and no owner let that count: others don't
/// know of it, and what they did for her may be on no card.
bool isOfHeld(World &world, std::size_t person, const std::set<base::EventId> &refused)
{
    const auto &promises = world.ledger().promises;
    return std::any_of(promises.begin(), promises.end(), [&](const Promise &promise) {
        const bool isHerself =
            promise.told == Told::Joined || promise.told == Told::CodeReplaced || promise.told == Told::Erased;
        return promise.person == person && isHerself && refused.contains(promise.event);
    });
}

} // namespace

Found checkStamps(World &world)
{
    const auto refused = eventsOnNoCard(world);
    for (std::size_t i = 0; i < world.ledger().people.size(); ++i) {
        const Person &person = world.ledger().people[i];
        if (person.isUnsure || isOfHeld(world, i, refused))
            continue;
        const auto cards = sure(
            store::cardStatesOf(world.endpoint().database(), world.shop(), person.customer, store::Layer::Settled));
        if (cards.size() != 1)
            return Failure{QStringLiteral("I6"), QStringLiteral("person %1 has %2 cards").arg(i).arg(cards.size())};
        const auto &tracks = cards.front().state.stamps;
        const std::int64_t total = tracks.empty() ? 0 : tracks.front().total;
        const auto told = world.ledger().stampsOf(i, refused);
        if (total < told.least || total > told.most)
            return Failure{QStringLiteral("I6"), QStringLiteral("person %1 was told %2 to %3 stamps and has %4")
                                                     .arg(i)
                                                     .arg(told.least)
                                                     .arg(told.most)
                                                     .arg(total)};
    }
    return std::nullopt;
}

const std::vector<EndCheck> &endChecks()
{
    static const std::vector<EndCheck> checks{checkDurable, checkErased, checkOnce,   checkNumbers,
                                              checkStamps,  checkUndone, checkRights, checkKeys};
    return checks;
}

void countEnd(World &world, Trace &trace)
{
    const auto count = [&](const char *sql) {
        return sure(world.endpoint().database().statement(sql).bind(":shop", world.shop()).first([](const auto &row) {
                   return row.integer(0);
               }))
            .value_or(0);
    };
    trace.count(QStringLiteral("disputes"), count("SELECT count(*) FROM dispute WHERE shop = :shop"));
    trace.count(QStringLiteral("disputes decided"),
                count("SELECT count(*) FROM dispute WHERE shop = :shop AND state <> 1"));
    trace.count(QStringLiteral("events of a wrong clock"),
                count("SELECT count(*) FROM event WHERE shop = :shop AND was_moved = 1"));
    trace.count(QStringLiteral("persons changed in two places"),
                count("SELECT count(*) FROM document_conflict WHERE shop = :shop"));
    trace.count(QStringLiteral("refused when settling"), count("SELECT count(*) FROM refused WHERE shop = :shop"));
    trace.count(QStringLiteral("undone on two laptops"), static_cast<std::int64_t>(undoneOnTwo(world).size()));
    trace.count(QStringLiteral("settled events"), world.settledEvents());
}

} // namespace muhr::tests::sim
