// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/staff_change.h"

#include "core/actions/set_staff.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    return changeStaff(invocation, [](actions::Workplace &place, const base::StaffId &staff) {
        return actions::setStaff(place, {staff, {}, true});
    });
}

} // namespace

const Command &staffReturn()
{
    static const Command command{"staff return", "STAFF", {}, 1, 1, run};
    return command;
}

} // namespace muhr::cli::commands
