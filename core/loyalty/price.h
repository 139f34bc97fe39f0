// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/body.h"
#include "core/loyalty/money_rounding.h"

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
    /// Hundredths of a percent of so many of the cheapest pieces: those of the lowest price on the receipt, the first
    /// line on a tie, free ones passed over. Without lines it is for nothing.
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
    /// Indices of lines; empty: the whole purchase. For nothing where an amount was typed that the lines don't add up
    /// to: then nothing is known of what certain goods cost.
    std::vector<std::size_t> lines;
    /// Never more than this; 0: no limit.
    std::int64_t mostMinor = 0;
    /// Of a percentage, to a whole step: up is for the customer.
    Rounding rounding = Rounding::Down;
    std::int64_t stepMinor = 1;
    /// Entries that go with it if it is given, such as the use of a promo code; takeOff writes into its uses what came
    /// off.
    Entries entries;
    /// Its first value is the name of what comes off.
    base::Sentence why;
};

/// A purchase on its way to what is paid.
struct Price
{
    /// Before anything came off; 0 where there is no purchase.
    std::int64_t listMinor = 0;
    /// After discounts.
    std::int64_t discountedMinor = 0;
    /// What is paid in the end: after bonus and gifts, too, and rounded for cash.
    std::int64_t paidMinor = 0;
    /// What rounding for cash put on it, or took off it.
    std::int64_t roundingMinor = 0;
    /// What is left of each line after discounts; empty without lines.
    std::vector<std::int64_t> lines;
    bool isPurchase = false;
};

/// An offer that was not given.
struct LostOffer
{
    DiscountOffer offer;
    /// Another brought more; else nothing was left for it.
    bool isBeaten = false;
};

struct Priced
{
    Price price;
    std::vector<Discounted> discounts;
    /// The offers that were given, in their order; the same as `discounts`.
    std::vector<DiscountOffer> given;
    std::vector<LostOffer> lost;
};

/// The purchase before discounts.
Price listPrice(const std::optional<std::int64_t> &purchaseMinor, const std::vector<Line> &lines);
/// Takes the offers off, in their order. Each looks at what the ones before left; no line and no total falls below
/// zero, and the shares of the lines add up to the discount. Offers are compared by the money that comes off this very
/// purchase, all in all.
Priced takeOff(const Price &list, const std::vector<Line> &lines, std::vector<DiscountOffer> offers);

} // namespace muhr::loyalty
