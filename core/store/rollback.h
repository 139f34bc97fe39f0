// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

/// A laptop goes back to an earlier number, since the endpoint knows another history beyond it. Own events beyond it
/// wait to be pushed again, in the order of their chain and before what waits already; those of others are gone until
/// they come with their new numbers: the caller has offered them all to the endpoint. Everything that follows from
/// events is derived anew, and this device goes on as its next incarnation. What only this machine knows (PINs, search
/// keys, what was seen and decided) stays. Errors: AgainstTheSchema, if the number is not here.
Result<void> rollBack(Transaction &transaction, const base::ShopId &shop, std::int64_t number);

} // namespace muhr::store
