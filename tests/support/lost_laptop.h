// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace muhr::tests {

class ShopFixture;

/// Devices of a shop beside the fixture's own, as if an endpoint had told of them.
struct OtherDevices
{
    base::DeviceId owners;
    base::DeviceId till;
    /// Out of the shop; it did two things after that, which wait for the owner.
    base::DeviceId lost;
};
OtherDevices loseALaptop(ShopFixture &shop);
/// As if the laptop had been let in for the counter.
void becomeTill(ShopFixture &shop);

} // namespace muhr::tests
