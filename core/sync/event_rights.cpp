// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/event_rights.h"

#include "core/loyalty/decide.h"
#include "core/loyalty/rights.h"
#include "core/store/event_table.h"
#include "core/store/programme_table.h"
#include "core/store/staff_table.h"

#include <algorithm>

namespace muhr::sync {
namespace {

using base::Unexpected;
using store::Result;

/// Roles up to the owner's hold all that is below them; an auditor stands beside them and acts as nobody else.
bool mayClaim(loyalty::Role role, loyalty::Role claimed)
{
    return claimed == role || (claimed < role && role <= loyalty::Role::Owner);
}

/// Nobody by hand acts on the endpoint and on a kiosk; everybody else is a member of staff.
Result<bool> isWhoItClaims(store::Database &database, const store::DeviceRow &device, const loyalty::Event &event)
{
    if (event.staff.isNone()) {
        const bool isEndpoint = device.ceiling == loyalty::Ceiling::Endpoint && event.role == loyalty::Role::Endpoint;
        const bool isKiosk = event.role == loyalty::Role::Kiosk;
        return isEndpoint || isKiosk;
    }
    const auto staff = store::findStaff(database, event.shop, event.staff);
    if (!staff)
        return Unexpected{staff.error()};
    return *staff && (*staff)->isActive && mayClaim((*staff)->role, event.role);
}

Result<loyalty::EventRightsContext> contextOf(store::Database &database, const loyalty::Event &event, base::Instant at)
{
    loyalty::EventRightsContext context;
    if (const auto *undone = std::get_if<loyalty::Undone>(&event.body)) {
        const auto act = store::findEvent(database, event.shop, undone->event);
        if (!act)
            return Unexpected{act.error()};
        context.isOwnRecentAct = *act && (*act)->event.staff == event.staff &&
                                 at - (*act)->at <= std::chrono::minutes(loyalty::undoOwnMinutes);
        context.undoesUsedReward = !undone->usesTakenBack.empty();
    }
    if (const auto *act = std::get_if<loyalty::Act>(&event.body)) {
        const auto shelf = store::programmeShelf(database, event.shop);
        if (!shelf)
            return Unexpected{shelf.error()};
        const auto *programme = shelf->find(event.programmeVersion);
        const auto limit = programme ? programme->programme.cashierRewardLimitMinor() : std::nullopt;
        context.usesAboveLimit =
            limit && std::any_of(act->entries.begin(), act->entries.end(), [&](const loyalty::Entry &entry) {
                const auto *used = std::get_if<loyalty::RewardUsed>(&entry);
                const auto *spent = std::get_if<loyalty::PointsSpent>(&entry);
                return (used && used->valueMinor > *limit) || (spent && spent->valueMinor > *limit);
            });
    }
    return context;
}

} // namespace

Result<bool> hadTheRight(store::Database &database, const store::DeviceRow &device, const loyalty::Event &event,
                         base::Instant at)
{
    const auto isGenuine = isWhoItClaims(database, device, event);
    if (!isGenuine || !*isGenuine)
        return isGenuine;
    const auto context = contextOf(database, event, at);
    if (!context)
        return Unexpected{context.error()};
    const auto actions = loyalty::actionsOf(event, *context);
    return std::all_of(actions.begin(), actions.end(), [&](loyalty::Action action) {
        return loyalty::allowed(event.role, device.ceiling, action) != loyalty::Verdict::No;
    });
}

} // namespace muhr::sync
