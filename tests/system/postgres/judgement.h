// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "tests/support/told.h"

#include <QString>
#include <QStringList>

namespace muhr::tests {

/// What a store says of the shop, in one comparable line: number and H of its last settled event, its epoch, and every
/// settled card byte for byte.
QString standingOf(store::Database &database, const base::ShopId &shop);
/// What `verify` finds wrong, a word a row; at most some.
QStringList wrongRowsOf(store::Database &database, const base::ShopId &shop);
/// What the endpoint's store has lost, has twice or made up, beside what the counters were told; and numbers that are
/// not 1, 2, 3 …
QStringList faultsOfEndpoint(store::Database &database, const base::ShopId &shop, const Told &told);

} // namespace muhr::tests
