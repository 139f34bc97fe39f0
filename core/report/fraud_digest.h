// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/business_days.h"
#include "core/report/fraud_facts.h"
#include "core/store/people.h"

namespace muhr::report {

/// What is worth a look on the days up to this one, the newest first. Whole shop; names are missing without `keys`.
store::Result<std::vector<FindingFacts>> fraudDigest(store::Database &database, const store::PeopleKeys *keys,
                                                     const base::ShopId &shop, const BusinessDays &days,
                                                     base::LocalDate last, int count);

} // namespace muhr::report
