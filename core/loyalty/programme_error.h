// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"

#include <QString>

namespace muhr::loyalty {

/// What is wrong with a draft of a programme, and where.
struct ProgrammeError
{
    /// Such as "rules[0].terms.goal"; empty for the whole.
    QString field;
    base::SourceText sentence;
    base::TextValues values;
};

} // namespace muhr::loyalty
