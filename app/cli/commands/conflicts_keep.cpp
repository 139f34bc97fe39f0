// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/look_at_answer.h"

namespace muhr::cli::commands {

const Command &conflictsKeep()
{
    static const Command command{"conflicts keep", "EVENT…", {}, 1, 500, lookAtAndAnswer};
    return command;
}

} // namespace muhr::cli::commands
