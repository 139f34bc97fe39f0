// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"

#include <vector>

namespace muhr::endpoint_program {

class Options;

/// What was looked at, and what was found: a word for scripts and a sentence for the operator.
struct Check
{
    enum class Verdict { Good, Notable, Bad };
    const char *name;
    Verdict verdict;
    base::Sentence sentence;
};

/// A JSON line a check on stdout ({"check", "ok", "sentence"}) and its sentence on stderr. 1 if one is bad.
int report(const Options &options, const std::vector<Check> &checks);

} // namespace muhr::endpoint_program
