// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/carried_table.h"

#include <QJsonArray>

namespace muhr::cli {

/// What this laptop carries for others: device, name, events, made_at, and needs (null, or where the endpoint's copy of
/// its chain ends: incarnation, seq).
store::Result<QJsonArray> carriedJson(store::Database &database, const base::ShopId &shop);

} // namespace muhr::cli
