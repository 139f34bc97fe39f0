// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"
#include "app/cli/secret_file.h"

#include "core/actions/set_owner_password.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto password = secretIn(invocation.positional(0));
    if (!password)
        return invocation.wrongUsage(QStringLiteral("The file %1 can't be read.").arg(invocation.positional(0)));
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto set = actions::setOwnerPassword(**place, {*password, crypto::passwordCost});
    if (!set)
        return invocation.fail(set.error());
    return invocation.answer(
        {{QStringLiteral("event"), set->text()}, {QStringLiteral("staff"), (*place)->session.staff.text()}});
}

} // namespace

const Command &staffPassword()
{
    static const Command command{"staff password", "FILE", {}, 1, 1, run};
    return command;
}

} // namespace muhr::cli::commands
