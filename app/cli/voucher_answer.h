// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

#include <cstdint>
#include <optional>

namespace muhr::cli {

/// Holds the voucher that the words name for so many minutes, or takes it from the card, and answers event and state.
int answerVoucher(Invocation &invocation, std::optional<std::int64_t> minutes);

} // namespace muhr::cli
