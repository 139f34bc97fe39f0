// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/staff_change.h"

#include "core/actions/set_staff.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    return changeStaff(invocation,
                       [name = invocation.positional(1)](actions::Workplace &place, const base::StaffId &staff) {
                           return actions::renameStaff(place, {staff, name});
                       });
}

} // namespace

const Command &staffRename()
{
    static const Command command{"staff rename", "STAFF NAME", {}, 2, 2, run};
    return command;
}

} // namespace muhr::cli::commands
