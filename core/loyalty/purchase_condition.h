// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/field.h"
#include "core/loyalty/goods_choice.h"
#include "core/loyalty/programme_error.h"
#include "core/loyalty/terms.h"
#include "core/loyalty/when.h"

#include "core/base/source_text.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

struct RuleInput;
struct Tier;

/// What a purchase must be for something to come off it. It looks at the purchase before anything came off, so that
/// neither other discounts nor a rule's own rewards help or hinder.
struct PurchaseCondition
{
    When when;
    GoodsChoice goods;
    /// Of the chosen goods.
    std::int64_t minimumMinor = 0;
    /// The customer's first, second … purchase; those brought back whole are not counted. 0: each.
    std::int64_t purchase = 0;
    /// Ids of the tiers it is for; empty: whatever the tier.
    QStringList tiers;
    /// Without a purchase it does not hold.
    bool needsPurchase = true;
    friend bool operator==(const PurchaseCondition &, const PurchaseCondition &) = default;
};

std::vector<Field> purchaseConditionFields();
PurchaseCondition readPurchaseCondition(const Terms &terms);
void checkPurchaseCondition(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors);

/// Whether the card stands on one of its tiers; it asks for none where it names none.
bool isForTier(const PurchaseCondition &condition, const Tier *tier);

/// The goods of the act that the condition is about.
ChosenGoods chosenGoods(const PurchaseCondition &condition, const RuleInput &input);
/// Why it does not hold, with the name of what would come off; nothing if it holds.
std::optional<base::Sentence> unmet(const PurchaseCondition &condition, const RuleInput &input,
                                    const ChosenGoods &goods, const base::TextValue &name);

} // namespace muhr::loyalty
