// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/decide.h"

#include "core/base/expected.h"

#include <cstdint>

namespace muhr::loyalty {

inline constexpr std::int64_t mostProvisionalWaiting = 50;
/// Days until a provisional stamp counts as never claimed.
inline constexpr std::int64_t provisionalDays = 30;

/// What the device knows of stamps for codes that it does not know.
struct ProvisionalMoment
{
    ActMoment moment;
    /// On this device, unsettled or unclaimed.
    std::int64_t waiting = 0;
    /// This code had one on the same business day.
    bool codeHadOneToday = false;
};

/// An act for a card of this shop that is not known here yet: stamps only, under the default programme, no reward
/// shown. The subject of the event is the code hash.
base::Expected<Decision, Refusal> decideProvisional(const ProgrammeShelf &shelf, const PublishedProgramme &inForce,
                                                    const ActCommand &command, const ProvisionalMoment &moment);

/// What settle checks again: channel, stamps and nothing else.
bool isProvisionalAct(const Act &act);

} // namespace muhr::loyalty
