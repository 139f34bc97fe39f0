// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <chrono>
#include <optional>

namespace muhr::deliver {

/// How long after a push the next changes of the same card are gathered. Phones that are pushed more often stop
/// fetching (reference: apple-wallet 7).
constexpr std::chrono::seconds gatherTime(15);

/// When the push for a change made `now` is due: the first change of a card that was not pushed for 15 s goes at once,
/// further ones together at the end of those 15 s.
/// `planned` is a push that still waits; it will carry this change too, so its moment stays.
base::Instant pushDue(std::optional<base::Instant> lastPush, std::optional<base::Instant> planned, base::Instant now);

} // namespace muhr::deliver
