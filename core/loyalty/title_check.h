// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/programme_error.h"

#include "core/base/local_text.h"

#include <QString>

#include <vector>

namespace muhr::loyalty {

/// The name of a reward must say what the customer gets and fit on a card.
void checkTitle(const base::LocalText &title, const QString &path, std::vector<ProgrammeError> &errors);

} // namespace muhr::loyalty
