// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/sha256.h"

#include <cstdint>

namespace muhr::loyalty {

/// What the endpoint adds to an event when it takes it in.
struct Settlement
{
    /// Per shop, without gaps, from 1.
    std::int64_t number = 0;
    /// The endpoint's clock; never falls.
    base::Instant settledAt;
    /// Business time: the only time the fold reads.
    base::Instant at;
    /// H(number).
    base::Sha256 head;
    friend bool operator==(const Settlement &, const Settlement &) = default;
};

/// H(number) = SHA-256(H(number-1) ‖ number ‖ settled_at ‖ at ‖ SHA-256(event bytes)), integers as 8 bytes big-endian,
/// H(0) = 32 zero bytes.
base::Sha256 nextHead(const base::Sha256 &previous, std::int64_t number, base::Instant settledAt, base::Instant at,
                      const base::Sha256 &eventHash);

} // namespace muhr::loyalty
