// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/actions/replace_code.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto replaced = actions::replaceCode(**place, invocation.positional(0));
    if (!replaced)
        return invocation.fail(replaced.error());
    return invocation.answer({{QStringLiteral("event"), replaced->event.text()},
                              {QStringLiteral("customer"), replaced->customer.text()},
                              {QStringLiteral("code"), replaced->code},
                              {QStringLiteral("short"), replaced->shortNumber}});
}

} // namespace

const Command &cardReplace()
{
    static const Command command{"card replace", "CODE|SHORT|ID", {}, 1, 1, run};
    return command;
}

} // namespace muhr::cli::commands
