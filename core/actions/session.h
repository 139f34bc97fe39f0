// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/loyalty/role.h"

namespace muhr::actions {

/// Who stands where: the shop, the device, the branch and the member of staff an act is done by.
struct Session
{
    base::ShopId shop;
    base::DeviceId device;
    base::BranchId branch;
    /// None for what nobody does by hand (join page, automation).
    base::StaffId staff;
    loyalty::Role role = loyalty::Role::Cashier;
    loyalty::Ceiling ceiling = loyalty::Ceiling::Till;

    friend bool operator==(const Session &, const Session &) = default;
};

} // namespace muhr::actions
