// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/day_answer.h"

#include "core/actions/close_day.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto day = dayAsked(invocation);
    if (!day)
        return invocation.fail(day.error());
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto closed = actions::closeDay(**place, {*day});
    if (!closed)
        return invocation.fail(closed.error());
    const auto answer = dayAnswer(invocation, **place, closed->day);
    return answer ? invocation.answer(*answer) : invocation.fail(answer.error());
}

} // namespace

const Command &dayClose()
{
    static const Command command{"day close", "[--date D]", {{"--date"}}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
