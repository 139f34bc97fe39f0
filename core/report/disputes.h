// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/dispute_facts.h"
#include "core/report/story_source.h"

#include <optional>
#include <vector>

namespace muhr::report {

/// A use that is in dispute among what is settled, as the card shows it: with what was said of it here and waits to
/// settle.
struct ShownDispute
{
    base::CustomerId customer;
    loyalty::Dispute dispute;
    bool isPaid = false;
};

/// Nothing: no such dispute, or what is pending here takes it away.
store::Result<std::optional<ShownDispute>> findShownDispute(store::Database &database, const base::ShopId &shop,
                                                            const loyalty::EntryRef &use);
store::Result<DisputeList> disputeList(store::Database &database, const store::PeopleKeys *keys,
                                       const base::ShopId &shop);
/// Of one customer, in the same order.
store::Result<std::vector<DisputeFacts>> disputesOf(store::Database &database, const store::PeopleKeys *keys,
                                                    const base::ShopId &shop, const base::CustomerId &customer);

} // namespace muhr::report
