// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/voucher_refusal.h"

namespace muhr::loyalty {

std::optional<Refusal> voucherRefusal(const RewardState &voucher, RewardStatus status, VoucherMove move,
                                      const base::TextValue &name)
{
    if (movedTo(status, move))
        return std::nullopt;
    switch (status) {
    case RewardStatus::Waiting:
        return Refusal{RefusalReason::RewardNotYet, {name, base::TextDay{voucher.firstDay->dayNumber()}}};
    case RewardStatus::Expired:
        return Refusal{RefusalReason::RewardExpired, {name, base::TextDay{voucher.lastDay->dayNumber()}}};
    case RewardStatus::Voided:
        return Refusal{RefusalReason::RewardVoided, {name}};
    case RewardStatus::Active:
    case RewardStatus::Reserved:
        return Refusal{RefusalReason::RewardHeld, {name}};
    case RewardStatus::Used:
    case RewardStatus::Owed:
        break;
    }
    return Refusal{RefusalReason::RewardAlreadyUsed, {name}};
}

} // namespace muhr::loyalty
