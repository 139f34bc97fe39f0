// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

namespace muhr::cli {

/// The owner has looked at the events named. Answers `seen`: how many.
int lookAtAndAnswer(Invocation &invocation);

} // namespace muhr::cli
