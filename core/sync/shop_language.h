// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/event.h"
#include "core/store/transaction.h"

namespace muhr::sync {

/// After an event that has settled: where it wrote the shop's settings, this store speaks their language from now on.
store::Result<void> followShopLanguage(store::Transaction &transaction, const loyalty::Event &event);

} // namespace muhr::sync
