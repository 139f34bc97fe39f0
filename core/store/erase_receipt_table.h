// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

/// A device has confirmed that it erased a customer.
struct EraseReceipt
{
    base::DeviceId device;
    base::Instant at;
};

Result<void> insertEraseReceipt(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                                const EraseReceipt &receipt);
Result<std::vector<EraseReceipt>> eraseReceipts(Database &database, const base::ShopId &shop,
                                                const base::CustomerId &customer);

} // namespace muhr::store
