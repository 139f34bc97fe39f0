// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/customer_table.h"
#include "tests/sim/world/world.h"
#include "tests/support/sure.h"

#include <algorithm>

// What worlds of a kind have more of. All of it is drawn by dice of its own, so that a mixed world is what it always
// was.

namespace muhr::tests::sim {

bool World::actTogether()
{
    if (m_kindDice.percent(m_settings.togetherPercent) && !m_ledger.people.empty()) {
        const std::size_t person = bestKnown();
        m_trace.count(QStringLiteral("customers who went from counter to counter"));
        for (auto &laptop : m_laptops)
            if (!m_failure && laptop->isReady())
                actAs(*laptop, [&] { m_counter.spend(*laptop, person); });
        return true;
    }
    if (m_kindDice.percent(m_settings.newerPercent)) {
        Laptop &laptop = *m_kindDice.oneOf(m_laptops);
        if (laptop.isReady())
            actAs(laptop, [&] { m_counter.doSomethingNewer(laptop, m_kindDice); });
        return true;
    }
    // Not drawn in worlds that have none of it, so that those stay what they were.
    if (m_settings.apartPercent > 0 && m_kindDice.percent(m_settings.apartPercent)) {
        actApart();
        return true;
    }
    if (m_settings.staffPercent > 0 && m_kindDice.percent(m_settings.staffPercent)) {
        changeStaff();
        return true;
    }
    if (m_settings.newcomerPercent > 0 && m_kindDice.percent(m_settings.newcomerPercent)) {
        letSomebodyIn();
        return true;
    }
    if (!m_kindDice.percent(m_settings.changePercent))
        return false;
    m_trace.count(QStringLiteral("changes of the same on several laptops"));
    for (auto &laptop : m_laptops)
        if (!m_failure && laptop->isReady())
            actAs(*laptop, [&] { m_counter.renameBranch(*laptop); });
    return true;
}

std::size_t World::bestKnown()
{
    std::size_t best = 0;
    std::ptrdiff_t mostLaptops = -1;
    for (std::size_t i = 0; i < m_ledger.people.size(); ++i) {
        const auto laptops = std::count_if(m_laptops.begin(), m_laptops.end(), [&](auto &laptop) {
            return sure(store::findCustomer(laptop->database(), m_shop, m_ledger.people[i].customer)).has_value();
        });
        if (!m_ledger.people[i].isErased && laptops > mostLaptops) {
            best = i;
            mostLaptops = laptops;
        }
    }
    return best;
}

bool World::disturbMore(Laptop &laptop)
{
    if (m_kindDice.percent(m_settings.restorePercent)) {
        restoreSomething(laptop);
        return true;
    }
    if (m_kindDice.percent(m_settings.staysCutPercent)) {
        m_trace.count(QStringLiteral("lines cut"));
        m_network.cutOff(laptop.index(), true);
        return true;
    }
    return false;
}

void World::restoreSomething(Laptop &laptop)
{
    const auto what = m_kindDice.below(100);
    if (what < 35) {
        if (laptop.isReady() && laptop.keepCopy())
            m_trace.count(QStringLiteral("copies kept"));
    } else if (what < 45) {
        if (m_endpoint->keepCopy())
            m_trace.count(QStringLiteral("copies of the endpoint kept"));
    } else if (what < 90) {
        if (laptop.hasCopy())
            putBack(laptop);
        // Before it hears of what it did after the copy.
        if (!m_failure && laptop.isReady() && m_kindDice.percent(50))
            actAs(laptop, [&] { m_counter.serve(laptop); });
    } else if (m_endpoint->hasCopy())
        putBackEndpoint();
}

} // namespace muhr::tests::sim
