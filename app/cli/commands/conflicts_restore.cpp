// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/actions/restore_value.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto event = base::EventId::parse(invocation.positional(0));
    if (!event)
        return invocation.wrongUsage(QStringLiteral("EVENT must be the id of an event."));
    const bool isBack = invocation.arguments().has("--back");
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto restored = actions::restoreValue(**place, {*event, isBack});
    if (!restored)
        return invocation.fail(restored.error());
    return invocation.answer({{QStringLiteral("event"), restored->text()},
                              {QStringLiteral("restored"), event->text()},
                              {QStringLiteral("back"), isBack}});
}

} // namespace

const Command &conflictsRestore()
{
    static const Command command{"conflicts restore", "EVENT [--back]", {{"--back", false}}, 1, 1, run};
    return command;
}

} // namespace muhr::cli::commands
