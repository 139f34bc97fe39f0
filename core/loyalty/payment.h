// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/account_plan.h"
#include "core/loyalty/field.h"
#include "core/loyalty/programme_error.h"
#include "core/loyalty/refusal.h"
#include "core/loyalty/terms.h"

#include "core/base/expected.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

struct RuleInput;

/// The record of terms `pays`. The worth of a unit and the risk offline stand in it where the rule says them nowhere
/// else.
Field paymentField(bool saysWorth, bool saysOffline);
/// Nothing where the rule has no such record.
std::optional<PaymentPlan> readPayment(const Terms &terms, Account account);
/// Payments that nobody could make. `path` is that of the rule's terms, `mostOnCard` the cap of a balance.
void checkPayment(const Terms &terms, Account account, std::int64_t mostOnCard, const QString &path,
                  std::vector<ProgrammeError> &errors);

/// Pays what is left of the purchase with so much of the account, or with as much as may be. A wish above what the
/// purchase can take is cut to it; one above the balance or the risk offline is refused.
base::Expected<BalancePaid, Refusal> payFrom(const AccountPlan &plan, const QString &rule, const RuleInput &input,
                                             std::optional<std::int64_t> wished);

} // namespace muhr::loyalty
