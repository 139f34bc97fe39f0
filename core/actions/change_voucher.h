// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/base/id.h"
#include "core/loyalty/decide_voucher.h"

#include <QString>

namespace muhr::actions {

struct Workplace;

/// A voucher is held for a customer who is about to pay, or taken from her.
struct ChangeVoucher
{
    /// As in RecordVisit.
    QString target;
    loyalty::VoucherCommand voucher;
};

struct VoucherChanged
{
    base::EventId event;
    base::CustomerId customer;
    loyalty::Decision decision;
};

/// On the card of the shop's default programme. Errors: no_reward, needs_manager, not_allowed (one's own card too),
/// bad_value, needs_newer_muhr, and those of finding the card.
Outcome<VoucherChanged> changeVoucher(Workplace &workplace, const ChangeVoucher &command);

} // namespace muhr::actions
