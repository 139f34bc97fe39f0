// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/sha256.h"
#include "core/base/source_text.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace muhr::sync {

/// How a laptop and its endpoint stand, for the chip in the top bar.
enum class SyncState {
    /// This shop has met no endpoint; everything is on this machine.
    NotConnected,
    /// Everything is there and here.
    Agreed,
    /// On its way.
    Working,
    /// The endpoint does not answer; tried again by itself.
    Unreachable,
    /// This machine's clock is more than a day off.
    WrongClock,
    /// The endpoint does not know this device, or no longer.
    NotAllowed,
    /// Not the endpoint that was met first: somebody may be listening in.
    OtherKey,
    /// The endpoint proves that it is itself, and its TLS key is one that was not announced to this laptop: somebody
    /// has to compare six digits.
    NewKey,
    /// The endpoint knows another history (it was restored): it is given back what it lost, and nothing else goes on
    /// until that is done.
    NeedsRepair,
    /// Its answer makes no sense, or the store here could not take it.
    Failed,
};

/// What it means for the shop and what to do.
base::SourceText sourceText(SyncState state);

/// A key that the line to the endpoint has.
struct MetKey
{
    base::Sha256 key;
    /// As keyDigits().
    QString digits;
    friend bool operator==(const MetKey &, const MetKey &) = default;
};

/// What sync last found out.
struct SyncReport
{
    SyncState state = SyncState::NotConnected;
    std::int64_t pushed = 0;
    std::int64_t pulled = 0;
    /// While a new shop comes: so many events there are in all.
    std::int64_t arriving = 0;
    std::int64_t refused = 0;
    /// What waits at the endpoint until an owner says whether it counts.
    std::int64_t held = 0;
    /// Events of this device that came to a place in its chain where another one was: its store was put back or copied.
    std::int64_t forks = 0;
    /// Acts of others, from a stick, that the endpoint has answered for.
    std::int64_t carried = 0;
    std::optional<base::Instant> lastContact;
    /// Of NewKey.
    std::optional<MetKey> newKey;
};

} // namespace muhr::sync
