// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_state.h"

#include <array>
#include <optional>

namespace muhr::loyalty {

/// What can happen to a voucher. It is issued into Waiting or Active.
enum class VoucherMove {
    /// Its first day comes.
    Begin,
    Reserve,
    /// The time it was held for is over, or the act that held it was undone.
    Free,
    Use,
    /// The use was undone.
    TakeBack,
    /// What is behind a used one was undone.
    Owe,
    /// What is behind it was earned again.
    Repay,
    /// Its last day is over.
    Expire,
    /// It was taken from the customer.
    Void,
    /// That was undone.
    Unvoid,
};

inline constexpr std::array allVoucherMoves{
    VoucherMove::Begin, VoucherMove::Reserve, VoucherMove::Free,   VoucherMove::Use,  VoucherMove::TakeBack,
    VoucherMove::Owe,   VoucherMove::Repay,   VoucherMove::Expire, VoucherMove::Void, VoucherMove::Unvoid};
inline constexpr std::array allRewardStatuses{RewardStatus::Waiting, RewardStatus::Active,  RewardStatus::Reserved,
                                              RewardStatus::Used,    RewardStatus::Expired, RewardStatus::Owed,
                                              RewardStatus::Voided};

/// Where a move leads; nothing: a voucher that is so cannot move so. What is free again is over or waits where its days
/// say so. Source: semantics 5.8.
std::optional<RewardStatus> movedTo(RewardStatus from, VoucherMove move);

} // namespace muhr::loyalty
