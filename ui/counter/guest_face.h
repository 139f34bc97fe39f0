// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/counter_state.h"

namespace muhr::counter {

/// What whoever holds the card is told: in her language, and without her name, since others stand behind her.
struct GuestFace
{
    enum class Kind {
        /// Nobody's card lies there.
        Waiting,
        /// A card, before anything was done with it.
        Card,
        Stamped,
        Reward,
        HandedOver,
        /// Stamped already, or the rules say no: nothing is wrong.
        NoStamp,
        /// A member of staff has to help.
        AtTheCounter,
        NotStored,
    };
    Kind kind = Kind::Waiting;
    base::Language language = base::Language::English;
    base::Sentence title;
    /// "4 of 6", "120 points", "To pay: 30 600 soʻm"; nothing where there is nothing to count.
    std::optional<base::Sentence> figure;
    std::optional<base::Sentence> line;
    int goal = 0;
    int held = 0;
    /// The last of them was given just now.
    bool isFresh = false;
    /// Stamps at which a reward lies.
    std::vector<int> rewards;
};

/// Where it is shown.
enum class GuestPlace {
    /// She scans alone.
    Kiosk,
    /// Beside the counter, while somebody serves her.
    Display,
};

/// `usual` is spoken where nobody knows what she speaks.
GuestFace guestFace(const State &state, base::Language usual, GuestPlace place);

} // namespace muhr::counter
