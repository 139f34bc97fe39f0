// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_state.h"

namespace muhr::loyalty {

class CborReader;
class CborWriter;

/// Three lists: lots, spendings, refunds. One without end is written as -1.
void writePoints(CborWriter &writer, const PointHistory &points);
/// Fails the reader where a list is wrong.
PointHistory readPoints(CborReader &reader);

} // namespace muhr::loyalty
