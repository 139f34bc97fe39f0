// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QString>

namespace muhr::store {

/// What became of comparing every card with its events.
struct CardCheck
{
    std::int64_t cards = 0;
    /// Ids of the cards that say something else than their events, and of customers whose events or cards can't be
    /// read.
    std::vector<QString> wrong;
};

/// Folds the whole shop anew and compares the bytes of every card, on both layers.
Result<CardCheck> checkCardStates(Database &database, const base::ShopId &shop);

} // namespace muhr::store
