// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

/// Her codes anew, as her joining and each replacement brought them: the last one is valid. None of somebody erased.
Result<void> setCodesByHistory(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer);

} // namespace muhr::store
