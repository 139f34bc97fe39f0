// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/invocation.h"

namespace muhr::cli {

/// Makes what an event earned active, or cancels it, and answers with the card.
int answerPending(Invocation &invocation, bool isCancelled);

} // namespace muhr::cli
