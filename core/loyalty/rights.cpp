// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/rights.h"

#include "core/loyalty/day_closed.h"
#include "core/loyalty/writing_right.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

constexpr Verdict no = Verdict::No;
constexpr Verdict yes = Verdict::Yes;
constexpr Verdict pass = Verdict::PasswordAgain;

struct Row
{
    Action action;
    const char *word;
    Verdict kiosk;
    Verdict cashier;
    Verdict manager;
    Verdict owner;
    Verdict auditor;
    /// The join page, the web card and automations.
    Verdict endpoint;
};

// clang-format off
constexpr Row table[] = {
    //                                                kiosk cashier manager owner auditor endpoint
    {Action::Stamp,             "stamp",              yes,  yes,    yes,    yes,  no,     yes},
    {Action::PassLimit,         "pass_limit",         no,   no,     yes,    yes,  no,     no},
    {Action::UndoOwn,           "undo_own",           no,   yes,    yes,    yes,  no,     no},
    {Action::UndoAny,           "undo_any",           no,   no,     yes,    yes,  no,     no},
    {Action::UndoUsedReward,    "undo_used_reward",   no,   no,     yes,    yes,  no,     no},
    {Action::ReturnGoods,       "return_goods",       no,   no,     yes,    yes,  no,     no},
    {Action::RedeemWithinLimit, "redeem",             no,   yes,    yes,    yes,  no,     no},
    {Action::RedeemAboveLimit,  "redeem_above_limit", no,   no,     yes,    yes,  no,     no},
    {Action::GiveVoucher,       "give_voucher",       no,   no,     yes,    yes,  no,     yes},
    {Action::SettleDispute,     "settle_dispute",     no,   no,     no,     yes,  no,     no},
    {Action::SetTier,           "set_tier",           no,   no,     yes,    yes,  no,     no},
    {Action::AddCustomer,       "add_customer",       no,   yes,    yes,    yes,  no,     yes},
    {Action::EditCustomer,      "edit_customer",      no,   no,     yes,    yes,  no,     no},
    {Action::MergeCustomers,    "merge_customers",    no,   no,     yes,    yes,  no,     no},
    {Action::EraseCustomer,     "erase_customer",     no,   no,     no,     pass, no,     no},
    {Action::ReplaceCode,       "replace_code",       no,   yes,    yes,    yes,  no,     no},
    {Action::SetConsent,        "set_consent",        no,   yes,    yes,    yes,  no,     yes},
    {Action::FindCustomer,      "find_customer",      no,   yes,    yes,    yes,  yes,    no},
    {Action::SeeContactFull,    "see_contact_full",   no,   no,     yes,    yes,  no,     no},
    {Action::ComposeCampaign,   "compose_campaign",   no,   no,     yes,    yes,  no,     no},
    {Action::SendCampaign,      "send_campaign",      no,   no,     no,     pass, no,     no},
    {Action::PublishProgramme,  "publish_programme",  no,   no,     no,     pass, no,     no},
    {Action::ChangeSettings,    "change_settings",    no,   no,     no,     pass, no,     no},
    {Action::ManageBranches,    "manage_branches",    no,   no,     no,     pass, no,     no},
    {Action::ManageStaff,       "manage_staff",       no,   no,     no,     pass, no,     no},
    {Action::SetOwnPin,         "set_own_pin",        no,   yes,    yes,    yes,  yes,    no},
    {Action::SetCashiersPin,    "set_cashiers_pin",   no,   no,     yes,    yes,  no,     no},
    {Action::ManageDevices,     "manage_devices",     no,   no,     no,     pass, no,     yes}, // recover-owner
    {Action::ManageSecrets,     "manage_secrets",     no,   no,     no,     pass, no,     no},
    {Action::DesignCards,       "design_cards",       no,   no,     yes,    yes,  no,     no},
    {Action::MakePosters,       "make_posters",       no,   no,     yes,    yes,  no,     no},
    {Action::SeeReports,        "see_reports",        no,   no,     yes,    yes,  yes,    no},
    {Action::SeeLog,            "see_log",            no,   no,     yes,    yes,  yes,    no},
    {Action::Export,            "export",             no,   no,     no,     pass, no,     no},
    {Action::Import,            "import",             no,   no,     no,     pass, no,     no},
    {Action::Backup,            "backup",             no,   no,     no,     pass, no,     no},
    {Action::CreateShop,        "create_shop",        no,   no,     no,     yes,  no,     no},
};
// clang-format on

