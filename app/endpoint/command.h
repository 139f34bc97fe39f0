// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace muhr::endpoint_program {

class Options;

/// One subcommand of muhr-endpoint. Exit codes: 0 done, 1 refused or failed, 2 wrong usage.
struct Command
{
    /// "serve" or two words, "pin next".
    const char *name;
    /// What it does, for the list of `muhr-endpoint --help`.
    const char *summary;
    int (*run)(const Options &options);
};

/// Made by CMake from the files in commands/.
const std::vector<const Command *> &allCommands();

} // namespace muhr::endpoint_program
