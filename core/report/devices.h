// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/device_facts.h"
#include "core/store/database.h"

namespace muhr::report {

/// Of a shop; this device first, then by when they were last heard of.
store::Result<std::vector<DeviceFacts>> deviceFacts(store::Database &database, const base::ShopId &shop);

} // namespace muhr::report
