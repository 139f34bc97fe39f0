// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/quarantine_word.h"

namespace muhr::cli::commands {

const Command &quarantineRefuse()
{
    static const Command command{"quarantine refuse",
                                 "EVENT…",
                                 {},
                                 1,
                                 500,
                                 [](Invocation &invocation) {
                                     return decideAndAnswer(invocation, false); }};
    return command;
}

} // namespace muhr::cli::commands
