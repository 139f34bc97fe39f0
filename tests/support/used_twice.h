// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/body.h"

#include <vector>

namespace muhr::tests {

class ShopFixture;

/// Rewards of so many customers that another laptop gave as well, as if an endpoint had told of them; the newest last.
std::vector<loyalty::EntryRef> useTwice(ShopFixture &shop, int customers);

} // namespace muhr::tests
