// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/loyalty/role.h"

#include <QString>

#include <optional>
#include <vector>

namespace muhr::report {

/// Somebody who works in the shop, or did.
struct TeamMember
{
    base::StaffId staff;
    /// Empty: it can't be read here.
    QString name;
    loyalty::Role role = loyalty::Role::Cashier;
    bool isActive = true;
    bool hasPin = false;
    /// Which customer she is; nothing: not said.
    std::optional<base::CustomerId> customer = {};
    QString customerName = {};

    friend bool operator==(const TeamMember &, const TeamMember &) = default;
};

struct Team
{
    std::vector<TeamMember> members;
    /// People are asked who they are (report/staff_pin).
    bool asksForPins = false;
};

} // namespace muhr::report
