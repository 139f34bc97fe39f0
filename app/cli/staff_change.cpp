// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/staff_change.h"

namespace muhr::cli {

int changeStaff(Invocation &invocation, const StaffChange &change)
{
    const auto staff = base::StaffId::parse(invocation.positional(0));
    if (!staff)
        return invocation.wrongUsage(QStringLiteral("STAFF must be the id of a member of staff."));
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto done = change(**place, *staff);
    if (!done)
        return invocation.fail(done.error());
    return invocation.answer({{QStringLiteral("event"), done->text()}, {QStringLiteral("staff"), staff->text()}});
}

} // namespace muhr::cli
