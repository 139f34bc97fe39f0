// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/syncing.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    auto syncing = startSyncing(invocation);
    return syncing ? syncAndAnswer(invocation, *syncing) : invocation.fail(syncing.error());
}

} // namespace

const Command &sync()
{
    static const Command command{"sync", "", {}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
