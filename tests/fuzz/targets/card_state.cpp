// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_state.h"
#include "core/loyalty/point_balance.h"

#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {

const Target &cardState()
{
    static const Target target{"card_state", [](QByteArrayView bytes) {
                                   const auto read = loyalty::decodeCardState(bytes);
                                   if (!read)
                                       return;
                                   require(loyalty::encodeCardState(*read) == bytes, "equal states have equal bytes");
                                   for (const auto &track : read->stamps)
                                       read->owedStamps(track.kind);
                                   for (const auto &reward : read->rewards)
                                       read->statusOf(reward, {});
                                   const auto points = loyalty::pointBalance(*read, {});
                                   require(points.balance >= 0 && points.debt >= 0, "no balance is below zero");
                               }};
    return target;
}

} // namespace muhr::fuzz::targets
