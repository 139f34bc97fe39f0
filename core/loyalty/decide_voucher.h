// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/decide.h"

#include <cstdint>
#include <optional>

namespace muhr::loyalty {

/// Somebody holds a voucher for a customer who is about to pay, or takes it from her.
struct VoucherCommand
{
    Channel channel = Channel::Command;
    base::VoucherId voucher;
    /// To hold it so long, 1 to mostReservedMinutes; nothing: it is voided.
    std::optional<std::int64_t> minutes;
};

inline constexpr std::int64_t standardReservedMinutes = 15;

/// An act of its own, which is no visit. Voiding takes a manager.
base::Expected<Decision, Refusal> decideVoucher(const ProgrammeShelf &shelf, const PublishedProgramme &inForce,
                                                const CardState &card, const VoucherCommand &command,
                                                const ActMoment &moment);

} // namespace muhr::loyalty
