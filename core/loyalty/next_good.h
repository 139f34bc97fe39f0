// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"

#include <QString>

#include <cstdint>

namespace muhr::loyalty {

enum class GoodUnit { Stamps, Points, Money, Visits, Purchases, Days };

/// How far a card is from the next good thing of a rule. Source: S151.
struct NextGood
{
    QString rule;
    GoodUnit unit = GoodUnit::Stamps;
    /// So much is missing; minor units for money.
    std::int64_t missing = 0;
    /// So much is needed in all from where the customer began, for a bar; 0: no bar.
    std::int64_t of = 0;
    /// Its name.
    base::TextValue what;
};

} // namespace muhr::loyalty
