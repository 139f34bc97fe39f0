// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/disputes.h"
#include "core/actions/settle_dispute.h"
#include "tests/sim/world/owners_place.h"
#include "tests/sim/world/world.h"

// Rewards that two laptops gave, and what owners say of them: often enough two of the same one, or one of them anew.

namespace muhr::tests::sim {
namespace {

constexpr std::uint32_t looksPercent = 60;

} // namespace

void World::settleSomeDispute(Laptop &laptop)
{
    if (!isOwners(laptop) || !m_ownersDice.percent(looksPercent))
        return;
    const auto list = report::disputeList(laptop.database(), nullptr, m_shop);
    if (list && !list->disputes.empty())
        settleDispute(laptop, m_ownersDice.oneOf(list->disputes).use);
}

void World::settleDispute(Laptop &laptop, const loyalty::EntryRef &use)
{
    const auto decision = static_cast<loyalty::DisputeDecision>(m_ownersDice.between(1, 4));
    auto place = ownersPlace(laptop);
    const auto settled = actions::settleDispute(place, {use, decision});
    const QString word = loyalty::disputeDecisionWord(decision);
    m_trace.note(QStringLiteral("  %1 says %2 of the dispute of %3: %4")
                     .arg(laptop.name(), word, use.event.text(),
                          settled ? QStringLiteral("done") : words::errorWord(settled.error().word)));
    if (settled)
        m_trace.count(QStringLiteral("disputes: ") + word);
}

void World::settleDisputes()
{
    // All at once: each owner speaks before she has heard of the others.
    for (auto &laptop : m_laptops) {
        if (!isOwners(*laptop) || !laptop->isReady() || isRevoked(*laptop))
            continue;
        const auto list = report::disputeList(laptop->database(), nullptr, m_shop);
        if (!list)
            continue;
        for (const report::DisputeFacts &facts : list->disputes)
            settleDispute(*laptop, facts.use);
    }
    settleDown();
}

} // namespace muhr::tests::sim
