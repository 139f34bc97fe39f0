// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/checks/refusals.h"

#include "tests/support/sure.h"

namespace muhr::tests::sim {
namespace {

constexpr std::int64_t mostEvents = 1'000'000;

} // namespace

Refusals::Refusals(World &world) : m_staff(world)
{
    for (const auto &stored : sure(store::settledAfter(world.endpoint().database(), world.shop(), 0, mostEvents))) {
        m_staff.take(stored);
        const auto *decided = std::get_if<loyalty::QuarantineDecided>(&stored.event.body);
        if (decided && !decided->isAccepted)
            m_refusedByOwners.insert(decided->events.begin(), decided->events.end());
    }
    for (auto &laptop : world.laptops())
        for (const auto &stored :
             sure(store::eventsInState(laptop->database(), world.shop(), store::EventState::Rejected)))
            if (const auto *set = std::get_if<loyalty::StaffSet>(&stored.event.body))
                m_takenOnInVain.insert(set->staff);
}

bool Refusals::mayBe(const Promise &promise) const
{
    // Judged at the counter by a clock that was wrong, an undo may have been too late for a cashier.
    if (promise.role != loyalty::Role::Owner && promise.about)
        return true;
    // It was held, and she did not let it count.
    if (m_refusedByOwners.contains(promise.event))
        return true;
    if (!promise.staff)
        return false;
    // By the key of an owner who had changed it elsewhere; and by whom she took on with it, even if somebody else took
    // that person on later.
    return promise.ownerKey.isEmpty()
               ? m_takenOnInVain.contains(*promise.staff) || !m_staff.wasEver(*promise.staff, promise.role)
               : m_staff.hadAnotherKey(*promise.staff, promise.ownerKey);
}

} // namespace muhr::tests::sim
