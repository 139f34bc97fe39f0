// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/quarantine_word.h"

#include "core/actions/decide_quarantine.h"

namespace muhr::cli {

int decideAndAnswer(Invocation &invocation, bool isAccepted)
{
    actions::DecideQuarantine command;
    command.isAccepted = isAccepted;
    for (const QString &text : std::as_const(invocation.arguments().positional())) {
        const auto event = base::EventId::parse(text);
        if (!event)
            return invocation.wrongUsage(QStringLiteral("EVENT must be the id of an event."));
        command.events.push_back(*event);
    }
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto decided = actions::decideQuarantine(**place, command);
    if (!decided)
        return invocation.fail(decided.error());
    return invocation.answer({{QStringLiteral("event"), decided->text()}, {QStringLiteral("accepted"), isAccepted}});
}

} // namespace muhr::cli
