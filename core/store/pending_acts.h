// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_table.h"

namespace muhr::store {

/// What is pending of a customer, in fold order, if it is acts on her cards and nothing else: these can be laid on what
/// has settled, without folding all her history anew. Nothing: there is something else.
Result<std::optional<std::vector<StoredEvent>>> pendingActsAlone(Database &database, const base::ShopId &shop,
                                                                 const base::CustomerId &customer);

} // namespace muhr::store
