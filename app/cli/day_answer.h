// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

#include "core/report/day_facts.h"

namespace muhr::cli {

/// The day that `--date` names; nothing: the one that is now. Errors: bad_value.
actions::Outcome<std::optional<base::LocalDate>> dayAsked(const Invocation &invocation);

/// The branch's day of an opened place, with names, and what is worth a look on it in the whole shop.
actions::Outcome<QJsonObject> dayAnswer(Invocation &invocation, const actions::Workplace &place,
                                        const std::optional<base::LocalDate> &day);

} // namespace muhr::cli
