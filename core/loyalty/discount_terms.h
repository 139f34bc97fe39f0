// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/field.h"
#include "core/loyalty/offer_terms.h"
#include "core/loyalty/programme_error.h"
#include "core/loyalty/purchase_condition.h"
#include "core/loyalty/terms.h"
#include "core/loyalty/use_limit.h"

#include "core/base/local_text.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace muhr::loyalty {

/// What decides how much a discount is.
enum class DiscountBy {
    Fixed,
    /// The chosen goods of this purchase, before anything comes off.
    Purchase,
    /// What the customer spent so far, without this purchase.
    Spend,
};

struct DiscountBracket
{
    /// Exactly this much belongs to it.
    std::int64_t fromMinor = 0;
    OfferAmount amount;
    friend bool operator==(const DiscountBracket &, const DiscountBracket &) = default;
};

/// The terms of the rule "discount", read.
struct DiscountTerms
{
    base::LocalText title;
    DiscountBy by = DiscountBy::Fixed;
    OfferAmount amount;
    /// Ascending.
    std::vector<DiscountBracket> brackets;
    OfferManner manner;
    PurchaseCondition condition;
    std::vector<UseLimit> limits;

    /// All that can come off.
    std::vector<OfferAmount> amounts() const;
};

std::vector<Field> discountFields();
DiscountTerms readDiscount(const Terms &terms);
/// What no single term of it can say: contradictions and dead settings.
void checkDiscount(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors);

} // namespace muhr::loyalty
