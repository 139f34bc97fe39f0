// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/staff_change.h"

#include "core/actions/set_staff.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto role = loyalty::parseRoleWord(invocation.positional(1));
    if (!role)
        return invocation.fail(words::refused(words::Refusal::BadValue, {QStringLiteral("role")}).error);
    return changeStaff(invocation, [role = *role](actions::Workplace &place, const base::StaffId &staff) {
        return actions::setStaff(place, {staff, role, {}});
    });
}

} // namespace

const Command &staffRole()
{
    static const Command command{"staff role", "STAFF ROLE", {}, 2, 2, run};
    return command;
}

} // namespace muhr::cli::commands
