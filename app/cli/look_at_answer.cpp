// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/look_at_answer.h"

#include "core/actions/look_at.h"

namespace muhr::cli {

int lookAtAndAnswer(Invocation &invocation)
{
    actions::LookAt command;
    for (const QString &text : std::as_const(invocation.arguments().positional())) {
        const auto event = base::EventId::parse(text);
        if (!event)
            return invocation.wrongUsage(QStringLiteral("EVENT must be the id of an event."));
        command.events.push_back(*event);
    }
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto seen = actions::lookAt(**place, command);
    if (!seen)
        return invocation.fail(seen.error());
    return invocation.answer({{QStringLiteral("seen"), qint64(*seen)}});
}

} // namespace muhr::cli
