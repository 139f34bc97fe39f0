// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/actions/create_shop.h"
#include "core/base/money.h"
#include "core/base/zone.h"
#include "core/loyalty/programme.h"

namespace muhr::actions {

/// Currency and zone that a language's shops usually have. Source: interfaces.md.
struct UsualPlace
{
    const char *currency;
    const char *zone;
};
UsualPlace usualPlaceOf(base::Language language);

/// The programme that a new shop publishes: its own JSON, or the template of its trade with goal, reward and welcome
/// stamps put in. Errors: bad_value.
Outcome<loyalty::Programme> firstProgramme(const CreateShop &command, const base::Currency &currency,
                                           const base::Zone &zone);

/// The error that names the first field of a programme that is wrong.
base::Unexpected<ActionError> refused(const std::vector<loyalty::ProgrammeError> &errors);

} // namespace muhr::actions
