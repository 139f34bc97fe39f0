// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pending_answer.h"

#include "app/cli/card_answer.h"
#include "core/actions/settle_pending.h"

namespace muhr::cli {

int answerPending(Invocation &invocation, bool isCancelled)
{
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto event = base::EventId::parse(invocation.positional(0));
    if (!event)
        return invocation.fail(words::refused(words::Refusal::BadValue, {QStringLiteral("event")}).error);
    const auto done = actions::settlePending(**place, {*event, isCancelled});
    if (!done)
        return invocation.fail(done.error());
    const auto state = cardAnswer(invocation, **place, done->decision.after);
    if (!state)
        return invocation.fail(state.error());
    return invocation.answer({{QStringLiteral("event"), done->event.text()}, {QStringLiteral("state"), *state}});
}

} // namespace muhr::cli
