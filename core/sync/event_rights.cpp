// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/event_rights.h"

#include "core/actions/owner_key_document.h"
#include "core/loyalty/decide.h"
#include "core/loyalty/writing_right.h"
#include "core/store/event_table.h"
#include "core/store/programme_table.h"

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

/// What a member of staff was from some moment on.
struct Standing
{
    base::Instant from;
    loyalty::Role role = loyalty::Role::Cashier;
    bool isActive = false;
};

/// As the endpoint numbered it.
Result<std::vector<Standing>> standingsOf(store::Database &database, const base::ShopId &shop,
                                          const base::StaffId &staff)
{
    const auto created = store::eventsOfKind(database, shop, loyalty::EventKind::ShopCreated);
    const auto set = store::eventsOfKind(database, shop, loyalty::EventKind::StaffSet);
    if (!created || !set)
        return Unexpected{!created ? created.error() : set.error()};
    std::vector<Standing> standings;
    for (const store::StoredEvent &stored : *created)
        if (const auto *body = std::get_if<loyalty::ShopCreated>(&stored.event.body); body && body->owner == staff)
            standings.push_back({stored.at, loyalty::Role::Owner, true});
    for (const store::StoredEvent &stored : *set)
        if (const auto *body = std::get_if<loyalty::StaffSet>(&stored.event.body); body && body->staff == staff)
            standings.push_back({stored.at, body->role, body->isActive});
    return standings;
}

/// Somebody who has left since still did what was done before; it may come late.
Result<Right> rightThen(store::Database &database, const loyalty::Event &event, base::Instant at)
{
    const auto standings = standingsOf(database, event.shop, event.staff);
    if (!standings)
        return Unexpected{standings.error()};
    const auto grants = [&](const Standing &standing) {
        return standing.isActive && mayClaim(standing.role, event.role);
    };
    const auto later = std::find_if(standings->begin(), standings->end(),
                                    [&](const Standing &standing) { return standing.from > at; });
    if (later != standings->begin() && grants(*std::prev(later)))
        return Right::Yes;
    return std::any_of(standings->begin(), standings->end(), grants) ? Right::NotAnyMore : Right::No;
}

/// Nobody takes himself out of the shop, nor the endpoint: the shop could be left without anybody to lead it.
Result<bool> revokesWhatStays(store::Database &database, const loyalty::Event &event)
{
    const auto *revoked = std::get_if<loyalty::DeviceRevoked>(&event.body);
    if (!revoked)
        return false;
    const auto device = store::findDevice(database, event.shop, revoked->device);
    if (!device)
        return Unexpected{device.error()};
    return revoked->device == event.device || (*device && (*device)->ceiling == loyalty::Ceiling::Endpoint);
}

} // namespace

/// Nobody by hand acts on the endpoint and on a kiosk; everybody else is a member of staff.
Result<Right> EventRights::ofWhomItClaims(const loyalty::Event &event, base::Instant at)
{
    if (event.staff.isNone()) {
        const bool isEndpoint = m_device.ceiling == loyalty::Ceiling::Endpoint && event.role == loyalty::Role::Endpoint;
        const bool isKiosk = event.role == loyalty::Role::Kiosk;
        return isEndpoint || isKiosk ? Right::Yes : Right::No;
    }
    const auto staff = staffOf(event);
    if (!staff)
        return Unexpected{staff.error()};
    if (*staff && (*staff)->isActive && mayClaim((*staff)->role, event.role))
        return Right::Yes;
    return rightThen(m_database, event, at);
}

Result<std::optional<store::StaffRow>> EventRights::staffOf(const loyalty::Event &event)
{
    auto known = m_staff.find(event.staff);
    if (known == m_staff.end()) {
        auto staff = store::findStaff(m_database, event.shop, event.staff);
        if (!staff)
            return staff;
        known = m_staff.emplace(event.staff, std::move(*staff)).first;
    }
    return known->second;
}

bool EventRights::isByOwnersWord(const loyalty::Event &event) const
{
    return m_device.ceiling == loyalty::Ceiling::Till && event.role == loyalty::Role::Owner;
}

/// A laptop for the counter may be anybody's: whoever has left proves nothing by a key that she still has.
Result<Right> EventRights::byOwnersWord(const loyalty::Event &event, const OwnerWord &word)
{
    if (word.signature.isEmpty())
        return Right::NeedsOwner;
    const auto staff = staffOf(event);
    const auto key = actions::settledOwnerKeyOf(m_database, event.shop, event.staff);
    if (!staff || !key)
        return Unexpected{!staff ? staff.error() : key.error()};
    if (!*key || !(*key)->publicKey.verifies(crypto::ownerActText(word.event), word.signature))
        return Right::NeedsOwner;
    const bool isOwner = *staff && (*staff)->isActive && (*staff)->role == loyalty::Role::Owner;
    return isOwner ? Right::Yes : Right::NotAnyMore;
}

Result<loyalty::EventRightsContext> EventRights::contextOf(const loyalty::Event &event, base::Instant at)
{
    loyalty::EventRightsContext context;
    if (const auto *undone = std::get_if<loyalty::Undone>(&event.body)) {
        const auto act =
            m_atHand ? m_atHand->findEvent(undone->event) : store::findEvent(m_database, event.shop, undone->event);
        if (!act)
            return Unexpected{act.error()};
        context.isOwnRecentAct = *act && (*act)->event.staff == event.staff &&
                                 at - (*act)->at <= std::chrono::minutes(loyalty::undoOwnMinutes);
        context.undoesUsedReward = !undone->usesTakenBack.empty();
    }
    if (const auto *written = std::get_if<loyalty::DocumentWritten>(&event.body);
        written && loyalty::isStaffPin(*written)) {
        const auto whose = store::findStaff(m_database, event.shop, base::StaffId::fromBytes(written->document.raw()));
        if (!whose)
            return Unexpected{whose.error()};
        context.isPinOfCashier = *whose && (*whose)->role == loyalty::Role::Cashier;
    }
    if (const auto *act = std::get_if<loyalty::Act>(&event.body)) {
        const auto shelf = m_atHand ? m_atHand->shelf() : store::programmeShelf(m_database, event.shop);
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

Result<Right> EventRights::to(const loyalty::Event &event, base::Instant at, const OwnerWord &word)
{
    const auto isGenuine = ofWhomItClaims(event, at);
    const auto revokes = revokesWhatStays(m_database, event);
    if (!isGenuine || !revokes)
        return Unexpected{!isGenuine ? isGenuine.error() : revokes.error()};
    if (*isGenuine == Right::No || *revokes)
        return Right::No;
    const auto context = contextOf(event, at);
    if (!context)
        return Unexpected{context.error()};
    const auto actions = loyalty::actionsOf(event, *context);
    const auto isAllowed = [&](loyalty::Ceiling ceiling) {
        return std::all_of(actions.begin(), actions.end(), [&](loyalty::Action action) {
            return loyalty::allowed(event.role, ceiling, action) != loyalty::Verdict::No;
        });
    };
    if (isByOwnersWord(event) && isAllowed(loyalty::Ceiling::Owner)) {
        const auto signedBy = byOwnersWord(event, word);
        return signedBy && *signedBy == Right::Yes ? Result<Right>(*isGenuine) : signedBy;
    }
    if (isAllowed(m_device.ceiling))
        return *isGenuine;
    const bool couldSign = std::any_of(actions.begin(), actions.end(), [&](loyalty::Action action) {
        return loyalty::needsOwner(m_device.ceiling, action);
    });
    return couldSign ? Right::NeedsOwner : Right::No;
}

} // namespace muhr::sync
