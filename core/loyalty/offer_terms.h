// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/field.h"
#include "core/loyalty/goods_choice.h"
#include "core/loyalty/price.h"
#include "core/loyalty/programme_error.h"
#include "core/loyalty/terms.h"

#include "core/base/expected.h"
#include "core/base/source_text.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

/// How much comes off: exactly one of them is given.
struct OfferAmount
{
    /// Hundredths of a percent.
    std::optional<std::int64_t> percentHundredths;
    std::optional<std::int64_t> amountMinor;
    friend bool operator==(const OfferAmount &, const OfferAmount &) = default;
};

enum class OfferTarget {
    /// The chosen goods.
    Goods,
    /// The cheapest pieces of them.
    Cheapest,
    /// The whole purchase that has them.
    All,
};

/// What it comes off, and how: the same for discounts and promo codes.
struct OfferManner
{
    OfferTarget target = OfferTarget::Goods;
    /// Of the cheapest, for each set.
    std::int64_t pieces = 1;
    /// For every so many pieces of the chosen goods; 0: whatever is bought.
    std::int64_t setPieces = 0;
    /// Times per purchase; 0: for every set.
    std::int64_t mostSets = 1;
    std::int64_t mostMinor = 0;
    Stacking stacking = Stacking::Best;
    Rounding rounding = Rounding::Up;
    std::int64_t stepMinor = 1;
    friend bool operator==(const OfferManner &, const OfferManner &) = default;
};

std::vector<Field> offerAmountFields();
OfferAmount readOfferAmount(const Terms &terms);
std::vector<Field> offerMannerFields();
OfferManner readOfferManner(const Terms &terms);
/// What contradicts itself or changes nothing, for all the amounts that come off in this manner.
void checkOfferManner(const OfferManner &manner, const std::vector<OfferAmount> &amounts, const QString &path,
                      std::vector<ProgrammeError> &errors);

/// The offer for this purchase, without its rule, key and entries; a sentence where the goods are too few for it.
base::Expected<DiscountOffer, base::Sentence> makeOffer(const OfferManner &manner, const OfferAmount &amount,
                                                        const ChosenGoods &goods, const base::TextValue &name);

} // namespace muhr::loyalty
