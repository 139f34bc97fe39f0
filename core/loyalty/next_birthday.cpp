// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/next_birthday.h"

#include "core/loyalty/programme.h"

namespace muhr::loyalty {

std::optional<NextOccasion> nextBirthday(const base::YearlyDay &birthday, const Programme &programme,
                                         base::LocalDate today)
{
    for (const ProgrammeRule &rule : programme.rules())
        if (const auto leapDay = rule.bound ? rule.bound->birthdayLeapDay() : std::nullopt)
            return nextOccasion(birthday, today, *leapDay);
    return nextOccasion(birthday, today, LeapDay::LastOfFebruary);
}

} // namespace muhr::loyalty
