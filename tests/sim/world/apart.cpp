// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_table.h"
#include "tests/sim/world/world.h"
#include "tests/support/sure.h"

#include <algorithm>

// The same, or the contrary, on several laptops before they have heard of each other.

namespace muhr::tests::sim {
namespace {

constexpr std::ptrdiff_t mostErased = 3;
constexpr std::ptrdiff_t latestVisits = 12;

} // namespace

void World::actApart()
{
    if (m_ledger.people.empty())
        return;
    if (m_kindDice.percent(60))
        undoEverywhere();
    else
        eraseHereAndServeThere();
}

void World::undoEverywhere()
{
    const auto &promises = m_ledger.promises;
    const auto isUndone = [&](const Promise &visit) {
        return std::any_of(promises.begin(), promises.end(),
                           [&](const Promise &each) { return each.told == Told::Undone && each.about == visit.event; });
    };
    std::vector<Promise> visits;
    std::copy_if(promises.begin(), promises.end(), std::back_inserter(visits),
                 [&](const Promise &each) { return each.told == Told::Visited && !isUndone(each); });
    // Of late ones, since those stand on the cards as they were given; known to as many laptops as may be.
    visits.erase(visits.begin(), visits.end() - std::min(latestVisits, std::ssize(visits)));
    const auto laptopsOf = [&](const Promise &visit) {
        return std::count_if(m_laptops.begin(), m_laptops.end(), [&](auto &laptop) {
            return sure(store::findEvent(laptop->database(), m_shop, visit.event)).has_value();
        });
    };
    const auto best = std::max_element(visits.begin(), visits.end(), [&](const Promise &one, const Promise &other) {
        return laptopsOf(one) < laptopsOf(other);
    });
    if (best == visits.end())
        return;
    const Promise visit = *best;
    m_trace.count(QStringLiteral("acts that were taken back everywhere at once"));
    for (auto &laptop : m_laptops)
        if (!m_failure && laptop->isReady())
            actAs(*laptop, [&] { m_counter.undoThis(*laptop, visit.event, visit.person); });
}

void World::eraseHereAndServeThere()
{
    const auto erased = std::count_if(m_ledger.people.begin(), m_ledger.people.end(),
                                      [](const Person &person) { return person.isErased; });
    const std::size_t person = bestKnown();
    if (erased >= mostErased || m_ledger.people[person].isErased)
        return;
    const QString code = m_ledger.people[person].code;
    const auto owners = std::find_if(m_laptops.begin(), m_laptops.end(), [](auto &laptop) {
        return laptop->isReady() && laptop->session.role == loyalty::Role::Owner;
    });
    if (owners == m_laptops.end())
        return;
    m_trace.count(QStringLiteral("customers who were erased here and served there"));
    actAs(**owners, [&] { m_counter.eraseThis(**owners, person); });
    for (auto &laptop : m_laptops) {
        if (m_failure || laptop == *owners || !laptop->isReady())
            continue;
        if (m_kindDice.percent(50))
            actAs(*laptop, [&] { m_counter.replaceThis(*laptop, person, code); });
        else
            actAs(*laptop, [&] { m_counter.spend(*laptop, person); });
    }
}

} // namespace muhr::tests::sim
