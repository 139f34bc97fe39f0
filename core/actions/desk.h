// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/add_place.h"
#include "core/actions/add_staff.h"
#include "core/actions/close_day.h"
#include "core/actions/create_shop.h"
#include "core/actions/decide_quarantine.h"
#include "core/actions/find_card.h"
#include "core/actions/join_customer.h"
#include "core/actions/link_staff_card.h"
#include "core/actions/look_at.h"
#include "core/actions/look_at_findings.h"
#include "core/actions/name_device.h"
#include "core/actions/publish_programme.h"
#include "core/actions/record_visit.h"
#include "core/actions/replace_code.h"
#include "core/actions/restore_value.h"
#include "core/actions/revoke_device.h"
#include "core/actions/session.h"
#include "core/actions/set_pin.h"
#include "core/actions/set_staff.h"
#include "core/actions/settle_dispute.h"
#include "core/actions/sign_in.h"
#include "core/actions/undo_visit.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace muhr::actions {

struct ShopKeys;

/// Where the window acts: each command is a value, runs on the store's thread before anything of sync, and its answer
/// is posted to the thread of the window. An act is stored when the answer says so, never before. Made by app
/// (desk_wiring). Thread: the window's.
class Desk
{
public:
    template <typename T>
    using Then = std::function<void(Outcome<T>)>;

    struct Inside;
    explicit Desk(std::unique_ptr<Inside> inside);
    ~Desk();

    /// Who acts from now on. No shop before Welcome has made one.
    const Session &session() const;
    void setSession(const Session &session);
    /// What sync last found out: rewards that may only be used online depend on it.
    void setOnline(bool isOnline);
    /// Without them names can be neither read nor written here; cards and stamps work all the same.
    bool hasKeys() const;
    /// The shop has its next key.
    void setKeys(std::shared_ptr<const ShopKeys> keys);

    /// Whoever asks an owner for her password, over the window: what was wrong with the one before, and whom to tell
    /// it; nothing: she leaves it. Without anybody to ask, what needs an owner is refused.
    using Typed = std::function<void(const std::optional<QString> &password)>;
    using AskOwner = std::function<void(const std::optional<base::Sentence> &before, const Typed &typed)>;
    void setAskOwner(AskOwner ask);

    /// Whoever asks over the window why an act of a closed day is taken back; nothing: it stays. Without anybody to ask
    /// it is refused.
    using SaidWhy = std::function<void(const std::optional<QString> &reason)>;
    using AskReason = std::function<void(const base::Sentence &because, const SaidWhy &)>;
    void setAskReason(AskReason ask);

    /// On success the session becomes that of its owner.
    void createShop(const CreateShop &command, Then<ShopCreated> then);
    /// Looks and stores nothing; in line with the acts, so that it sees those before it.
    void findCard(const QString &target, Then<CardFound> then);
    void recordVisit(const RecordVisit &command, Then<VisitDone> then);
    void undoVisit(const UndoVisit &command, Then<VisitUndone> then);
    void joinCustomer(const JoinCustomer &command, Then<CustomerJoined> then);
    void publishProgramme(const PublishProgramme &command, Then<ProgrammePublished> then);
    void addStaff(const AddStaff &command, Then<base::StaffId> then);
    void setStaff(const SetStaff &command, Then<base::EventId> then);
    void renameStaff(const RenameStaff &command, Then<base::EventId> then);
    void setPin(const SetPin &command, Then<base::EventId> then);
    void linkStaffCard(const LinkStaffCard &command, Then<StaffCardLinked> then);
    /// Nobody acts as her before setSession.
    void signIn(const SignIn &command, Then<Session> then);
    /// Of somebody who is signed in (sign_in: sessionNow).
    void sessionNow(const base::StaffId &staff, Then<std::optional<Session>> then);
    void addBranch(const AddBranch &command, Then<base::BranchId> then);
    void addPlacement(const AddPlacement &command, Then<base::PlacementId> then);
    void replaceCode(const QString &target, Then<CodeReplaced> then);
    void revokeDevice(const RevokeDevice &command, Then<base::EventId> then);
    void decideQuarantine(const DecideQuarantine &command, Then<base::EventId> then);
    void nameDevice(const NameDevice &command, Then<base::EventId> then);
    void settleDispute(const SettleDispute &command, Then<base::EventId> then);
    /// Of whoever acts.
    void setOwnerPassword(const QString &password, Then<base::EventId> then);
    void closeDay(const CloseDay &command, Then<report::BranchDay> then);
    void restoreValue(const RestoreValue &command, Then<base::EventId> then);
    void lookAt(const LookAt &command, Then<std::int64_t> then);
    void lookAtFindings(const LookAtFindings &command, Then<std::int64_t> then);
    /// Cannot be undone.
    void eraseCustomer(const QString &target, Then<base::EventId> then);

private:
    std::unique_ptr<Inside> m_inside;
};

} // namespace muhr::actions
