// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/actions/set_staff.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto staff = base::StaffId::parse(invocation.positional(0));
    if (!staff)
        return invocation.wrongUsage(QStringLiteral("STAFF must be the id of a member of staff."));
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto done = actions::renameStaff(**place, {*staff, invocation.positional(1)});
    if (!done)
        return invocation.fail(done.error());
    return invocation.answer({{QStringLiteral("event"), done->text()}, {QStringLiteral("staff"), staff->text()}});
}

} // namespace

const Command &staffRename()
{
    static const Command command{"staff rename", "STAFF NAME", {}, 2, 2, run};
    return command;
}

} // namespace muhr::cli::commands
