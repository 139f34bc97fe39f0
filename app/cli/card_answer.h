// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/loyalty/card_state.h"

namespace muhr::cli {

/// The `state` object of a card.
actions::Outcome<QJsonObject> cardAnswer(const Invocation &invocation, actions::Workplace &place,
                                         const loyalty::CardState &card);

} // namespace muhr::cli