static_assert(std::size(table) == actionCount);

const Row *rowOf(Action action)
{
    const auto *found =
        std::find_if(std::begin(table), std::end(table), [&](const Row &row) { return row.action == action; });
    return found == std::end(table) ? nullptr : found;
}

/// Whether a device with this ceiling may let this role act at all.
bool reaches(Ceiling ceiling, Role role)
{
    switch (ceiling) {
    case Ceiling::Kiosk:
        return role == Role::Kiosk;
    case Ceiling::Till:
        return role == Role::Kiosk || role == Role::Cashier || role == Role::Manager || role == Role::Auditor;
    case Ceiling::Owner:
        return role != Role::Endpoint;
    case Ceiling::Endpoint:
        return role == Role::Endpoint;
    }
    return false;
}

void add(std::vector<Action> &actions, Action action)
{
    if (std::find(actions.begin(), actions.end(), action) == actions.end())
        actions.push_back(action);
}

/// Vouchers come from rules, as stamps do: nobody gives one by hand.
void addEntries(std::vector<Action> &actions, const Entries &entries, const EventRightsContext &context)
{
    for (const Entry &entry : entries) {
        if (std::holds_alternative<RewardUsed>(entry) || std::holds_alternative<PointsSpent>(entry))
            add(actions, context.usesAboveLimit ? Action::RedeemAboveLimit : Action::RedeemWithinLimit);
        else if (std::holds_alternative<BalancePaid>(entry) || std::holds_alternative<GiftPaid>(entry) ||
                 std::holds_alternative<RewardReserved>(entry))
            add(actions, Action::RedeemWithinLimit);
        else if (std::holds_alternative<VoucherVoided>(entry))
            add(actions, Action::GiveVoucher);
        else if (std::holds_alternative<TierSet>(entry))
            add(actions, Action::SetTier);
        else if (std::holds_alternative<PendingSettled>(entry))
            add(actions, Action::PassLimit);
    }
}

} // namespace

Verdict allowed(Role role, Action action)
{
    const Row *row = rowOf(action);
    if (!row)
        return Verdict::No;
    switch (role) {
    case Role::Kiosk:
        return row->kiosk;
    case Role::Cashier:
        return row->cashier;
    case Role::Manager:
        return row->manager;
    case Role::Owner:
        return row->owner;
    case Role::Auditor:
        return row->auditor;
    case Role::Endpoint:
        return row->endpoint;
    }
    return Verdict::No;
}

Verdict allowed(Role role, Ceiling ceiling, Action action)
{
    return reaches(ceiling, role) ? allowed(role, action) : Verdict::No;
}

Role roleAt(Ceiling ceiling, Role role)
{
    if (ceiling == Ceiling::Kiosk)
        return Role::Kiosk;
    return ceiling == Ceiling::Till && role == Role::Owner ? Role::Manager : role;
}

bool needsOwner(Ceiling ceiling, Action action)
{
    return ceiling == Ceiling::Till && lowestRole(action) == Role::Owner;
}

Verdict offered(Role role, Ceiling ceiling, Action action)
{
    const Verdict verdict = allowed(role, ceiling, action);
    return verdict == Verdict::No && needsOwner(ceiling, action) ? Verdict::PasswordAgain : verdict;
}

std::optional<Role> lowestRole(Action action)
{
    for (const Role role : {Role::Kiosk, Role::Cashier, Role::Manager, Role::Owner})
        if (allowed(role, action) != Verdict::No)
            return role;
    return std::nullopt;
}

