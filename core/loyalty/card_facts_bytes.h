// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_facts.h"

namespace muhr::loyalty {

class CborReader;
class CborWriter;

/// Four lists: tallies, tiers by hand, gifts, payments from gifts.
void writeFacts(CborWriter &writer, const CardFacts &facts);
/// Fails the reader where a list is wrong.
CardFacts readFacts(CborReader &reader);

} // namespace muhr::loyalty
