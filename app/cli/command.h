// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <functional>
#include <vector>

namespace muhr::cli {

class Invocation;

/// One command of muhr-cli. Exit codes: 0 done, 1 refused or failed (stdout holds the error object), 2 wrong usage.
struct Command
{
    /// "visit" or two words, "shop create".
    const char *name;
    /// Behind the name, for the list of `muhr-cli --help`.
    const char *usage;
    std::vector<Option> options;
    int fewestPositional = 0;
    int mostPositional = 0;
    std::function<int(Invocation &)> run;
    /// Draws a card or poster, for which Qt needs a platform (no display).
    bool draws = false;
};

/// Made by CMake from the files in commands/.
const std::vector<const Command *> &allCommands();

} // namespace muhr::cli
