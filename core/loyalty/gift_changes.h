// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/body.h"
#include "core/loyalty/card_state.h"

#include "core/base/id.h"

#include <cstdint>

namespace muhr::loyalty {

/// Goods of the act came back, so much of their worth in all: what gifts paid of it goes back to the same gifts, in
/// proportion, the one that paid last first.
void returnGifts(CardState &state, const Act &act, const base::EventId &event, std::int64_t returnedMinor);

} // namespace muhr::loyalty