const char *actionWord(Action action)
{
    const Row *row = rowOf(action);
    return row ? row->word : "";
}

ContactSight contactSight(Role role)
{
    switch (role) {
    case Role::Manager:
    case Role::Owner:
        return ContactSight::Full;
    case Role::Cashier:
        return ContactSight::LastTwoDigits;
    case Role::Auditor:
        return ContactSight::Masked;
    case Role::Kiosk:
    case Role::Endpoint:
        return ContactSight::Nothing;
    }
    return ContactSight::Nothing;
}

Action writingOf(DocumentType type)
{
    switch (type) {
    case DocumentType::Customer:
    case DocumentType::Text:
        return Action::EditCustomer;
    case DocumentType::StaffName:
    case DocumentType::StaffCard:
        return Action::ManageStaff;
    case DocumentType::Branch:
        return Action::ManageBranches;
    case DocumentType::Placement:
        return Action::MakePosters;
    case DocumentType::CardDesign:
        return Action::DesignCards;
    case DocumentType::DeviceName:
        return Action::ManageDevices;
    case DocumentType::Campaign:
    case DocumentType::Segment:
    case DocumentType::Automation:
    case DocumentType::CouponBatch:
        return Action::ComposeCampaign;
    case DocumentType::ShopSettings:
        return Action::ChangeSettings;
    }
    return Action::ChangeSettings;
}

Action settingPin(bool isOwn, bool isOfCashier)
{
    if (isOwn)
        return Action::SetOwnPin;
    return isOfCashier ? Action::SetCashiersPin : Action::ManageStaff;
}

bool isStaffPin(const DocumentWritten &written)
{
    return written.type == DocumentType::StaffName && written.field == staffPinField;
}

Action writingBy(const base::StaffId &staff, const DocumentWritten &written, bool isPinOfCashier)
{
    if (!isStaffPin(written))
        return writingOf(written.type);
    return settingPin(!staff.isNone() && written.document.raw() == staff.raw(), isPinOfCashier);
}

std::vector<Action> actionsOf(const Event &event, const EventRightsContext &context)
{
    std::vector<Action> actions;
    const auto kind = kindOf(event.body);
    // What is done to a closed day needs this right, so whoever closes one must have it.
    if (dayClosedIn(event.body))
        return {Action::UndoAny};
    if (!kind)
        return actions;
    switch (*kind) {
    case EventKind::ShopCreated:
        return {Action::CreateShop};
    case EventKind::DeviceEnrolled:
    case EventKind::DeviceRevoked:
    case EventKind::QuarantineDecided:
        return {Action::ManageDevices};
    case EventKind::DisputeSettled:
        return {Action::SettleDispute};
    case EventKind::DocumentWritten:
        return {writingBy(event.staff, std::get<DocumentWritten>(event.body), context.isPinOfCashier)};
    case EventKind::ProgrammePublished:
        return {Action::PublishProgramme};
    case EventKind::CustomerJoined:
        add(actions, Action::AddCustomer);
        addEntries(actions, std::get<CustomerJoined>(event.body).entries, context);
        break;
    case EventKind::Act: {
        const Act &act = std::get<Act>(event.body);
        add(actions, Action::Stamp);
        if ((act.flags & flagManagerOverrode) != 0)
            add(actions, Action::PassLimit);
        addEntries(actions, act.entries, context);
        break;
    }
    case EventKind::Undone:
        add(actions, context.isOwnRecentAct ? Action::UndoOwn : Action::UndoAny);
        if (context.undoesUsedReward || !std::get<Undone>(event.body).usesTakenBack.empty())
            add(actions, Action::UndoUsedReward);
        break;
    case EventKind::Returned:
        return {Action::ReturnGoods};
    case EventKind::CodeReplaced:
        return {Action::ReplaceCode};
    case EventKind::ConsentSet:
        return {Action::SetConsent};
    case EventKind::StaffSet:
        return {Action::ManageStaff};
    case EventKind::CustomerErased:
        return {Action::EraseCustomer};
    }
    return actions;
}

} // namespace muhr::loyalty
