// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/conflict_facts.h"
#include "core/report/counter_facts.h"
#include "core/report/customer_list.h"
#include "core/report/customer_page.h"
#include "core/report/device_facts.h"
#include "core/report/dispute_facts.h"
#include "core/report/held_act.h"
#include "core/report/refused_act.h"
#include "core/report/team_member.h"
#include "core/words/refused.h"

#include <functional>
#include <memory>

namespace muhr::report {

/// Who looks, and where: it decides how much of a phone number is shown and whose last acts.
struct Viewer
{
    base::ShopId shop;
    /// None: the one this device works at.
    base::BranchId branch;
    loyalty::Role role = loyalty::Role::Cashier;
};

/// Where the window asks: each question is a value, is answered on a reader's thread, and the answer is posted to the
/// thread of the window. Made by app (report/desk_wiring). Thread: the window's.
class Desk
{
public:
    template <typename T>
    using Then = std::function<void(base::Expected<T, words::Refused>)>;

    struct Inside;
    explicit Desk(std::unique_ptr<Inside> inside);
    ~Desk();

    /// Who looks from now on; of the shop that was shown before (desk_wiring: showShop).
    void setViewer(const Viewer &viewer);

    void shop(Then<ShopFacts> then);
    void sync(Then<SyncFigures> then);
    void customers(const CustomerQuestion &question, Then<CustomerList> then);
    void customer(const base::CustomerId &customer, Then<CustomerPage> then);
    /// Of the stamps that the card shows.
    void explain(const base::CustomerId &customer, Then<Explanation> then);
    /// Who works here, and who did.
    void team(Then<Team> then);
    void devices(Then<std::vector<DeviceFacts>> then);
    void heldActs(Then<std::vector<HeldAct>> then);
    /// Rewards that were used once too often.
    void disputes(Then<DisputeList> then);
    /// What was changed in two places.
    void conflicts(Then<ConflictList> then);
    /// What the endpoint refused of this laptop.
    void refusedActs(Then<RefusedList> then);
    /// Newest first, of this device's branch.
    void recentActs(std::int64_t limit, Then<std::vector<RecentAct>> then);
    /// The card as it looks on the phone, in the customer's language.
    void card(const base::CustomerId &customer, Then<pass::CardContents> then);

private:
    friend struct DeskDoor;
    std::unique_ptr<Inside> m_inside;
};

} // namespace muhr::report
