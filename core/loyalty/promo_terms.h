// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/field.h"
#include "core/loyalty/offer_terms.h"
#include "core/loyalty/programme_error.h"
#include "core/loyalty/purchase_condition.h"
#include "core/loyalty/reward.h"
#include "core/loyalty/terms.h"
#include "core/loyalty/use_limit.h"

#include "core/base/local_text.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

/// One thing that a promo code can bring. Exactly one of its parts is there.
struct PromoReward
{
    /// What the customer's choice names it by.
    QString id;
    base::LocalText title;
    OfferAmount amount;
    std::optional<std::int64_t> points;
    std::optional<std::int64_t> bonusMinor;
    std::optional<Reward> voucher;

    bool isDiscount() const { return amount.percentHundredths || amount.amountMinor; }
};

/// The terms of the rule "promo", read.
struct PromoTerms
{
    /// Folded: one for each language that writes it otherwise.
    QStringList words;
    std::vector<PromoReward> rewards;
    OfferManner manner;
    PurchaseCondition condition;
    /// Of a customer.
    std::vector<UseLimit> limits;
    /// Of the whole shop; 0: no limit.
    std::int64_t mostUses = 0;
    std::int64_t budgetMinor = 0;
    /// So many a device may take while it cannot ask, where the whole shop has a limit.
    std::int64_t offlineAllotment = 0;

    bool isScarce() const { return mostUses > 0 || budgetMinor > 0; }
};

std::vector<Field> promoFields();
PromoTerms readPromo(const Terms &terms);
/// What no single term of it can say: contradictions and dead settings.
void checkPromo(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors);

} // namespace muhr::loyalty
