// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include "core/base/id.h"

#include <map>
#include <set>

namespace muhr::store {

/// Who has been erased, by shop: what an older copy of the store does not know yet. Ids only, nothing personal.
using Erased = std::map<base::ShopId, std::set<base::CustomerId>>;

Result<Erased> erasedIn(Database &database);

/// The list that lies beside backups, a line a customer: "shop customer". What can't be read is left out.
Erased readEraseList(const QString &path);
/// Adds to what stands there already. False: it can't be written.
bool addToEraseList(const QString &path, const Erased &erased);

} // namespace muhr::store
