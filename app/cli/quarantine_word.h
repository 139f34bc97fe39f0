// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

namespace muhr::cli {

/// An owner's word on the events named: they settle, or never do. Answers `event, accepted`.
int decideAndAnswer(Invocation &invocation, bool isAccepted);

} // namespace muhr::cli
