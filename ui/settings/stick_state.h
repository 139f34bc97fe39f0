// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"

#include <optional>

namespace muhr::settings {

/// What is being done with a stick.
struct StickState
{
    enum class Work { None, Writing, BringingIn };

    Work work = Work::None;
    int percent = 0;
    /// What came of the last work, or what went wrong.
    std::optional<base::Sentence> said;
    bool hasFailed = false;
};

} // namespace muhr::settings
