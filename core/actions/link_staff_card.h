// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"

#include <QString>

#include <optional>

namespace muhr::actions {

struct Workplace;

struct LinkStaffCard
{
    base::StaffId staff;
    /// A card code, a short number, or the id of a card or customer; nothing: no customer any more.
    std::optional<QString> target;
};

struct StaffCardLinked
{
    base::EventId event;
    std::optional<base::CustomerId> customer;
};

/// Says which customer a member of staff is, so that nobody stamps their own card. Errors: not_allowed, bad_value (no
/// such member of staff), and those of finding a card.
Outcome<StaffCardLinked> linkStaffCard(Workplace &workplace, const LinkStaffCard &command);

/// Whether the customer is who stands at this workplace.
Outcome<bool> isOwnCard(Workplace &workplace, const base::CustomerId &customer);

} // namespace muhr::actions
