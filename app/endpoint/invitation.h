// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/random.h"

namespace muhr::endpoint_program {

class Options;

/// Writes a place for one owner's laptop and prints its link: a JSON line on stdout, and a code to scan on stderr.
/// `shop` none: for a shop that the endpoint doesn't know yet, open until it is used; otherwise for a day. The exit
/// code.
int invite(const Options &options, const base::ShopId &shop, const base::Clock &clock, base::Random &random);

} // namespace muhr::endpoint_program
