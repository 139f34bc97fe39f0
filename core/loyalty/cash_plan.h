// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/field.h"
#include "core/loyalty/money_rounding.h"
#include "core/loyalty/programme_error.h"

#include <QJsonObject>

#include <cstdint>
#include <vector>

namespace muhr::loyalty {

/// How what is to pay is rounded for cash.
struct CashPlan
{
    /// 1: not at all.
    std::int64_t stepMinor = 1;
    CashFavour favour = CashFavour::Customer;
    friend bool operator==(const CashPlan &, const CashPlan &) = default;
};

/// Its terms, at the top of a programme: cash_step_minor and cash_favour.
std::vector<Field> cashFields();
/// What is wrong is added to `errors`.
CashPlan readCashPlan(const QJsonObject &programme, std::vector<ProgrammeError> &errors);

} // namespace muhr::loyalty
