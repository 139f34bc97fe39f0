// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decide_quarantine.h"
#include "core/actions/revoke_device.h"
#include "core/report/quarantine.h"
#include "core/store/device_table.h"
#include "tests/sim/world/owners_place.h"
#include "tests/sim/world/world.h"
#include "tests/support/sure.h"

// Laptops that are taken out of the shop, and what becomes of what they did.

namespace muhr::tests::sim {
namespace {

constexpr int mostDecidingRounds = 20;

} // namespace

bool World::isRevoked(const Laptop &laptop)
{
    const auto device = sure(store::findDevice(m_endpoint->database(), m_shop, laptop.session.device));
    return device && device->isRevoked;
}

void World::revokeSomebody(Laptop &laptop)
{
    if (!isOwners(laptop) || !laptop.isReady())
        return;
    const Laptop &other = *m_dice.oneOf(m_laptops);
    auto place = ownersPlace(laptop);
    const auto reason = m_dice.percent(50) ? loyalty::RevokeReason::Lost : loyalty::RevokeReason::Stolen;
    const auto revoked = actions::revokeDevice(place, {other.session.device, reason});
    const QString word = revoked ? QStringLiteral("done") : words::errorWord(revoked.error().word);
    m_trace.count(revoked ? QStringLiteral("revocations") : QStringLiteral("refused revocation: ") + word);
    m_trace.note(QStringLiteral("  %1 revokes %2: %3").arg(laptop.name(), other.name(), word));
}

void World::decideSome(Laptop &laptop, std::uint32_t percent)
{
    if (!isOwners(laptop) || !laptop.isReady())
        return;
    actions::DecideQuarantine command;
    command.isAccepted = m_dice.percent(60);
    const auto waiting = report::undecided(laptop.database(), m_shop);
    if (!waiting)
        return;
    for (const auto &held : *waiting)
        if (m_dice.percent(percent))
            command.events.push_back(held.event.id);
    if (command.events.empty())
        return;
    auto place = ownersPlace(laptop);
    if (!actions::decideQuarantine(place, command))
        return;
    m_trace.count(command.isAccepted ? QStringLiteral("held events accepted") : QStringLiteral("held events refused"),
                  static_cast<std::int64_t>(command.events.size()));
    m_trace.note(QStringLiteral("  %1 decides on %2").arg(laptop.name()).arg(command.events.size()));
}

void World::decideAll()
{
    for (int i = 0; i < mostDecidingRounds && !m_failure; ++i) {
        bool isAnyLeft = false;
        for (auto &laptop : m_laptops)
            if (isOwners(*laptop) && !isRevoked(*laptop) &&
                !sure(report::undecided(laptop->database(), m_shop)).empty()) {
                isAnyLeft = true;
                decideSome(*laptop, 60);
                break;
            }
        if (!isAnyLeft)
            return;
        settleDown();
    }
}

} // namespace muhr::tests::sim
