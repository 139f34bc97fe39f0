// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace muhr::endpoint {

struct Services;

/// Where a device was revoked: puts the key that the shop has since into the secrets folder, and wraps the keys of some
/// thousand persons anew by it; whoever calls next goes on with the others. Any thread.
void takeNextKeys(Services &services, const base::ShopId &shop);

} // namespace muhr::endpoint
