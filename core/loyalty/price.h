// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/body.h"

#include "core/base/source_text.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

/// How an offer goes with others.
enum class Stacking {
    /// On top of whatever else there is.
    Adds,
    /// At most one of these counts: the one that brings the customer most, in money; on a tie the first.
    Best,
    /// Only without any other: counts if it brings more than all the others together.
    Alone,
};

enum class OfferSize {
    /// Hundredths of a percent of what is left of the goods it is for.
    Percent,
    /// An amount, capped by what is left of the goods it is for.
    Amount,
    /// Hundredths of a percent of so many of the cheapest pieces; without lines it is for nothing.
    Cheapest,
};

/// What a rule would take off the purchase. Its conditions were tested on the undiscounted purchase.
struct DiscountOffer
{
    QString rule;
    DiscountCause cause = DiscountCause::Rule;
    QString key;
    Stacking stacking = Stacking::Best;
    OfferSize size = OfferSize::Percent;
    /// Hundredths of a percent, or minor units.
    std::int64_t amount = 0;
    /// Of the cheapest pieces.
    std::int64_t pieces = 1;
    /// Indices of lines; empty: the whole purchase.
    std::vector<std::size_t> lines;
    /// Never more than this; 0: no limit.
    std::int64_t mostMinor = 0;
    /// Entries that go with it if it is given, such as the use of a promo code.
    Entries entries;
    base::Sentence why;
};

/// A purchase on its way to what is paid.
struct Price
{
    /// Before anything came off; 0 where there is no purchase.
    std::int64_t listMinor = 0;
    /// After discounts.
    std::int64_t discountedMinor = 0;
    /// What is paid in the end: after bonus and gifts, too.
    std::int64_t paidMinor = 0;
    /// What is left of each line after discounts; empty without lines.
    std::vector<std::int64_t> lines;
    bool isPurchase = false;
};

struct Priced
{
    Price price;
    std::vector<Discounted> discounts;
    /// The offers that were given, in their order; the same as `discounts`.
    std::vector<DiscountOffer> given;
    /// Those that were not, because another brought more or nothing was left.
    std::vector<DiscountOffer> lost;
};

/// The purchase before discounts.
Price listPrice(const std::optional<std::int64_t> &purchaseMinor, const std::vector<Line> &lines);
/// Takes the offers off. Each looks at what the ones before left; no line and no total falls below zero, and the shares
/// of the lines add up to the discount.
Priced takeOff(const Price &list, const std::vector<Line> &lines, const std::vector<DiscountOffer> &offers);

} // namespace muhr::loyalty
