// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_state.h"
#include "core/store/transaction.h"

namespace muhr::store {

/// The numbers stand in the store.
enum class DisputeState { Open = 1, WrittenOff = 2, Charged = 3, CustomerBlocked = 4 };

/// What an owner said of it last, among what is settled.
DisputeState stateOf(const loyalty::Dispute &dispute);

/// A use that found no reward left. The dispute names no event that decided it: the card does.
struct DisputeRow
{
    loyalty::Dispute dispute;
    base::CustomerId customer;
    base::ProgrammeId programme;
    DisputeState state = DisputeState::Open;
};

/// Each use is reported once, however often it is folded; its state is that of the dispute.
Result<void> writeDispute(Transaction &transaction, const base::ShopId &shop, const DisputeRow &row);
/// Of a customer's disputes only these are left: a use that finds its reward after all, since something before it was
/// undone or came in another order, is none any more.
Result<void> dropOtherDisputes(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                               const std::vector<loyalty::Dispute> &left);
/// By moment.
Result<std::vector<DisputeRow>> listDisputes(Database &database, const base::ShopId &shop);
Result<std::vector<DisputeRow>> openDisputes(Database &database, const base::ShopId &shop);

} // namespace muhr::store
