// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/card_state.h"

namespace muhr::loyalty {

/// Acts stand by moment; whatever order they come in, the visits come out the same.
void addAct(CardState &state, const ActMark &mark);
void removeAct(CardState &state, const base::EventId &event);
/// Nothing if it was undone or never came.
ActMark *findAct(CardState &state, const base::EventId &event);
/// How many of the acts are visits, each judged by the counting it came under.
std::int64_t countVisits(const std::vector<ActMark> &acts);
/// Which of them.
std::vector<bool> visitsAmong(const std::vector<ActMark> &acts);

/// Whether another stamped act lies less than so many minutes away.
bool stampedWithin(const std::vector<ActMark> &acts, base::Instant at, std::int64_t minutes);
std::int64_t stampsOn(const std::vector<ActMark> &acts, base::LocalDate day);

} // namespace muhr::loyalty
