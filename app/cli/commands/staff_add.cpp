// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/actions/add_staff.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto role =
        loyalty::parseRoleWord(invocation.arguments().value("--role").value_or(QStringLiteral("cashier")));
    if (!role)
        return invocation.fail(words::refused(words::Refusal::BadValue, {QStringLiteral("role")}).error);
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto staff = actions::addStaff(**place, {invocation.arguments().value("--name").value_or(QString()), *role});
    if (!staff)
        return invocation.fail(staff.error());
    return invocation.answer({{QStringLiteral("staff"), staff->text()}});
}

} // namespace

const Command &staffAdd()
{
    static const Command command{"staff add", "--name N --role R", {{"--name"}, {"--role"}}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
