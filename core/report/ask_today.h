// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/desk.h"
#include "core/report/today_facts.h"

namespace muhr::report {

/// How today goes at the branch of whoever looks.
void askToday(Desk &desk, Desk::Then<TodayFacts> then);

} // namespace muhr::report
