// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/quarantine_word.h"

namespace muhr::cli::commands {

const Command &quarantineAccept()
{
    static const Command command{"quarantine accept",
                                 "EVENT…",
                                 {},
                                 1,
                                 500,
                                 [](Invocation &invocation) {
                                     return decideAndAnswer(invocation, true); }};
    return command;
}

} // namespace muhr::cli::commands
