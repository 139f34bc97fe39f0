// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_state.h"

#include "core/base/local_date.h"

#include <cstdint>
#include <optional>

namespace muhr::loyalty {

class Programme;

/// What a card has saved up of one account, in points or in minor units of bonus money.
struct SavedUp
{
    /// Can be spent now; below zero it was spent although it was not there.
    std::int64_t ready = 0;
    /// Earned, and good later.
    std::int64_t pending = 0;
    /// Purchases can be paid with it.
    bool pays = false;
    friend bool operator==(const SavedUp &, const SavedUp &) = default;
};

/// Nothing: the programme gives none, and the card has none.
std::optional<SavedUp> savedUp(const Programme &programme, const CardState &card, Account account,
                               base::LocalDate today);

} // namespace muhr::loyalty
