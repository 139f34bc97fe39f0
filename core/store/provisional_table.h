// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_date.h"
#include "core/store/transaction.h"

namespace muhr::store {

enum class ProvisionalState { Waiting = 1, Attached = 2, NeverClaimed = 3 };

/// An act on a card code that was not known here when it happened.
struct ProvisionalRow
{
    base::Sha256 code;
    base::EventId event;
    base::DeviceId device;
    /// The business day, by the programme of the act.
    base::LocalDate day;
    base::Instant at;
    ProvisionalState state = ProvisionalState::Waiting;
};

/// One that is there already keeps its state; day and moment are told anew when the act settles.
Result<void> insertProvisional(Transaction &transaction, const base::ShopId &shop, const ProvisionalRow &row);
/// By moment, whatever their state.
Result<std::vector<ProvisionalRow>> provisionalsOf(Database &database, const base::ShopId &shop,
                                                   const base::Sha256 &code);
Result<std::int64_t> countWaitingProvisionals(Database &database, const base::ShopId &shop,
                                              const base::DeviceId &device);
/// The join of the code has come.
Result<void> attachProvisionals(Transaction &transaction, const base::ShopId &shop, const base::Sha256 &code);
/// The endpoint did not take the act: nothing waits by it.
Result<void> removeProvisional(Transaction &transaction, const base::ShopId &shop, const base::Sha256 &code,
                               const base::EventId &event);
/// What waits since before `from` is never claimed; how many.
Result<std::int64_t> giveUpProvisionals(Transaction &transaction, const base::ShopId &shop, base::Instant from);

} // namespace muhr::store
