// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_state.h"
#include "core/loyalty/state_tables.h"

namespace muhr::loyalty {

void writeReward(CborWriter &writer, Tables &tables, const RewardState &reward);
/// Fails the reader where a part is wrong.
RewardState readReward(CborReader &reader, const Tables &tables);

} // namespace muhr::loyalty
