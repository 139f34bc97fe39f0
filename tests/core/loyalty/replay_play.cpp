// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/replay_play.h"

using namespace muhr::loyalty;

namespace muhr::tests {

CardReplay replayed(const CounterPlay &play, const QByteArray &draft, base::Instant from)
{
    return replayed(play, draft, play.history(), from);
}

CardReplay replayed(const CounterPlay &play, const QByteArray &draft, const std::vector<TimedEvent> &history,
                    base::Instant from)
{
    ProgrammeShelf shelf = play.shelf;
    const Programme made = programme(draft);
    shelf.add(play.card.programme, made);
    return replayCard({shelf, *shelf.find(made.version()), from}, play.card.customer, history);
}

} // namespace muhr::tests
