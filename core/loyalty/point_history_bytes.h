// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/point_history.h"

namespace muhr::loyalty {

class CborReader;
class CborWriter;

/// Four lists: lots, spendings, refunds, decisions.
void writePoints(CborWriter &writer, const PointHistory &points);
/// Fails the reader where a list is wrong.
PointHistory readPoints(CborReader &reader);

} // namespace muhr::loyalty
