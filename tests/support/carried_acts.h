// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace muhr::tests {

class ShopFixture;

/// As if a stick had brought that many acts of another device in; `isCut`: what it did before them is missing.
void carryFor(ShopFixture &shop, const base::DeviceId &device, int acts, bool isCut);

} // namespace muhr::tests
