// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/payment.h"

#include "core/loyalty/decide.h"
#include "core/loyalty/mul_div.h"
#include "core/loyalty/point_balance.h"
#include "core/loyalty/rule.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

base::TextValue valueOf(Account account, std::int64_t amount, const QString &currency)
{
    return account == Account::Bonus ? base::TextValue(base::TextMoney{amount, currency}) : base::TextValue(amount);
}

/// The most of the purchase that this way of paying may take.
std::int64_t payableMinor(const PaymentPlan &plan, const Price &price)
{
    const std::int64_t share = mulDiv(price.discountedMinor, plan.mostPercent, 100).quotient;
    return std::max<std::int64_t>(0, std::min(share, price.paidMinor - plan.leastMoneyMinor));
}

} // namespace

base::Expected<BalancePaid, Refusal> payFrom(const AccountPlan &plan, const QString &rule, const RuleInput &input,
                                             std::optional<std::int64_t> wished)
{
    using base::Unexpected;
    const PaymentPlan &terms = *plan.payment;
    const auto value = [&](std::int64_t amount) { return valueOf(plan.account, amount, input.currency); };
    if (!input.price.isPurchase)
        return Unexpected{Refusal{RefusalReason::AmountNeededToPay, {}}};
    if (input.price.paidMinor == 0)
        return Unexpected{Refusal{RefusalReason::NothingToPay, {}}};
    const std::int64_t balance = balanceOf(input.card, plan.account, input.today).balance;
    if (balance == 0)
        return Unexpected{Refusal{RefusalReason::NothingToPayWith, {}}};
    if (wished && *wished > balance)
        return Unexpected{Refusal{RefusalReason::NotEnoughToPay, {value(balance)}}};
    if (balance < terms.leastBalance)
        return Unexpected{Refusal{RefusalReason::BalanceTooSmall, {value(terms.leastBalance)}}};
    const bool isOnline = input.moment.isOnline;
    if (!isOnline && (terms.offlineMost < terms.unit || wished.value_or(0) > terms.offlineMost))
        return Unexpected{Refusal{RefusalReason::TooMuchPaidOffline, {value(terms.offlineMost)}}};
    std::int64_t most = wished.value_or(balance);
    if (!isOnline)
        most = std::min(most, terms.offlineMost);
    if (most < terms.unit)
        return Unexpected{Refusal{RefusalReason::PaymentTooSmall, {value(terms.unit)}}};
    const std::int64_t units = std::min(most / terms.unit, payableMinor(terms, input.price) / terms.unitMinor);
    if (units == 0)
        return Unexpected{Refusal{RefusalReason::NothingPayable, {}}};
    return BalancePaid{rule, plan.account, units * terms.unit, units * terms.unitMinor};
}

} // namespace muhr::loyalty
