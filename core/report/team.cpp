// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/team.h"

#include "core/report/shop_documents.h"
#include "core/report/staff_card.h"
#include "core/report/staff_pin.h"
#include "core/store/staff_table.h"

#include <algorithm>
#include <tuple>

namespace muhr::report {
namespace {

using base::Unexpected;
using store::Result;

int rank(loyalty::Role role)
{
    switch (role) {
    case loyalty::Role::Owner:
        return 0;
    case loyalty::Role::Manager:
        return 1;
    case loyalty::Role::Cashier:
        return 2;
    case loyalty::Role::Auditor:
    case loyalty::Role::Kiosk:
    case loyalty::Role::Endpoint:
        break;
    }
    return 3;
}

Result<TeamMember> memberOf(store::Database &database, const store::PeopleKeys *keys, const base::ShopId &shop,
                            const store::StaffRow &row)
{
    TeamMember member{row.staff, {}, row.role, row.isActive};
    const auto name = staffName(database, keys, shop, row.staff);
    const auto pin = hasPin(database, shop, row.staff);
    const auto customer = customerOfStaff(database, shop, row.staff);
    if (!name || !pin || !customer)
        return Unexpected{!name ? name.error() : !pin ? pin.error() : customer.error()};
    member.name = *name;
    member.hasPin = *pin;
    member.customer = *customer;
    if (!keys || !member.customer)
        return member;
    const auto person = store::openPerson(database, *keys, *member.customer);
    if (!person && person.error() == store::PersonError::StoreFailed)
        return Unexpected{store::StoreError::Failed};
    member.customerName = person ? person->name() : QString();
    return member;
}

} // namespace

Result<Team> team(store::Database &database, const store::PeopleKeys *keys, const base::ShopId &shop)
{
    const auto staff = store::listStaff(database, shop);
    if (!staff)
        return Unexpected{staff.error()};
    const auto asks = asksForPins(database, shop);
    if (!asks)
        return Unexpected{asks.error()};
    Team team{{}, *asks};
    for (const store::StaffRow &row : *staff) {
        auto member = memberOf(database, keys, shop, row);
        if (!member)
            return Unexpected{member.error()};
        team.members.push_back(std::move(*member));
    }
    // By id is by the moment of joining, near enough.
    const auto place = [](const TeamMember &one) { return std::tuple(!one.isActive, rank(one.role), one.staff); };
    std::sort(team.members.begin(), team.members.end(),
              [&](const TeamMember &one, const TeamMember &other) { return place(one) < place(other); });
    return team;
}

} // namespace muhr::report
