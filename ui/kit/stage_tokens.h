// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

namespace muhr::kit {

/// The colours of what customers see from a step away: firuza all over, deeper in the dark theme.
struct StageTokens
{
    QColor top;  ///< the ground, from its top
    QColor end;  ///< to its end
    QColor deep; ///< the panel on it
    QColor ink;
    QColor inkSoft;
    QColor zar; ///< a reward
};

const StageTokens &stageTokens(Theme theme);

} // namespace muhr::kit
