// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/voucher_moves.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

struct Move
{
    RewardStatus from;
    VoucherMove move;
    RewardStatus to;
};

constexpr Move moves[] = {
    {RewardStatus::Waiting, VoucherMove::Begin, RewardStatus::Active},
    {RewardStatus::Waiting, VoucherMove::Expire, RewardStatus::Expired},
    {RewardStatus::Waiting, VoucherMove::Void, RewardStatus::Voided},
    {RewardStatus::Active, VoucherMove::Reserve, RewardStatus::Reserved},
    {RewardStatus::Active, VoucherMove::Use, RewardStatus::Used},
    {RewardStatus::Active, VoucherMove::Expire, RewardStatus::Expired},
    {RewardStatus::Active, VoucherMove::Void, RewardStatus::Voided},
    {RewardStatus::Reserved, VoucherMove::Free, RewardStatus::Active},
    {RewardStatus::Reserved, VoucherMove::Use, RewardStatus::Used},
    {RewardStatus::Reserved, VoucherMove::Expire, RewardStatus::Expired},
    {RewardStatus::Reserved, VoucherMove::Void, RewardStatus::Voided},
    {RewardStatus::Used, VoucherMove::TakeBack, RewardStatus::Active},
    {RewardStatus::Used, VoucherMove::Owe, RewardStatus::Owed},
    {RewardStatus::Owed, VoucherMove::Repay, RewardStatus::Used},
    {RewardStatus::Voided, VoucherMove::Unvoid, RewardStatus::Active},
};

} // namespace

std::optional<RewardStatus> movedTo(RewardStatus from, VoucherMove move)
{
    const auto *found = std::find_if(std::begin(moves), std::end(moves),
                                     [&](const Move &row) { return row.from == from && row.move == move; });
    return found == std::end(moves) ? std::nullopt : std::optional(found->to);
}

} // namespace muhr::loyalty
