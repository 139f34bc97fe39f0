// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/actions/link_staff_card.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto staff = base::StaffId::parse(invocation.positional(0));
    if (!staff)
        return invocation.wrongUsage(QStringLiteral("STAFF must be the id of a member of staff."));
    const bool hasCard = invocation.arguments().positional().size() > 1;
    if (hasCard == invocation.arguments().has("--none"))
        return invocation.wrongUsage(QStringLiteral("Say CODE or --none."));
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto linked =
        actions::linkStaffCard(**place, {*staff, hasCard ? std::optional(invocation.positional(1)) : std::nullopt});
    if (!linked)
        return invocation.fail(linked.error());
    return invocation.answer(
        {{QStringLiteral("event"), linked->event.text()},
         {QStringLiteral("staff"), staff->text()},
         {QStringLiteral("customer"), linked->customer ? QJsonValue(linked->customer->text()) : QJsonValue()}});
}

} // namespace

const Command &staffCard()
{
    static const Command command{"staff card", "STAFF CODE|--none", {{"--none", false}}, 1, 2, run};
    return command;
}

} // namespace muhr::cli::commands
