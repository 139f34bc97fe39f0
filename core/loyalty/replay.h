// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/fold.h"
#include "core/loyalty/programme_shelf.h"

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/local_date.h"

#include <cstdint>
#include <map>
#include <vector>

namespace muhr::loyalty {

/// What a card got in a while; what was undone or brought back is not in it.
struct ReplayGiven
{
    /// Of all kinds.
    std::int64_t stamps = 0;
    std::int64_t points = 0;
    std::int64_t bonusMinor = 0;
    /// Reached, given or bought with points.
    std::int64_t rewards = 0;
    /// Those of them that the programme says no worth of: they are in no cost.
    std::int64_t rewardsWithoutWorth = 0;
    /// What the rewards are worth and what purchases were cheaper by.
    std::int64_t costMinor = 0;
    /// The same by the month of the act: its first day.
    std::map<base::LocalDate, std::int64_t> costByMonth;

    /// Cost decides, then rewards, bonus money, points, stamps.
    bool isLessThan(const ReplayGiven &other) const;
    friend bool operator==(const ReplayGiven &, const ReplayGiven &) = default;
};

/// A card as it was, and as a draft would have made it.
struct CardReplay
{
    base::CustomerId customer;
    /// In the window, undone ones too.
    std::int64_t acts = 0;
    ReplayGiven was;
    ReplayGiven would;

    bool gains() const { return was.isLessThan(would); }
    bool loses() const { return would.isLessThan(was); }
    friend bool operator==(const CardReplay &, const CardReplay &) = default;
};

/// A draft to be run over the past of a shop.
struct ReplayDraft
{
    /// Every version that was ever published, and the draft.
    const ProgrammeShelf &shelf;
    const PublishedProgramme &draft;
    /// Acts and joins from here on are decided anew; what came before stands as it was.
    base::Instant from;
};

/// Runs the draft over everything that happened to a card, in settled order (an act on a code that was not hers yet
/// comes behind the event that made it hers). Each act is decided anew by the draft, on the card as the draft has left
/// it, as if whatever the draft asks of the counter had been done: a manager was there, the code was fresh, the
/// endpoint could be asked. What the customer used then she wants to use again; where the draft has nothing of the kind
/// for her, she goes without. Undos and returns happen again. What a
/// friend's purchase brought her stays as it was, and nothing is known of the person: birthdays are not replayed. Nor
/// are limits over the whole shop. Pure.
CardReplay replayCard(const ReplayDraft &draft, const base::CustomerId &customer,
                      const std::vector<TimedEvent> &history);

} // namespace muhr::loyalty
