// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/event.h"
#include "core/loyalty/role.h"

#include "core/base/source_text.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

/// Everything that a person or the endpoint can do and that needs a right.
enum class Action {
    /// Stamp, purchase and lines within the limits of the rules.
    Stamp,
    PassLimit,
    UndoOwn,
    UndoAny,
    /// Take back a used reward, or let a card owe.
    UndoUsedReward,
    ReturnGoods,
    RedeemWithinLimit,
    RedeemAboveLimit,
    GiveVoucher,
    /// Say what becomes of a reward that was used twice.
    SettleDispute,
    /// Put a customer on a tier by hand.
    SetTier,
    AddCustomer,
    EditCustomer,
    MergeCustomers,
    EraseCustomer,
    ReplaceCode,
    SetConsent,
    FindCustomer,
    SeeContactFull,
    ComposeCampaign,
    SendCampaign,
    PublishProgramme,
    ChangeSettings,
    ManageBranches,
    ManageStaff,
    ManageDevices,
    ManageSecrets,
    DesignCards,
    MakePosters,
    SeeReports,
    SeeLog,
    Export,
    Import,
    Backup,
    CreateShop,
    /// The PIN of whoever sets it.
    SetOwnPin,
    /// A new PIN for a cashier who has forgotten hers.
    SetCashiersPin,
};

inline constexpr int actionCount = static_cast<int>(Action::SetCashiersPin) + 1;

enum class Verdict {
    No,
    Yes,
    /// The owner types the password again, and the act is signed with the owner key.
    PasswordAgain,
};

/// Deny by default. Source: security.md, 4.4.
Verdict allowed(Role role, Action action);
/// Not above the ceiling of the device either, whoever is signed in.
Verdict allowed(Role role, Ceiling ceiling, Action action);
/// What somebody is where the device reaches no higher: an owner at a till acts as a manager.
Role roleAt(Ceiling ceiling, Role role);
/// Only an owner may, and the device is one for the counter: she can do it there with her password.
bool needsOwner(Ceiling ceiling, Action action);
/// What a window offers: what is allowed, and what an owner may do there with her password.
Verdict offered(Role role, Ceiling ceiling, Action action);
/// The lowest role that may, for "ask a manager".
std::optional<Role> lowestRole(Action action);
/// The id of the action in tests and logs, such as "undo_own".
const char *actionWord(Action action);

/// How much of a phone number or mail address a role sees.
enum class ContactSight { Nothing, LastTwoDigits, Masked, Full };
ContactSight contactSight(Role role);

/// What settle has to know to check an event.
struct EventRightsContext
{
    /// Of an undo: same staff, and within 10 minutes by business time.
    bool isOwnRecentAct = false;
    /// An undo of an act whose reward was used since.
    bool undoesUsedReward = false;
    /// A use above what a cashier may hand over.
    bool usesAboveLimit = false;
    /// A PIN is set for somebody who is a cashier.
    bool isPinOfCashier = false;
};

/// All actions that an event is made of; settle asks `allowed` for each. Empty for an unknown body: whoever forwards it
/// cannot judge it.
std::vector<Action> actionsOf(const Event &event, const EventRightsContext &context);

} // namespace muhr::loyalty
