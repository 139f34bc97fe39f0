// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/day_answer.h"

#include "core/actions/write.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto place = invocation.readingPlace();
    if (!place)
        return invocation.fail(place.error());
    if (const auto allowed = actions::mustBeAllowed(**place, loyalty::Action::SeeReports); !allowed)
        return invocation.fail(allowed.error());
    const auto day = dayAsked(invocation);
    if (!day)
        return invocation.fail(day.error());
    const auto answer = dayAnswer(invocation, **place, *day);
    return answer ? invocation.answer(*answer) : invocation.fail(answer.error());
}

} // namespace

const Command &dayShow()
{
    static const Command command{"day show", "[--date D]", {{"--date"}}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
