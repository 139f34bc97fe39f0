// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/actions/add_place.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto branch = actions::addBranch(**place, {invocation.arguments().value("--name").value_or(QString())});
    if (!branch)
        return invocation.fail(branch.error());
    return invocation.answer({{QStringLiteral("branch"), branch->text()}});
}

} // namespace

const Command &branchAdd()
{
    static const Command command{"branch add", "--name N", {{"--name"}}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
