// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/owner_power.h"
#include "tests/core/sync/sticks.h"

#include <functional>

namespace muhr::tests {

/// Two laptops of owners and a till, of which the first owner has a password.
struct CounterShop : ShopWithSticks
{
    CounterShop();

    static QString password() { return QStringLiteral("Oq choynak 2026"); }
    /// On the first laptop, for whoever of the staff it is; the others have heard of it.
    void setPassword(const base::StaffId &staff, const QString &text);
    base::StaffId addOwner();
    /// She has left the shop, as the endpoint knows and the till does not.
    void letGo(const base::StaffId &staff);

    // The word of a refusal, or "done".
    QString tryPassword(SyncLaptop &at, const QString &text);
    /// Somebody new in the staff, by an owner at the till.
    base::StaffId hire(const QString &text = password());
    /// Another programme than the one in force, by an owner at the till.
    void publish();
    /// Somebody new, without anybody's password.
    base::StaffId hireSecretly(const base::StaffId &as);

    /// What the endpoint says of all that the till has, after somebody has had the push in hands.
    sync::PushAnswer push(const std::function<void(sync::PushBatch &)> &meddle = {});
    bool isStaff(store::Database &database, const base::StaffId &staff) const;
    bool isSigned(store::Database &database, const store::StoredEvent &event) const;
    /// The last event that this laptop wrote.
    static store::StoredEvent lastOf(SyncLaptop &laptop);
};

} // namespace muhr::tests
