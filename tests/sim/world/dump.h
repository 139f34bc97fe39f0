// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/store/database.h"

#include <QStringList>

namespace muhr::tests::sim {

/// Every settled card, a line each.
QStringList settledCards(store::Database &database, const base::ShopId &shop);
/// The look-up tables as all machines must have them once nothing of their own is pending: columns that are of one
/// machine alone are left out.
QStringList lookUpTables(store::Database &database, const base::ShopId &shop);

base::Sha256 hashOf(const QStringList &lines);
/// The first line that is in one and not in the other, for the message.
QString firstDifference(const QStringList &one, const QStringList &other);

} // namespace muhr::tests::sim
