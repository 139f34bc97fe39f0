// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pending_answer.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    return answerPending(invocation, false);
}

} // namespace

const Command &pointsActivate()
{
    static const Command command{"points activate", "EVENT", {}, 1, 1, run};
    return command;
}

} // namespace muhr::cli::commands
